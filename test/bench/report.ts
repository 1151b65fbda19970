import type { Figure, Measured } from './figures.ts';

/** A group of figures, and how it is measured. */
export type Benchmark = [name: string, measure: () => Promise<Measured>];

/** How many times its target a figure may be before it fails, by unit. */
export type Slack = Record<Figure['unit'], number>;

/** Measures one group after the other and prints the figures beside their targets. Tells whether none failed. */
export async function report(benchmarks: readonly Benchmark[], slack: Slack): Promise<boolean> {
  let passed = 0;
  let failed = 0;
  for (const [name, measure] of benchmarks) {
    console.log(name);
    const measured = await measure();
    if ('skipped' in measured) {
      console.log(`skipped: ${measured.skipped}`);
      continue;
    }
    for (const figure of measured.figures) console.log(row(figure));
    if (measured.figures.every(({ value, unit, target }) => target === undefined || value <= target * slack[unit]))
      passed++;
    else failed++;
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0;
}

function row({ what, value, unit, target }: Figure): string {
  const shown = `${value.toFixed(unit === '×' ? 2 : 1)} ${unit}`;
  if (target === undefined) return `  ${what.padEnd(58)} ${shown.padStart(12)}`;
  const verdict = value <= target ? 'kept' : 'MISSED';
  return `  ${what.padEnd(58)} ${shown.padStart(12)}   target ${`${target} ${unit}`.padEnd(8)} ${verdict}`;
}
