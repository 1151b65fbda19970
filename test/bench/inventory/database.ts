// `node test/bench/inventory/database.ts`: `decree inventory load --check` of generated states with all built-in policies, as it was built:
// into a folder, again with nothing and with little changed, and to a PostgreSQL server by one worker and by four, if there is one. What
// misses its target is marked. `--resources 100000`; `--smoke`: briefly, and without targets.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { postgres, startPostgres } from '../../services/servers/postgres.ts';
import { root, withFolder } from '../workspace.ts';
import { writeStates } from './states.ts';
import type { Usage } from './usage.ts';

const { values } = parseArgs({
  options: { resources: { type: 'string', default: '100000' }, smoke: { type: 'boolean', default: false } },
});
const resources = values.smoke ? 5000 : Number(values.resources);
const targets = values.smoke ? {} : { seconds: 60, megabytes: 1536, ratio: 2 };
const usageFile = fileURLToPath(new URL('usage.ts', import.meta.url));
const settings = JSON.stringify({ inventory: { sources: [{ name: 'states', kind: 'states', paths: ['states'] }] } });

await withFolder({ 'decree.yaml': settings }, async (folder) => {
  const paths = await writeStates(join(folder, 'states'), resources);
  console.log(`${resources} resources in ${paths.length} states, ${availableParallelism()} processors`);
  const load = () => decree(folder, ['inventory', 'load', '--check']);
  const first = await load();
  row('into a folder, the first time', first.milliseconds / 1000, 's', targets.seconds);
  row('into a folder, processor time', first.processor / 1000, 's');
  row('into a folder, memory', first.megabytes, 'MB', targets.megabytes);
  row('again, nothing changed', (await load()).milliseconds / 1000, 's');
  await change(paths[0] ?? '');
  row('again, one state changed', (await load()).milliseconds / 1000, 's');
  await rm(join(folder, '.decree'), { recursive: true });
  if (postgres === undefined) return console.log('no server: PostgreSQL is not installed');
  const server = await startPostgres();
  try {
    const [one, four] = [
      await workers(folder, await server.database(), 1),
      await workers(folder, await server.database(), 4),
    ];
    row('on a server, one worker', one, 's');
    row('on a server, four workers', four, 's');
    // Four workers of two processors cannot be twice as fast as one that has both.
    row('one worker to four', one / four, '×', undefined, availableParallelism() >= 4 ? targets.ratio : undefined);
  } finally {
    await server.stop();
  }
});

/** Seconds that workers take, each of which does one task at a time. */
async function workers(folder: string, url: string, count: number): Promise<number> {
  await decree(folder, ['inventory', 'load', '--check', '--enqueue'], url);
  const started = performance.now();
  const words = ['worker', '--once', '--concurrency', '1'];
  await Promise.all(Array.from({ length: count }, () => decree(folder, words, url)));
  return (performance.now() - started) / 1000;
}

async function decree(cwd: string, words: string[], url = ''): Promise<Usage> {
  const command = ['--import', usageFile, join(root, 'dist/cli.mjs'), ...words];
  const env = { ...process.env, DATABASE_URL: url };
  const child = spawn(process.execPath, command, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let told = '';
  child.stderr.on('data', (text) => {
    told += text;
  });
  const [code] = await once(child, 'close');
  const [last = ''] = told.trimEnd().split('\n').slice(-1);
  if (code > 1) throw new Error(`\`decree ${words.join(' ')}\` ended with ${code}: ${told}`);
  return JSON.parse(last) as Usage;
}

/** Changes one in a hundred resources of a state. */
async function change(path: string): Promise<void> {
  const state = JSON.parse(await readFile(path, 'utf8')) as { resources: { instances: { attributes: object }[] }[] };
  for (const [index, { instances }] of state.resources.entries())
    if (index % 100 === 0)
      for (const instance of instances) instance.attributes = { ...instance.attributes, changed: true };
  await writeFile(path, JSON.stringify(state));
}

function row(what: string, value: number, unit: string, most?: number, least?: number): void {
  const missed = (most !== undefined && value > most) || (least !== undefined && value < least);
  const target = most ?? least;
  const told = target === undefined ? '' : `  (target ${target} ${unit})${missed ? '  MISSED' : ''}`;
  console.log(`  ${what.padEnd(40)}${value.toFixed(1).padStart(10)} ${unit}${told}`);
}
