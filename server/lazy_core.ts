import type { Core } from '../core/host/boundary.ts';
import { callCore, coreOf } from '../core/host/core_of.ts';

/** A core, and how it ends. */
export interface ClosableCore {
  core: Core;
  close(): Promise<void>;
}

/** A core that begins when it is first asked: most sessions need one only. */
export function lazyCore(create: () => ClosableCore): ClosableCore {
  let made: ClosableCore | undefined;
  const begun = (): ClosableCore => (made ??= create());
  return {
    core: coreOf((name, argument) => callCore(begun().core, name, argument)),
    close: async () => made?.close(),
  };
}
