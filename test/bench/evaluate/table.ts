import { median } from '../figures.ts';
import type { Contender, Missing, Took } from './contender.ts';
import { javascript, wasm } from './ours.ts';

/** A run that begins with the JSON may take so many times as long as reading it. */
const wholeTarget = 3;

/** Targets are for so many resources and more. */
const large = 100_000;

interface Measured {
  resources: number;
  policies: number;
  took: ReadonlyMap<Contender, readonly Took[]>;
  missing: readonly Missing[];
}

/** Prints what was measured; gives how many times faster than opa-wasm JavaScript is, once both are warm. */
export function report({ resources, policies, took, missing }: Measured): number {
  const medians = new Map([...took].map(([contender, all]) => [contender, medianOf(all)]));
  const ours = medians.get(javascript) as Took;
  console.log(line(['', 'first', 'later', 'whole', 'memory', 'first', 'later', 'whole']));
  for (const [{ name, target }, theirs] of medians) {
    const { first, later, whole, megabytes, beside = ours, note = '' } = theirs;
    const ratios = [
      ratio(first, beside.first),
      // What evaluates once is compared in its first evaluation, as it has no other.
      ratio(later ?? first, beside.later),
      ratio(whole, beside.whole),
    ];
    const verdict = target === undefined || resources < large ? '' : verdictOf(target, ratios[1] ?? 0);
    const shown = [first, later, whole].map((value) => (value === undefined ? '-' : `${value.toFixed(0)} ms`));
    const memory = megabytes === undefined ? '-' : `${megabytes.toFixed(0)} MB`;
    const times = ratios.map((value) => (value === undefined ? '-' : `${value.toFixed(1)} ×`));
    console.log(`${line([name, ...shown, memory, ...times])}  ${verdict}  ${note}`.trimEnd());
  }
  for (const { name, missing: why } of missing) console.log(`  ${name}: not measured: ${why}`);
  const { first = 0, later = 0, read = 1, processor = 0 } = ours;
  const each = (later * 1e6) / resources / policies;
  console.log(
    `  JavaScript: ${each.toFixed(1)} ns a policy and resource, ${processor.toFixed(0)} ms of processor time`,
  );
  const toRead = (read + first) / read;
  const verdict = resources < large ? '' : `  target ${wholeTarget} × ${toRead <= wholeTarget ? 'kept' : 'missed'}`;
  console.log(`  JSON.parse ${read.toFixed(0)} ms; with the first evaluation ${toRead.toFixed(1)} × as long${verdict}`);
  return (medians.get(wasm)?.later ?? 0) / later;
}

function medianOf(all: readonly Took[]): Took {
  const last = all.at(-1) as Took;
  const fields = (Object.keys(last) as (keyof Took)[]).filter((field) => typeof last[field] === 'number');
  const medians = fields.map((field) => [field, median(all.map((took) => Number(took[field])))]);
  const besides = all.flatMap(({ beside }) => beside ?? []);
  return { ...last, ...Object.fromEntries(medians), ...(besides.length > 0 && { beside: medianOf(besides) }) };
}

function ratio(theirs: number | undefined, ours: number | undefined): number | undefined {
  return theirs === undefined || ours === undefined ? undefined : theirs / ours;
}

function verdictOf(target: number, reached: number): string {
  return `target ${target} × ${reached >= target ? 'kept' : 'missed'}`;
}

function line([name = '', ...cells]: readonly string[]): string {
  return `  ${name.padEnd(12)}${cells.map((cell) => cell.padStart(11)).join('')}`;
}
