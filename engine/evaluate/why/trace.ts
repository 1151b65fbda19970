import type { Json, Range, Value } from '../../../core/host/boundary.ts';
import { isBefore } from '../../../core/host/position.ts';
import { type FoundValue, valuesIn } from './values.ts';

export type TraceEvent = NonNullable<Value<'evaluate'>['trace']>[number];

/** One expression of a rule, as it went with a resource. */
export interface Step {
  text: string;
  range: Range;
  held: boolean;
  /** True: it did not hold, and looks at what is not known until apply. */
  unknown?: true;
  values: FoundValue[];
}

/** The expressions that a rule came to with a resource. */
export interface Steps {
  address: string;
  steps: Step[];
}

interface Tally extends Omit<Step, 'held' | 'unknown'> {
  evaluated: number;
  failed: number;
}

/**
 * What a rule of a text did with each resource, expression by expression, told from OPA's trace. What helper rules of the same text
 * did for it comes behind.
 */
export function stepsOf(trace: readonly TraceEvent[], rule: string, file: string): Steps[] {
  const own = new Map<string, Map<string, Tally>>();
  const helping = new Map<string, Map<string, Tally>>();
  /** How deep the bodies of the rule are that are being evaluated, and where they stand. */
  const bodies = new Map<number, Range>();
  const places: Range[] = [];
  let current: string | undefined;
  for (const event of trace) {
    const { op, depth, text, location, locals = {} } = event;
    if (op === 'enter' && text === rule && location) {
      bodies.set(depth, location.range);
      places.push(location.range);
    } else if (op === 'enter') bodies.delete(depth);
    if (location?.file !== file || (op !== 'eval' && op !== 'fail')) continue;
    if (bodies.has(depth)) {
      current = addressIn(locals);
      if (current !== undefined) count(talliesOf(own, current), event, location.range);
    } else if (current !== undefined && isCondition(text) && !places.some((place) => isWithin(location.range, place)))
      count(talliesOf(helping, current), event, location.range);
  }
  return [...own].map(([address, tallies]) => ({
    address,
    steps: [...behindFirst(whole([...tallies.values()])), ...whole([...(helping.get(address)?.values() ?? [])])].map(
      stepOf,
    ),
  }));
}

/** What is only put together decides nothing. */
const isCondition = (text: string): boolean => !/^[[{]/.test(text);

function talliesOf(all: Map<string, Map<string, Tally>>, address: string): Map<string, Tally> {
  const known = all.get(address) ?? new Map<string, Tally>();
  all.set(address, known);
  return known;
}

function count(tallies: Map<string, Tally>, { op, text, locals = {} }: TraceEvent, range: Range): void {
  const key = keyOf(range);
  const tally = tallies.get(key) ?? { text, range, evaluated: 0, failed: 0, values: [] };
  tallies.set(key, tally);
  if (op === 'fail') tally.failed += 1;
  else {
    tally.evaluated += 1;
    if (tally.values.length === 0) tally.values = valuesIn(text, locals);
  }
}

/** OPA takes expressions apart; only those that somebody wrote as such are shown. */
const whole = (tallies: readonly Tally[]): Tally[] =>
  tallies.filter((tally) => !tallies.some((other) => other !== tally && isWithin(tally.range, other.range)));

/** What stands in the head of the rule comes last, and is before the first expression in the text. */
function behindFirst(tallies: readonly Tally[]): Tally[] {
  const [first] = tallies;
  return tallies.filter(({ range }) => first && !isBefore(range.start, first.range.start));
}

function stepOf({ text, range, evaluated, failed, values }: Tally): Step {
  const held = evaluated > failed;
  const isOpen = !held && values.some(({ unknown }) => unknown);
  return { text, range, held, ...(isOpen && { unknown: true }), values };
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
