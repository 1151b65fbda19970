// `node test/bench/terraform.ts`: how long Terraform takes to read, first and after an edit, how that grows, and the whole process beside
// other scanners. `--others` installs those into the cache. A target is kept if the time of the processor keeps it.
import { parseArgs } from 'node:util';
import { readEstate, type Spent } from './terraform_reading.ts';
import { scan } from './terraform_scanners.ts';

const { others } = parseArgs({ options: { others: { type: 'boolean', default: false } } }).values;

const targets = { first: 1000, edit95: 30, growth: 1.5 };
let missed = 0;

function verdict(value: number, target: number, unit: string): string {
  const kept = value <= target;
  if (!kept) missed++;
  return `target ${target} ${unit} ${kept ? 'kept' : 'MISSED'}`;
}

function line(what: string, { wall, user }: Spent, target?: number): void {
  const times = `${wall.toFixed(1).padStart(9)} ms ${user.toFixed(1).padStart(9)} ms`;
  console.log(`  ${what.padEnd(44)} ${times}   ${target === undefined ? '' : verdict(user, target, 'ms')}`.trimEnd());
}

const sizes = [1000, 5000, 20_000];
const perThousand: number[] = [];
console.log(`reading${' '.repeat(46)}clock    processor`);
for (const size of sizes) {
  const isTarget = size === sizes[0];
  const { files, lines, first, early95, editMedian, edit95 } = await readEstate(size, isTarget ? 50 : 15);
  perThousand.push(first.user / (size / 1000));
  line(`${size} resources in ${files} files, first`, first, isTarget ? targets.first : undefined);
  line(`one edit of ${lines} lines, the first, p95`, early95);
  line('then p50', editMedian);
  line('and p95', edit95, isTarget ? targets.edit95 : undefined);
}
const growth = (perThousand.at(-1) ?? Number.NaN) / (perThousand.at(-2) ?? Number.NaN);
const ofGrowth = 'first reading for each resource, 20000 to 5000';
console.log(`  ${ofGrowth.padEnd(57)} ${growth.toFixed(2).padStart(8)} ×   ${verdict(growth, targets.growth, '×')}`);

console.log('\nthe whole process, 1000 resources in 40 files, by the clock');
for (const { name, median } of await scan(1000, { rounds: 5, install: others }))
  console.log(
    `  ${name.padEnd(44)} ${typeof median === 'number' ? `${median.toFixed(0).padStart(9)} ms` : `skipped: ${median}`}`,
  );
if (missed > 0) process.exitCode = 1;
