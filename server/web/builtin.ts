import type { SourceText } from '../../core/host/boundary.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import type { Builtin } from '../host.ts';
import type { Assets } from './assets.ts';

/** What `builtin.json` holds; the build has validated it. */
interface Listed {
  library: SourceText[];
  modules: SourceText[];
  policies: Policy[];
}

/** The built-in policies: as JavaScript made ahead of time, and as WebAssembly for where modules may not be loaded. */
export async function fetchBuiltin(assets: Assets): Promise<Builtin> {
  const [listed, wasm] = await Promise.all([assets.text('builtin.json'), assets.bytes('builtin.wasm')]);
  const { library, modules, policies } = JSON.parse(listed) as Listed;
  const program = assets.addressOf('builtin.js');
  return { library, policies, compiled: { policies, modules: [...modules, ...library], wasm, program } };
}
