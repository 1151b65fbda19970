import type { Diagnostic } from '../../../core/host/boundary.ts';

/** What is wrong with a policy, and what to do next. */
export const problem = (code: string, message: string, help: string): Diagnostic => ({
  code,
  severity: 'error',
  message,
  help,
});
