// `npm run bench`: measures, and prints what it measured beside its targets. With `--smoke` briefly, for the gate: there a figure only
// fails far beyond its target, since other work on the machine must not decide.
import { parseArgs } from 'node:util';
import budgets from '../budgets.json' with { type: 'json' };
import { cold } from './cold.ts';
import type { Figure, Measured } from './figures.ts';
import { beside } from './opa.ts';
import { memory, warm } from './server.ts';

const { smoke } = parseArgs({ options: { smoke: { type: 'boolean', default: false } } }).values;
const { coldRatio, editMilliseconds, hoverMilliseconds, serverMegabytes, smokeSlack } = budgets.speed;

const benchmarks: [name: string, measure: () => Promise<Measured>][] = [
  ['cold check', () => cold({ rounds: smoke ? 2 : 7, target: coldRatio })],
  [
    'warm check',
    () => warm({ edits: smoke ? 10 : 100, targets: { edit: editMilliseconds, hover: hoverMilliseconds } }),
  ],
  ['evaluation', () => beside({ resources: smoke ? 500 : 10_000, rounds: smoke ? 1 : 3, install: !smoke })],
  ['memory', () => memory({ resources: smoke ? 200 : 1000, target: serverMegabytes })],
];

/** In the gate, some times the target. */
function bearable({ value, unit, target }: Figure): boolean {
  return target === undefined || value <= target * (smoke ? smokeSlack[unit] : 1);
}

function row({ what, value, unit, target }: Figure): string {
  const shown = `${value.toFixed(unit === '×' ? 2 : 1)} ${unit}`;
  if (target === undefined) return `  ${what.padEnd(58)} ${shown.padStart(12)}`;
  const verdict = value <= target ? 'kept' : 'MISSED';
  return `  ${what.padEnd(58)} ${shown.padStart(12)}   target ${`${target} ${unit}`.padEnd(8)} ${verdict}`;
}

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
  if (measured.figures.every(bearable)) passed++;
  else failed++;
}
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
