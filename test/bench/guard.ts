// `node test/bench/guard.ts [megabytes]`: a plan of that size (100) held against guardrails of all four kinds by `decree guard`, each run in
// a process of its own, in turns with `JSON.parse` of the same text.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Figure, median, timed } from './figures.ts';
import { writePlan } from './plan_file.ts';
import { root, run, withFolder } from './workspace.ts';

const rounds = 3;
const target = 3;
const reader = fileURLToPath(new URL('./plan_reader.ts', import.meta.url));
const cli = join(root, 'dist/cli.mjs');

const settings = `guardrails:
  rules:
    - {name: nothing grave, kind: policy, severity: HIGH}
    - {name: budget, kind: cost, total: {amount: 50000}, change: {percent: 20}}
    - {name: tags, kind: tag, required: [Owner], allowed: {Environment: [production, test]}}
    - {name: buckets stay, kind: resource, actions: [delete, replace], types: {include: [aws_s3_bucket]}}
`;

/** Both ways, in turns. */
async function guard(megabytes: number): Promise<Figure[]> {
  return withFolder({ 'decree.yaml': settings }, async (folder) => {
    const path = join(folder, 'plan.json');
    await writePlan(path, megabytes);
    const parsed: number[] = [];
    const held: number[] = [];
    const words = [cli, 'guard', path, '--format', 'markdown'];
    for (let round = 0; round < rounds; round++) {
      parsed.push(await timed(() => run(process.execPath, [reader, 'whole', path])));
      held.push(await timed(() => run(process.execPath, words, { codes: [0, 1], cwd: folder })));
    }
    return [
      { what: 'size of the plan', value: (await stat(path)).size / 1024 / 1024, unit: 'MB' },
      { what: '`JSON.parse` of its text, read whole', value: median(parsed), unit: 'ms' },
      { what: '`decree guard`', value: median(held), unit: 'ms' },
      { what: 'the second to the first', value: median(held) / median(parsed), unit: '×', target },
    ];
  });
}

const figures = await guard(Number(process.argv[2] ?? 100));
for (const { what, value, unit, target } of figures) {
  const shown = `${value.toFixed(unit === '×' ? 2 : 0)} ${unit}`.padStart(10);
  const verdict = target === undefined ? '' : `   target ${target} ${unit} ${value <= target ? 'kept' : 'MISSED'}`;
  console.log(`${what.padEnd(44)}${shown}${verdict}`);
}
if (figures.some(({ value, target }) => target !== undefined && value > target)) process.exitCode = 1;
