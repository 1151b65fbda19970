import type { Diagnostic } from '../../core/host/boundary.ts';
import type { Authored } from '../../engine/requirement/author.ts';
import { exitCodes } from '../host/exit.ts';

/** The answer that programs rely on: every key is there, `null` where there is nothing. */
export function answerOf(authored: Authored) {
  const { status, id, requirement, restated, rego, tests, samples, readings, fix, scp, checks, ...rest } = authored;
  const { usage, difference, ...others } = rest;
  return {
    status,
    policy: id ?? null,
    requirement: requirement ?? null,
    restated: restated ?? null,
    rego: rego ?? null,
    tests: tests ?? null,
    samples,
    readings,
    fix: fix ?? null,
    scp: scp ?? null,
    checks,
    usage: usage ?? null,
    difference: difference ?? null,
    ...others,
  };
}

/** The answer where nothing could be asked. */
export function failedAnswer(...diagnostics: Diagnostic[]) {
  return answerOf({
    status: 'unsupported',
    samples: [],
    readings: [],
    checks: [],
    nearest: [],
    assumptions: [],
    diagnostics,
  });
}

/** A sentence that is not understood is one thing; a call that could not be answered is another. */
export function exitCodeOf({ status, diagnostics }: Pick<Authored, 'status' | 'diagnostics'>): number {
  if (status === 'authored') return exitCodes.ok;
  if (diagnostics.some(({ code }) => code === 'model_cancelled')) return exitCodes.interrupted;
  return diagnostics.some(isFailedCall) ? exitCodes.wrong : exitCodes.unsure;
}

function isFailedCall({ code, severity }: Diagnostic): boolean {
  return (
    severity === 'error' && (code === 'reading_missing' || code === 'model_timed_out' || code.startsWith('claude_'))
  );
}
