import type { Core } from '../../core/host/boundary.ts';
import { coreOf } from '../../core/host/core_of.ts';
import { instantiate } from '../../core/host/instance.ts';
import { distFile } from '../files/dist.ts';
import { compileCore } from './core_setup.ts';

/** Core in this thread, without a limit on time: for tests and the build, where nothing else waits. */
export async function createInProcessCore({ wasm = distFile('core.wasm') } = {}): Promise<Core> {
  const instance = await instantiate(compileCore(wasm, 2048));
  return coreOf(async (name, argument) => instance.call(name, argument));
}
