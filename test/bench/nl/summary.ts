import { isWrong, type Outcome, passedWhole, passes } from './judge.ts';

/** Counts over some sentences. */
export interface Tally {
  entries: number;
  authored: number;
  unsure: number;
  unsupported: number;
  passedWhole: number;
  wrong: number;
  /** Of all the files, also of sentences without a policy. */
  fixtures: number;
  fixturesPassed: number;
  /** Of the files of authored policies. */
  judged: number;
  exact: number;
  lenient: number;
  verdict: number;
  p50: number;
  p95: number;
}

export function tallyOf(outcomes: readonly Outcome[]): Tally {
  const count = (is: (outcome: Outcome) => boolean): number => outcomes.filter(is).length;
  const verdicts = outcomes.flatMap((outcome) => outcome.verdicts);
  const scores = verdicts.filter(({ failure }) => failure === undefined).map((verdict) => verdict.score);
  const times = outcomes.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return {
    entries: outcomes.length,
    authored: count(({ authored }) => authored.status === 'authored'),
    unsure: count(({ authored }) => authored.status === 'unsure'),
    unsupported: count(({ authored }) => authored.status === 'unsupported'),
    passedWhole: count(passedWhole),
    wrong: count(isWrong),
    fixtures: outcomes.reduce((sum, { entry }) => sum + entry.fixtures.length, 0),
    fixturesPassed: verdicts.filter(passes).length,
    judged: verdicts.length,
    exact: scores.filter(({ exact }) => exact).length,
    lenient: scores.filter(({ lenient }) => lenient).length,
    verdict: scores.filter(({ verdict }) => verdict).length,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  };
}

/** Of sorted numbers. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

const columns: [head: string, cell: (tally: Tally) => string][] = [
  ['entries', ({ entries }) => String(entries)],
  ['authored', ({ authored }) => String(authored)],
  ['unsure', ({ unsure }) => String(unsure)],
  ['unsupported', ({ unsupported }) => String(unsupported)],
  ['whole', ({ passedWhole: whole, entries }) => share(whole, entries)],
  ['wrong', ({ wrong, entries }) => share(wrong, entries)],
  ['fixtures', ({ fixturesPassed, fixtures }) => share(fixturesPassed, fixtures)],
  ['of authored', ({ fixturesPassed, judged }) => share(fixturesPassed, judged)],
  ['exact', ({ exact, judged }) => share(exact, judged)],
  ['lenient', ({ lenient, judged }) => share(lenient, judged)],
  ['verdict', ({ verdict, judged }) => share(verdict, judged)],
  ['p50 ms', ({ p50 }) => p50.toFixed(0)],
  ['p95 ms', ({ p95 }) => p95.toFixed(0)],
];

/** `3/4 75.0%`. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '-' : `${part}/${whole} ${((100 * part) / whole).toFixed(1)}%`;
}

/** One line for each group of sentences, in order of name or as they come. */
export function table(
  title: string,
  outcomes: readonly Outcome[],
  groupOf: (outcome: Outcome) => string | undefined,
): string {
  const groups = Map.groupBy(
    outcomes.filter((outcome) => groupOf(outcome) !== undefined),
    groupOf,
  );
  const lines = [...groups].map(([name, members]) => {
    const tally = tallyOf(members);
    return [name ?? '', ...columns.map(([, cell]) => cell(tally))];
  });
  return aligned([[title, ...columns.map(([head]) => head)], ...lines]);
}

/** The first column to the left, the others to the right. */
export function aligned(lines: readonly string[][]): string {
  const widths = (lines[0] ?? []).map((_, at) => Math.max(...lines.map((cells) => cells[at]?.length ?? 0)));
  return lines
    .map((cells) =>
      cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
    )
    .join('\n');
}
