// `npm run bench`: measures, and prints what it measured beside its targets. With `--smoke` briefly, for the gate: there a figure only
// fails far beyond its target, since other work on the machine must not decide.
import { parseArgs } from 'node:util';
import budgets from '../budgets.json' with { type: 'json' };
import { cold } from './cold.ts';
import { library } from './library.ts';
import { beside } from './opa.ts';
import { type Benchmark, report } from './report.ts';
import { memory, rego, warm } from './server.ts';
import { studio } from './studio.ts';

const { smoke } = parseArgs({ options: { smoke: { type: 'boolean', default: false } } }).values;
const {
  coldRatio,
  editBesideMilliseconds,
  editMilliseconds,
  hoverMilliseconds,
  judgeMilliseconds,
  libraryMilliseconds,
  regoMilliseconds,
  serverMegabytes,
  smokeSlack,
  thousandMilliseconds,
} = budgets.speed;

const benchmarks: Benchmark[] = [
  ['cold check', () => cold({ rounds: smoke ? 2 : 7, target: coldRatio })],
  [
    'library',
    () =>
      library({
        resources: 1000,
        rounds: smoke ? 1 : 5,
        targets: { load: libraryMilliseconds, check: thousandMilliseconds },
      }),
  ],
  [
    'warm check',
    () => warm({ edits: smoke ? 10 : 100, targets: { edit: editMilliseconds, hover: hoverMilliseconds } }),
  ],
  ['writing Rego', () => rego({ keys: smoke ? 10 : 100, target: regoMilliseconds })],
  [
    'studio',
    () => studio({ keys: smoke ? 5 : 50, targets: { judge: judgeMilliseconds, edit: editBesideMilliseconds } }),
  ],
  ['evaluation', () => beside({ resources: smoke ? 500 : 10_000, rounds: smoke ? 1 : 3, install: !smoke })],
  ['memory', () => memory({ resources: smoke ? 200 : 1000, target: serverMegabytes })],
];

if (!(await report(benchmarks, smoke ? smokeSlack : { ms: 1, '×': 1, MB: 1 }))) process.exitCode = 1;
