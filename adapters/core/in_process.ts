import { type Argument, boundary, type Core, type FunctionName } from '../../core/host/boundary.ts';
import { instantiate } from '../../core/host/instance.ts';
import { distFile } from '../files/dist.ts';
import { compileCore } from './core_setup.ts';

/** Core in this thread, without a limit on time: for tests and the build, where nothing else waits. */
export async function createInProcessCore({ wasm = distFile('core.wasm') } = {}): Promise<Core> {
  const instance = await instantiate(compileCore(wasm, 2048));
  const names = Object.keys(boundary) as FunctionName[];
  return Object.fromEntries(
    names.map((name) => [name, async (argument: Argument<FunctionName>) => instance.call(name, argument)]),
  ) as unknown as Core;
}
