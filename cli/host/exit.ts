import type { Diagnostic } from '../../core/host/boundary.ts';

/** What the exit code of `decree` says. */
export const exitCodes = {
  ok: 0,
  /** Findings at or above the threshold, a test that failed, a file that is not formatted. */
  found: 1,
  /** The input or the call is wrong. */
  wrong: 2,
  /** The sentence was not understood with confidence. */
  unsure: 3,
  interrupted: 130,
  terminated: 143,
} as const;

/** Ends a verb: the call or its input cannot be worked with. */
export class CallError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(...diagnostics: Diagnostic[]) {
    super(diagnostics.map(({ message }) => message).join('; '));
    this.diagnostics = diagnostics;
  }
}

/** A mistake in the call itself. */
export function badCall(message: string, help: string): CallError {
  return new CallError({ code: 'bad_call', severity: 'error', message, help });
}

/** Whether a diagnostic makes the result unreliable. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
