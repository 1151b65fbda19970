// For how many cases of scanners the built-in library tells violating files from complying ones.
// `npm run bench:library -- DIR`; the library is the one of the last build.
import { parseArgs } from 'node:util';
import { loadBuiltin } from '../../../adapters/builtin/index.ts';
import { createInProcessCore } from '../../../adapters/core/in_process.ts';
import { type Case, type Fixture, isBenchmark, readCases } from './entries.ts';
import { Checker } from './flagged.ts';
import { aligned, share } from './summary.ts';
import { type Coverage, coverageOf, type Flagged } from './topic.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (!isBenchmark(folder)) {
  console.error('usage: npm run bench:library -- DIR [--verbose]\nDIR has cases.jsonl and free.jsonl');
  process.exit(2);
}

const [core, builtin] = await Promise.all([createInProcessCore(), loadBuiltin()]);
const checker = new Checker(core);
const evaluator = await checker.evaluator(builtin.compiled);
const covered: [Case, Coverage][] = [];
for (const one of readCases(folder))
  covered.push([one, coverageOf(await flaggedIn(one.positive), await flaggedIn(one.negative))]);

if (values.verbose) for (const [one, coverage] of covered) console.log(`${one.id}: ${described(coverage)}`);
const providers = [...Map.groupBy(covered, ([{ provider }]) => provider)].sort(([a], [b]) => (a < b ? -1 : 1));
console.log(
  aligned([
    ['provider', 'cases', 'flagged', 'topic clean', 'told apart', 'one policy exact'],
    ...[...providers, ['all', covered] as const].map(([name, members]) => [
      name,
      String(members.length),
      share(members.filter(([, { flagged }]) => flagged).length, members.length),
      share(members.filter(([, { clean }]) => clean).length, members.length),
      share(members.filter(([, { apart }]) => apart.length > 0).length, members.length),
      share(members.filter(([, { exact }]) => exact.length > 0).length, members.length),
    ]),
  ]),
);

async function flaggedIn(fixtures: readonly Fixture[]): Promise<Flagged[]> {
  const files: Flagged[] = [];
  for (const fixture of fixtures) {
    const { findings } = await checker.check(fixture, evaluator);
    const byPolicy = Map.groupBy(findings, ({ policy }) => policy);
    files.push({
      fixture,
      byPolicy: new Map([...byPolicy].map(([id, found]) => [id, found.map(({ address }) => address)])),
    });
  }
  return files;
}

function described({ topic, flagged, apart, exact }: Coverage): string {
  if (exact.length > 0) return `exact: ${exact.join(', ')}`;
  if (apart.length > 0) return `told apart: ${apart.join(', ')}`;
  if (topic.length === 0) return 'no policy';
  return `${flagged ? 'flagged, but complying files too' : 'violations missed'}: ${topic.join(', ')}`;
}
