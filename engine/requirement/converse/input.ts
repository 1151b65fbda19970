import type { z } from 'zod';
import type { Diagnostic } from '../../../core/host/boundary.ts';

type Issue = z.core.$ZodIssue;
type Read<T> = { ok: true; value: T } | { ok: false; diagnostics: Diagnostic[] };

/** No requirement that a person can understand nests as deep. */
const deepest = 60;

/** Reads the input of a tool. What is wrong with it is said once per place, worded for the model that has to mend it. */
export function readInput<T>({ name, input }: { name: string; input: z.ZodType<T> }, value: unknown): Read<T> {
  if (deeperThan(deepest, value)) return refused(name, [{ path: [], message: `nested deeper than ${deepest} levels` }]);
  const result = input.safeParse(value);
  return result.success ? { ok: true, value: result.data } : refused(name, result.error.issues.flatMap(innermost));
}

interface Fault {
  path: PropertyKey[];
  message: string;
}

function refused(tool: string, faults: Fault[]): { ok: false; diagnostics: Diagnostic[] } {
  const diagnostics = faults.map(({ path, message }): Diagnostic => {
    const place = path.length === 0 ? '' : ` at \`${path.join('.')}\``;
    const help = 'follow the JSON schema of the tool';
    return { code: 'model_malformed_input', severity: 'error', message: `\`${tool}\`${place}: ${message}`, help };
  });
  return { ok: false, diagnostics };
}

/** Of a union only the alternative that fits best says anything useful; which one that is, is asked at every level. */
function innermost(issue: Issue): Fault[] {
  const best = issue.code === 'invalid_union' ? issue.errors.toSorted((a, b) => misfit(a) - misfit(b))[0] : undefined;
  if (!best) return [issue];
  return best.flatMap(innermost).map(({ path, message }) => ({ path: [...issue.path, ...path], message }));
}

/** Keys that are missing, unknown or wrong; unknown ones tell most about which alternative was not meant. */
function misfit(issues: Issue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? 2 * issue.keys.length : 1), 0);
}

function deeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => deeperThan(levels - 1, part));
}
