import { type Builtin, builtinOf, type Catalogue, type PolicyTexts } from '../../adapters/builtin/catalogue.ts';
import type { Assets } from './assets.ts';

/** The built-in policies: as JavaScript made ahead of time, and as WebAssembly for where modules may not be loaded. */
export async function fetchBuiltin(assets: Assets): Promise<Builtin> {
  const [listed, wasm] = await Promise.all([assets.text('builtin.json'), assets.bytes('builtin.wasm')]);
  return builtinOf(JSON.parse(listed) as Catalogue, {
    texts: () => JSON.parse(assets.textNow('builtin.texts.json')) as PolicyTexts,
    wasm: () => wasm,
    program: assets.addressOf('builtin.js'),
  });
}
