// How often a sentence becomes the right policy, without a model. `npm run bench:nl -- DIR`.

import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadBuiltin, schemas } from '../../../adapters/builtin/index.ts';
import { createInProcessCore } from '../../../adapters/core/in_process.ts';
import { Catalogue } from '../../../engine/policy/catalogue.ts';
import { type AuthorTools, author } from '../../../engine/requirement/author.ts';
import { Lexicon } from '../../../engine/requirement/read/lexicon.ts';
import { readKnowledge } from '../../../scripts/knowledge.ts';
import { refusedDetails, wrongDetails } from './details.ts';
import { isBenchmark, readEntries, splits } from './entries.ts';
import { Checker } from './flagged.ts';
import { isWrong, judge, type Outcome, passedWhole } from './judge.ts';
import { table } from './summary.ts';

const usage = `usage: npm run bench:nl -- DIR [--split ${splits.join('|')}]… [--wrong] [--verbose]\nDIR has cases.jsonl and free.jsonl`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    split: { type: 'string', multiple: true, default: [...splits] },
    wrong: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
const known: readonly string[] = splits;
if (!isBenchmark(folder) || !values.split.every((split) => known.includes(split))) {
  console.error(usage);
  process.exit(2);
}

const tools = await authorTools();
const checker = new Checker(tools.core);
// The first sentence waits for what is read lazily; the times are those of a warm process.
await author(tools, 'S3 buckets must block public access');
const outcomes: Outcome[] = [];
for (const entry of readEntries(folder).filter(({ split }) => values.split.includes(split)))
  outcomes.push(await judge(tools, checker, entry));

if (values.verbose)
  for (const outcome of outcomes.filter(({ authored }) => authored.status !== 'authored'))
    console.log(`${refusedDetails(outcome)}\n`);
if (values.wrong || values.verbose)
  for (const outcome of outcomes.filter(isWrong)) console.log(`${wrongDetails(outcome)}\n`);

console.log(`${table('split', outcomes, ({ entry }) => entry.split)}\n`);
console.log(
  `${table(
    'provider',
    byName(({ entry }) => entry.provider),
    ({ entry }) => entry.provider,
  )}\n`,
);
console.log(table('service', byName(serviceOf), serviceOf));
console.log(
  `\n${outcomes.filter(passedWhole).length} of ${outcomes.length} passed whole, ${outcomes.filter(isWrong).length} wrong`,
);

/** The same as `decree author` has, with the vocabulary as it stands in knowledge/ and not as it was built. */
async function authorTools(): Promise<AuthorTools> {
  const [core, { library, policies }] = await Promise.all([createInProcessCore(), loadBuiltin()]);
  const language = readKnowledge(fileURLToPath(new URL('../../../knowledge', import.meta.url)));
  return {
    core,
    library,
    schemas: schemas(),
    lexicon: new Lexicon(language, schemas()),
    catalogue: new Catalogue(policies),
  };
}

function byName(nameOf: (outcome: Outcome) => string | undefined): Outcome[] {
  return outcomes.toSorted((a, b) => ((nameOf(a) ?? '') < (nameOf(b) ?? '') ? -1 : 1));
}

function serviceOf({ entry }: Outcome): string | undefined {
  return entry.service && `${entry.provider} ${entry.service}`;
}
