// `npm run bench:inventory`: `decree check --inventory` over generated states with all built-in policies, each run in a process of its own:
// at first, again without and again with a change of ten resources, interleaved with `JSON.parse` of the same files. What misses its target
// is marked. `--resources 10000,100000,1000000 --rounds 3`; `--smoke`: briefly, and it fails only where a figure is far beyond its target.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median } from '../figures.ts';
import { root, run, withFolder } from '../workspace.ts';
import type { Evaluation } from './evaluation.ts';
import { writeStates } from './states.ts';
import type { Usage } from './usage.ts';

const { values } = parseArgs({
  options: {
    resources: { type: 'string', default: '10000,100000' },
    rounds: { type: 'string', default: '3' },
    smoke: { type: 'boolean', default: false },
  },
});

const targets = { ratio: 3, megabytes: 1536, changed: 50 };
/** Where the target of the ratio holds: the start of the program is in it, too. */
const targetResources = 100_000;
const changes = 10;
/** How often its target a figure may be in a brief run on a machine that does other things as well. */
const smokeSlack = 10;

/** Medians of several rounds. */
interface Measured {
  resources: number;
  parse: Usage;
  first: Usage;
}

const sizes = values.smoke ? [1000, 5000] : values.resources.split(',').map(Number);
const measured: Measured[] = [];
for (const resources of sizes) measured.push(await measure(resources, values.smoke ? 1 : Number(values.rounds)));
printGrowth(measured);

async function measure(resources: number, rounds: number): Promise<Measured> {
  return withFolder({}, async (folder) => {
    const paths = await writeStates(join(folder, 'states'), resources);
    const parsed: Usage[] = [];
    const first: Usage[] = [];
    const again: Usage[] = [];
    const changed: Evaluation[] = [];
    const afterwards: Usage[] = [];
    for (let round = 0; round < rounds; round++) {
      await rm(join(folder, 'store'), { recursive: true, force: true });
      parsed.push(await parseAll(paths));
      first.push(await check(folder));
      again.push(await check(folder));
      await evaluate(folder);
      await change(paths, round);
      changed.push(await evaluate(folder));
      afterwards.push(await check(folder));
    }
    const [parse, run] = [medianOf(parsed), medianOf(first)];
    console.log(`${resources} resources in ${paths.length} states`);
    row('JSON.parse of all states', parse.milliseconds, 'ms');
    row('first run', run.milliseconds, 'ms');
    row('first run, processor time of all threads', run.processor, 'ms');
    const target = resources >= targetResources ? targets.ratio : undefined;
    row('first run to JSON.parse', run.milliseconds / parse.milliseconds, '×', target);
    row('first run to JSON.parse, processor time', run.processor / parse.processor, '×');
    row('first run, memory of the whole process', run.megabytes, 'MB', targets.megabytes);
    row('again, nothing changed', medianOf(again).milliseconds, 'ms');
    row(`again, ${changes} resources changed`, medianOf(afterwards).milliseconds, 'ms');
    const evaluation = median(changed.map(({ milliseconds }) => milliseconds));
    row(`again, ${changes} resources changed: evaluation`, evaluation, 'ms', targets.changed);
    return { resources, parse, first: run };
  });
}

function medianOf(runs: readonly Usage[]): Usage {
  const of = (field: keyof Usage) => median(runs.map((run) => run[field]));
  return { milliseconds: of('milliseconds'), processor: of('processor'), megabytes: of('megabytes') };
}

/** What comes on top from one size to the next: the start of the program is not in it. */
function printGrowth(all: readonly Measured[]): void {
  for (const [index, larger] of all.entries()) {
    const smaller = all[index - 1];
    if (!smaller) continue;
    const more = (part: 'parse' | 'first', field: keyof Usage) => larger[part][field] - smaller[part][field];
    const each = (more('first', 'processor') / (larger.resources - smaller.resources)) * 1000;
    console.log(`from ${smaller.resources} to ${larger.resources} resources`);
    row('processor time for each resource more', each, 'µs');
    const ratio = more('first', 'milliseconds') / more('parse', 'milliseconds');
    row('time more to JSON.parse', ratio, '×', larger.resources >= targetResources ? targets.ratio : undefined);
    row('memory more', more('first', 'megabytes'), 'MB');
  }
}

/** What `JSON.parse` alone takes. */
async function parseAll(paths: readonly string[]): Promise<Usage> {
  const usage: Usage = { milliseconds: 0, processor: 0, megabytes: 0 };
  for (const path of paths) {
    const text = await readFile(path, 'utf8');
    const [started, before] = [performance.now(), process.cpuUsage()];
    JSON.parse(text);
    const { user, system } = process.cpuUsage(before);
    usage.milliseconds += performance.now() - started;
    usage.processor += (user + system) / 1000;
  }
  return usage;
}

/** Runs the command line as it was built. */
async function check(folder: string): Promise<Usage> {
  const usage = fileURLToPath(new URL('usage.ts', import.meta.url));
  const command = ['--import', usage, join(root, 'dist/cli.mjs'), 'check', '--inventory', '--store', 'store', 'states'];
  const child = spawn(process.execPath, command, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  let told = '';
  child.stderr.on('data', (data) => {
    told += data;
  });
  const [code] = await once(child, 'close');
  if (code !== 1) throw new Error(`\`decree check\` ended with ${code}: ${told}`);
  return JSON.parse(told.trim().split('\n').at(-1) ?? '') as Usage;
}

async function evaluate(folder: string): Promise<Evaluation> {
  const script = fileURLToPath(new URL('evaluation.ts', import.meta.url));
  return JSON.parse(await run(process.execPath, [script, join(folder, 'states'), join(folder, 'store')])) as Evaluation;
}

/** Changes one resource in each of some states. */
async function change(paths: readonly string[], round: number): Promise<void> {
  const step = Math.max(1, Math.floor(paths.length / changes));
  for (let at = 0; at < changes; at++) {
    const path = paths[(at * step) % paths.length] ?? '';
    const state = JSON.parse(await readFile(path, 'utf8'));
    const resource = state.resources[(at * 97 + round) % state.resources.length];
    resource.instances[0].attributes.tags = { Owner: `round-${round}`, Environment: 'production' };
    await writeFile(path, JSON.stringify(state));
  }
}

function row(what: string, value: number, unit: string, target?: number): void {
  const isKept = target === undefined || value <= target;
  if (values.smoke && target !== undefined && value > target * smokeSlack) process.exitCode = 1;
  const verdict = target === undefined ? '' : `target ${target} ${unit} ${isKept ? 'kept' : 'missed'}`;
  console.log(`  ${what.padEnd(48)} ${value.toFixed(1).padStart(10)} ${unit}   ${verdict}`);
}
