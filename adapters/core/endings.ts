import type { Diagnostic } from '../../core/host/boundary.ts';
import type { Ending } from './supervisor.ts';

interface Limits {
  timeoutSeconds: number;
  memoryMegabytes: number;
}

type Told = Pick<Diagnostic, 'code' | 'message' | 'help'>;

const tell: Readonly<Record<Ending, (limits: Limits, reason: string) => Told>> = {
  timeout: ({ timeoutSeconds }) => ({
    code: 'core_timeout',
    message: `this took longer than ${timeoutSeconds} s and was stopped`,
    help: 'look for a loop, or for a product of large lists; a smaller input may pass',
  }),
  memory: ({ memoryMegabytes }) => ({
    code: 'core_memory',
    message: `this needed more than ${memoryMegabytes} MB of memory and was stopped`,
    help: 'look for a value that grows without bound; a smaller input may pass',
  }),
  failed: (_, reason) => ({
    code: 'core_failed',
    message: `core failed on this input: ${reason}`,
    help: 'the other inputs are not affected; please report the input that does this',
  }),
  cancelled: () => ({ code: 'core_cancelled', message: 'this was cancelled', help: 'start it again' }),
  closed: () => ({ code: 'core_closed', message: 'core is closed', help: 'start the program again' }),
  not_started: (_, reason) => ({
    code: 'core_not_started',
    message: `core could not be started: ${reason}`,
    help: 'build it with `npm start`, or install Decree again',
  }),
};

/** The diagnostic for a call that has no answer. */
export function diagnosticOf(ending: Ending, limits: Limits, reason = 'the reason is not known'): Diagnostic {
  return { severity: 'error', ...tell[ending](limits, reason) };
}
