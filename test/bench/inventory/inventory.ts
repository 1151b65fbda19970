// `npm run bench:inventory`: `decree check --inventory` over generated states, each run in a process of its own: at first, again without
// and again with a change of ten resources, beside `JSON.parse` of the same files. `--resources 10000,100000 --rounds 3`.
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
  options: { resources: { type: 'string', default: '10000,100000' }, rounds: { type: 'string', default: '3' } },
});

const targets = { ratio: 3, megabytes: 1536, changed: 50 };
/** Where the targets hold. */
const targetResources = 100_000;
const changes = 10;

let missed = false;
for (const resources of values.resources.split(',').map(Number)) await measure(resources, Number(values.rounds));
if (missed) process.exitCode = 1;

async function measure(resources: number, rounds: number): Promise<void> {
  await withFolder({}, async (folder) => {
    const paths = await writeStates(join(folder, 'states'), resources);
    const parsed: number[] = [];
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
    const parse = median(parsed);
    const of = (runs: readonly Usage[], field: keyof Usage) => median(runs.map((run) => run[field]));
    console.log(`${resources} resources in ${paths.length} states`);
    row('JSON.parse of all states', parse, 'ms');
    row('first run', of(first, 'milliseconds'), 'ms');
    row('first run, processor time of all threads', of(first, 'processor'), 'ms');
    row('first run to JSON.parse', of(first, 'milliseconds') / parse, '×', judged(resources, 'ratio'));
    row('first run, the whole process', of(first, 'megabytes'), 'MB', judged(resources, 'megabytes'));
    row('again, nothing changed', of(again, 'milliseconds'), 'ms');
    row(`again, ${changes} resources changed`, of(afterwards, 'milliseconds'), 'ms');
    const evaluation = median(changed.map(({ milliseconds }) => milliseconds));
    row(`again, ${changes} resources changed: evaluation`, evaluation, 'ms', judged(resources, 'changed'));
  });
}

/** Milliseconds for `JSON.parse` alone. */
async function parseAll(paths: readonly string[]): Promise<number> {
  let milliseconds = 0;
  for (const path of paths) {
    const text = await readFile(path, 'utf8');
    const started = performance.now();
    JSON.parse(text);
    milliseconds += performance.now() - started;
  }
  return milliseconds;
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

function judged(resources: number, target: keyof typeof targets) {
  return resources >= targetResources ? targets[target] : undefined;
}

function row(what: string, value: number, unit: string, target?: number): void {
  const isKept = target === undefined || value <= target;
  missed ||= !isKept;
  const verdict = target === undefined ? '' : `target ${target} ${unit} ${isKept ? 'kept' : 'MISSED'}`;
  console.log(`  ${what.padEnd(48)} ${value.toFixed(1).padStart(10)} ${unit}   ${verdict}`);
}
