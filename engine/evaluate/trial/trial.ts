import type { Answer, Core, Diagnostic, Json, SourceText } from '../../../core/host/boundary.ts';
import type { Policy } from '../../policy/policy.ts';
import type { ResourceDocument } from '../../resource/document.ts';
import { type Coverage, united } from '../coverage.ts';
import type { RuleResult } from '../evaluator.ts';
import { type Print, partsOf, printPart, withLines } from './prints.ts';

/** A policy, and what it imports. */
export interface Tried {
  policy: Policy;
  modules: readonly SourceText[];
  library: readonly SourceText[];
}

/** What a policy says of one document. */
export interface Trial {
  results: RuleResult[];
  prints: Print[];
  /** Why it could not be asked; then there are no results. */
  failures: Diagnostic[];
}

export interface Trials {
  /** One for each document, in their order. */
  trials: Trial[];
  /** Lines of the policy that some document reached, and that none did. */
  coverage: Coverage;
}

/** What each rule of a policy that yields findings says of `document`, in Rego: a list of none or one value for each. */
export function answersTo(policy: Policy): string {
  const rules = policy.entrypoints.map(
    (rule) => `[value | value := data.${policy.package}.${rule} with input as document]`,
  );
  return `[${rules.join(', ')}]`;
}

/** Where the documents are in `data`; no package of a policy is called so. */
const place = 'decree_trial_documents';

/**
 * Asks a policy about many documents by OPA's own evaluator, which needs no compilation to begin: all at once, or one by one where it
 * fails on some.
 */
export async function tryPolicy(core: Core, tried: Tried, documents: readonly ResourceDocument[]): Promise<Trials> {
  if (documents.length === 0) return { trials: [], coverage: { covered: [], uncovered: [] } };
  const text = await withLines(core, tried.policy.source.text);
  const ask = (some: readonly ResourceDocument[]) => evaluate(core, tried, text, some);
  const together = await ask(documents);
  if (together.ok) return together.value;
  const [first = together, ...others] =
    documents.length === 1 ? [together] : await oneByOne(documents, (document) => ask([document]));
  const answers = [first, ...others];
  return {
    trials: answers.map((answer) =>
      answer.ok ? (answer.value.trials[0] ?? nothing([])) : nothing(answer.diagnostics),
    ),
    coverage: united(answers.flatMap((answer) => (answer.ok ? [answer.value.coverage] : []))),
  };
}

async function oneByOne<T, R>(all: readonly T[], ask: (one: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = [];
  for (const one of all) answers.push(await ask(one));
  return answers;
}

const nothing = (failures: Diagnostic[]): Trial => ({ results: [], prints: [], failures });

async function evaluate(
  core: Core,
  { policy, modules, library }: Tried,
  text: string,
  documents: readonly ResourceDocument[],
): Promise<Answer<Trials>> {
  const answer = await core.evaluate({
    modules: [{ ...policy.source, text }, ...modules],
    library: [...library],
    query: `[answers | some document in data.${place}; ${printPart}; answers := ${answersTo(policy)}]`,
    data: { [place]: documents.map(({ resource, data }) => ({ resource, data })) } as unknown as Json,
    coverage: true,
  });
  if (!answer.ok) return answer;
  const { results, output, coverage = {} } = answer.value;
  const answers = (results[0] ?? []) as unknown as unknown[][][];
  const prints = partsOf(output);
  const trials = documents.map((_, at): Trial => {
    const ofDocument = answers[at] ?? [];
    const ruleResults = policy.entrypoints.map((rule, index) => ({
      policy,
      rule,
      values: valuesOf(ofDocument[index]),
    }));
    return { results: ruleResults, prints: prints[at] ?? [], failures: [] };
  });
  return { ok: true, value: { trials, coverage: coverage[policy.source.file] ?? { covered: [], uncovered: [] } } };
}

/** What a rule yields: a collection's elements; any other value but `false` alone. */
function valuesOf(answer: unknown[] | undefined): unknown[] {
  const [value] = answer ?? [];
  if (value === undefined || value === false) return [];
  return Array.isArray(value) ? value : [value];
}
