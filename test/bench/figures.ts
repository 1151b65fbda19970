/** One thing that was measured. */
export interface Figure {
  what: string;
  value: number;
  unit: 'ms' | 'MB' | '×';
  /** The most that it may be; without one, it is there to be compared. */
  target?: number;
}

/** What a benchmark gives: figures, or why it could not be run here. */
export type Measured = { figures: Figure[] } | { skipped: string };

/** The value that this part of the values does not exceed. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

export const median = (values: readonly number[]) => quantile(values, 0.5);

export async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}
