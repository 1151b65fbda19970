import type { Diagnostic } from '../../core/host/boundary.ts';

/** What is wrong with a bundle, with the key for it, or with the place that it goes to or comes from. */
export function problem(code: string, message: string, help: string): Diagnostic {
  return { code, severity: 'error', message, help };
}
