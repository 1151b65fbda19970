import type { Json, Range, Value } from '../../../core/host/boundary.ts';
import { type FoundValue, valuesIn } from './values.ts';

export type TraceEvent = NonNullable<Value<'evaluate'>['trace']>[number];

/** One expression of a rule, as it went with a resource. */
export interface Step {
  text: string;
  range: Range;
  held: boolean;
  values: FoundValue[];
}

/** The expressions that a rule came to with a resource. */
export interface Steps {
  address: string;
  steps: Step[];
}

interface Tally extends Omit<Step, 'held'> {
  evaluated: number;
  failed: number;
}

/** What a rule of a text did with each resource, expression by expression, told from OPA's trace. */
export function stepsOf(trace: readonly TraceEvent[], rule: string, file: string): Steps[] {
  const byAddress = new Map<string, Map<string, Tally>>();
  /** How deep the bodies of the rule are that are being evaluated. */
  const bodies = new Set<number>();
  for (const { op, depth, text, location, locals = {} } of trace) {
    if (op === 'enter' && text === rule) bodies.add(depth);
    else if (op === 'enter') bodies.delete(depth);
    if (location?.file !== file || !bodies.has(depth)) continue;
    if (op !== 'eval' && op !== 'fail') continue;
    const address = addressIn(locals);
    if (address === undefined) continue;
    const tallies = byAddress.get(address) ?? new Map<string, Tally>();
    byAddress.set(address, tallies);
    const key = keyOf(location.range);
    const tally = tallies.get(key) ?? { text, range: location.range, evaluated: 0, failed: 0, values: [] };
    tallies.set(key, tally);
    if (op === 'fail') tally.failed += 1;
    else {
      tally.evaluated += 1;
      if (tally.values.length === 0) tally.values = valuesIn(text, locals);
    }
  }
  return [...byAddress].map(([address, tallies]) => ({ address, steps: whole([...tallies.values()]) }));
}

/** OPA takes expressions apart; only those that somebody wrote as such are shown, and not what stands in the head of the rule. */
function whole(tallies: readonly Tally[]): Step[] {
  const [first] = tallies;
  return tallies
    .filter(({ range }) => first && !isBefore(range.start, first.range.start))
    .filter((tally) => !tallies.some((other) => other !== tally && isWithin(tally.range, other.range)))
    .map(({ text, range, evaluated, failed, values }) => ({ text, range, held: evaluated > failed, values }));
}

/** The resource that is looked at: the first that a variable stands for. */
function addressIn(locals: Record<string, Json>): string | undefined {
  for (const [name, value] of Object.entries(locals)) {
    if (name.startsWith('__local') || typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    if (typeof value.address === 'string' && typeof value.type === 'string') return value.address;
  }
  return undefined;
}

const keyOf = ({ start, end }: Range): string => `${start.line}:${start.column}-${end.line}:${end.column}`;

function isWithin(inner: Range, outer: Range): boolean {
  return !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end);
}

const isBefore = (a: Range['start'], b: Range['start']): boolean =>
  a.line < b.line || (a.line === b.line && a.column < b.column);
