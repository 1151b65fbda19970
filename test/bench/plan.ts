// `node test/bench/plan.ts [megabytes]`: a plan of that size (100) read by Decree, beside `JSON.parse` of the same text.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Figure, median } from './figures.ts';
import { writePlan } from './plan_file.ts';
import { run, withFolder } from './workspace.ts';

const rounds = 5;
const reader = fileURLToPath(new URL('./plan_reader.ts', import.meta.url));

interface Reading {
  milliseconds: number;
  megabytes: number;
  resources: number;
}

/** Both ways of reading a plan of this size, in turns. */
async function plan(megabytes: number): Promise<Figure[]> {
  return withFolder({}, async (folder) => {
    const path = join(folder, 'plan.json');
    await writePlan(path, megabytes);
    const readings: Record<'whole' | 'picked', Reading[]> = { whole: [], picked: [] };
    for (let round = 0; round < rounds; round++) {
      for (const [way, taken] of Object.entries(readings))
        taken.push(JSON.parse(await run(process.execPath, [reader, way, path])) as Reading);
    }
    const { whole, picked } = readings;
    const counts = new Set([...whole, ...picked].map(({ resources }) => resources));
    if (counts.size !== 1) throw new Error(`the readings differ in the number of resources: ${[...counts].join(', ')}`);
    const time = (taken: Reading[]) => median(taken.map(({ milliseconds }) => milliseconds));
    const memory = (taken: Reading[]) => median(taken.map(({ megabytes }) => megabytes));
    return [
      { what: 'size of the plan', value: (await stat(path)).size / 1024 / 1024, unit: 'MB' },
      { what: '`JSON.parse` of its text, read whole', value: time(whole), unit: 'ms' },
      { what: 'read into the document', value: time(picked), unit: 'ms' },
      { what: 'the second to the first', value: time(picked) / time(whole), unit: '×', target: 2 },
      { what: 'peak memory of `JSON.parse`', value: memory(whole), unit: 'MB' },
      { what: 'peak memory of reading into the document', value: memory(picked), unit: 'MB' },
    ];
  });
}

const megabytes = Number(process.argv[2] ?? 100);
const figures = await plan(megabytes);
for (const { what, value, unit, target } of figures) {
  const shown = `${value.toFixed(unit === '×' ? 2 : 0)} ${unit}`.padStart(10);
  const verdict = target === undefined ? '' : `   target ${target} ${unit} ${value <= target ? 'kept' : 'MISSED'}`;
  console.log(`${what.padEnd(44)}${shown}${verdict}`);
}
if (figures.some(({ value, target }) => target !== undefined && value > target)) process.exitCode = 1;
