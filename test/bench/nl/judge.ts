import type { SourceText } from '../../../core/host/boundary.ts';
import { compilePolicies } from '../../../engine/evaluate/compile.ts';
import { loadPolicies } from '../../../engine/policy/load.ts';
import { type Authored, type AuthorTools, author } from '../../../engine/requirement/author.ts';
import type { Entry, Fixture } from './entries.ts';
import type { Checker } from './flagged.ts';
import { blockOf, type Score, score } from './score.ts';

/** What the authored policy said of one file. */
export interface Verdict {
  fixture: Fixture;
  flagged: string[];
  score: Score;
  /** Why the policy could not be run on it. */
  failure?: string;
}

/** What came of one sentence; without verdicts where no policy was authored. */
export interface Outcome {
  entry: Entry;
  authored: Authored;
  milliseconds: number;
  verdicts: Verdict[];
}

/** Authored, and every file of it as expected. A policy that cannot be run passes nothing. */
export const passedWhole = ({ authored, verdicts }: Outcome): boolean =>
  authored.status === 'authored' && verdicts.every(passes);

export const passes = ({ score: { passed }, failure }: Verdict): boolean => passed && failure === undefined;

/** Authored, and some file contradicts. */
export const isWrong = (outcome: Outcome): boolean => outcome.authored.status === 'authored' && !passedWhole(outcome);

/** Authors the policy of a sentence and runs it on all the files. */
export async function judge(tools: AuthorTools, checker: Checker, entry: Entry): Promise<Outcome> {
  const started = performance.now();
  const authored = await author(tools, entry.sentence);
  const milliseconds = performance.now() - started;
  if (authored.status !== 'authored' || authored.rego === undefined)
    return { entry, authored, milliseconds, verdicts: [] };
  const verdicts = await run(tools, checker, { file: 'policy.rego', text: authored.rego }, entry.fixtures);
  return { entry, authored, milliseconds, verdicts };
}

async function run(
  { core, library, schemas }: AuthorTools,
  checker: Checker,
  module: SourceText,
  fixtures: readonly Fixture[],
): Promise<Verdict[]> {
  const loaded = await loadPolicies(core, [module], { library, schemas });
  const compiled = await compilePolicies(core, { ...loaded, library });
  if (!compiled.ok) {
    const failure = compiled.diagnostics[0]?.message ?? 'it does not compile';
    return fixtures.map((fixture) => ({ fixture, flagged: [], score: score([], fixture.expected), failure }));
  }
  const evaluator = await checker.evaluator(compiled.value);
  const verdicts: Verdict[] = [];
  for (const fixture of fixtures) {
    const { findings, diagnostics } = await checker.check(fixture, evaluator);
    const flagged = [...new Set(findings.map(({ address }) => blockOf(address)))].sort();
    const failure = diagnostics.find(({ file, severity }) => file === module.file && severity === 'error')?.message;
    verdicts.push({ fixture, flagged, score: score(flagged, fixture.expected), ...(failure && { failure }) });
  }
  return verdicts;
}
