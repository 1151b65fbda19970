// `node test/bench/library_scanners.ts DIR [--others]`: the built-in library beside another scanner on the cases of `npm run bench:library`,
// all in one folder: how long the whole process takes, and how many violations each tells from what complies.
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { timed } from './figures.ts';
import { isBenchmark, readCases } from './nl/entries.ts';
import { aligned, share } from './nl/summary.ts';
import { coverageOf, type Flagged } from './nl/topic.ts';
import { checkov, reasonMissing, type Scanner } from './terraform_scanners.ts';
import { run, withFolder } from './workspace.ts';

/** One thing that a scanner says of a resource in a file. */
interface Said {
  rule: string;
  address: string;
  file: string;
}

/** A scanner that prints JSON. */
interface Reporter extends Scanner {
  read: (printed: unknown) => Said[];
}

const DecreeReport = z.object({
  findings: z.array(z.object({ policy: z.string(), address: z.string(), file: z.string().default('') })),
});

const CheckovReport = z.object({
  results: z.object({
    failed_checks: z.array(z.object({ check_id: z.string(), resource: z.string(), file_path: z.string() })),
  }),
});

const reporters: Reporter[] = [
  {
    name: 'decree check --profile all',
    command: process.execPath,
    words: (folder) => ['dist/cli.mjs', 'check', '--profile', 'all', '--format', 'json', folder],
    read: (printed) =>
      DecreeReport.parse(printed).findings.map(({ policy, address, file }) => ({ rule: policy, address, file })),
  },
  {
    ...checkov,
    words: (folder) => [...checkov.words(folder), '--framework', 'terraform', '--output', 'json'],
    read: (printed) =>
      CheckovReport.parse(printed).results.failed_checks.map(({ check_id, resource, file_path }) => ({
        rule: check_id,
        address: resource,
        file: file_path,
      })),
  },
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { others: { type: 'boolean', default: false } },
});
const [benchmark] = positionals;
if (!isBenchmark(benchmark)) {
  console.error('usage: node test/bench/library_scanners.ts DIR [--others]\nDIR has cases.jsonl and free.jsonl');
  process.exit(2);
}

const cases = readCases(benchmark);
const fixtures = cases.flatMap(({ positive, negative }) => [...positive, ...negative]);
const folderOf = new Map(fixtures.map((fixture, index) => [fixture, `case${index}`]));
const rows = await withFolder(
  Object.fromEntries(fixtures.map((fixture) => [`${folderOf.get(fixture)}/main.tf`, fixture.text])),
  async (folder) => {
    const measured: string[][] = [];
    for (const reporter of reporters) measured.push(await rowOf(reporter, folder));
    return measured;
  },
);
console.log(aligned([['scanner', 'seconds', 'rules', 'flagged', 'told apart', 'one rule exact'], ...rows]));

async function rowOf(reporter: Reporter, folder: string): Promise<string[]> {
  const missing = await reasonMissing(reporter, values.others);
  if (missing) return [reporter.name, `skipped: ${missing}`];
  let printed = '';
  const milliseconds = await timed(async () => {
    printed = await run(reporter.command, reporter.words(folder), { codes: [0, 1, 2] });
  });
  const said = reporter.read(JSON.parse(printed));
  const byFolder = Map.groupBy(said, ({ file }) => file.split('/').at(-2));
  const flaggedIn = (fixture: (typeof fixtures)[number]): Flagged => {
    const byRule = Map.groupBy(byFolder.get(folderOf.get(fixture)) ?? [], ({ rule }) => rule);
    return { fixture, byPolicy: new Map([...byRule].map(([rule, of]) => [rule, of.map(({ address }) => address)])) };
  };
  const covered = cases.map(({ positive, negative }) => coverageOf(positive.map(flaggedIn), negative.map(flaggedIn)));
  return [
    reporter.name,
    (milliseconds / 1000).toFixed(1),
    String(new Set(said.map(({ rule }) => rule)).size),
    ...[
      covered.filter(({ flagged }) => flagged),
      covered.filter(({ apart }) => apart.length > 0),
      covered.filter(({ exact }) => exact.length > 0),
    ].map((some) => share(some.length, cases.length)),
  ];
}
