import type { Value } from '../../core/host/boundary.ts';

type Coverage = NonNullable<Value<'test'>['coverage']>;

/** What several runs reached together: a line that one of them reached is covered. */
export function mergedCoverage(runs: readonly Coverage[]): Coverage | undefined {
  if (runs.length < 2) return runs[0];
  const reached = new Map<string, Map<number, boolean>>();
  for (const [file, { covered, uncovered }] of runs.flatMap((run) => Object.entries(run))) {
    const lines = reached.get(file) ?? new Map<number, boolean>();
    reached.set(file, lines);
    for (const line of uncovered) lines.set(line, lines.get(line) ?? false);
    for (const line of covered) lines.set(line, true);
  }
  return Object.fromEntries(
    [...reached].map(([file, lines]) => [file, { covered: those(lines, true), uncovered: those(lines, false) }]),
  );
}

const those = (lines: ReadonlyMap<number, boolean>, wanted: boolean): number[] =>
  [...lines].flatMap(([line, isReached]) => (isReached === wanted ? [line] : [])).toSorted((a, b) => a - b);
