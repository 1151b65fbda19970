// How long it takes from a sentence to its policy, without a model. `npm run bench:author [-- DIR]`: the sentences are those of a benchmark
// folder (nl/entries.ts), or the paraphrases that the reader is tested with.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { lexicon, loadBuiltin, schemas } from '../../adapters/builtin/index.ts';
import { createInProcessCore } from '../../adapters/core/index.ts';
import { Catalogue } from '../../engine/policy/catalogue.ts';
import { type AuthorTools, author } from '../../engine/requirement/author.ts';
import budgets from '../budgets.json' with { type: 'json' };
import { type Measured, median, quantile, timed } from './figures.ts';
import { isBenchmark, readEntries } from './nl/entries.ts';
import { report } from './report.ts';
import { root, run, withFolder } from './workspace.ts';

const { warmMilliseconds, batchMilliseconds, coldMilliseconds, knowledgeMegabytes } = budgets.author;

const { positionals } = parseArgs({ allowPositionals: true });
const [folder] = positionals;
if (folder !== undefined && !isBenchmark(folder)) {
  console.error('usage: npm run bench:author [-- DIR]\nDIR has cases.jsonl and free.jsonl');
  process.exit(2);
}
const sentences = folder === undefined ? paraphrases() : readEntries(folder).map(({ sentence }) => sentence);

function paraphrases(): string[] {
  const groups: string[][] = parse(readFileSync(join(root, 'engine/requirement/read/paraphrases.yaml'), 'utf8'));
  return groups.flat();
}

/** Each sentence once, in a process that has read some already. */
async function warm(): Promise<Measured> {
  const { library, policies } = await loadBuiltin();
  const tools: AuthorTools = {
    core: await createInProcessCore(),
    library,
    schemas: schemas(),
    lexicon: lexicon(),
    catalogue: new Catalogue(policies),
  };
  for (const sentence of sentences.slice(0, 20)) await author(tools, sentence);
  const times: number[] = [];
  let authored = 0;
  for (const sentence of sentences)
    times.push(
      await timed(async () => {
        if ((await author(tools, sentence)).status === 'authored') authored++;
      }),
    );
  return {
    figures: [
      { what: `one of ${sentences.length} sentences, ${authored} authored, p50`, value: median(times), unit: 'ms' },
      { what: 'the same, p95', value: quantile(times, 0.95), unit: 'ms', target: warmMilliseconds },
      { what: 'the slowest', value: Math.max(...times), unit: 'ms' },
    ],
  };
}

/** `decree author --batch` with a thousand lines: the sentences, again and again. */
function batch(): Promise<Measured> {
  const lines = Array.from({ length: 1000 }, (_, id) =>
    JSON.stringify({ id, requirement: sentences[id % sentences.length] }),
  );
  return withFolder({ 'batch.jsonl': lines.join('\n') }, async (folder) => {
    const file = join(folder, 'batch.jsonl');
    const value = await timed(() => decree(['author', '--batch', file], [0, 3]));
    return { figures: [{ what: `batch of ${lines.length}`, value, unit: 'ms', target: batchMilliseconds }] };
  });
}

/** `decree author` as a process of its own. */
async function cold(): Promise<Measured> {
  const times: number[] = [];
  for (let round = 0; round < 5; round++)
    times.push(await timed(() => decree(['author', 'S3 buckets must be encrypted with a customer managed KMS key'])));
  return {
    figures: [{ what: '`decree author`, whole process', value: median(times), unit: 'ms', target: coldMilliseconds }],
  };
}

const decree = (words: string[], codes = [0]): Promise<string> =>
  run(process.execPath, ['dist/cli.mjs', ...words], { codes });

/** What is held of the knowledge once a sentence on AWS has been read: measured in a process that holds nothing else. */
async function knowledge(): Promise<Measured> {
  const bytes = await run(process.execPath, ['--expose-gc', 'test/bench/hold_knowledge.ts']);
  return {
    figures: [{ what: 'knowledge of AWS', value: Number(bytes) / 1e6, unit: 'MB', target: knowledgeMegabytes }],
  };
}

const kept = await report(
  [
    ['sentence to policy', warm],
    ['batch', batch],
    ['cold', cold],
    ['memory', knowledge],
  ],
  { ms: 1, '×': 1, MB: 1 },
);
if (!kept) process.exitCode = 1;
