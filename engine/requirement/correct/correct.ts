import type { Diagnostic } from '../../../core/host/boundary.ts';
import type { Resource, ResourceDocument } from '../../resource/document.ts';
import { violations } from '../judge/judge.ts';
import { normaliseRequirement } from '../normalise.ts';
import type { Lexicon } from '../read/lexicon.ts';
import { Requirement } from '../requirement.ts';
import { parse } from '../restate/parse.ts';
import { restate } from '../restate/restate.ts';
import { type Change, costs } from './change.ts';
import { type Feature, featuresOf } from './features.ts';
import { type Material, nearRequirements } from './near.ts';
import { SeenValues } from './seen.ts';

/** A resource with what must be said of it; absent: anything. */
export interface Example {
  name: string;
  document: ResourceDocument;
  flagged?: boolean;
}

/** A requirement of which every expected verdict is true. */
export interface Correction extends Change {
  restated: string;
  /** How many examples without an expectation are judged otherwise than before. */
  others: number;
}

export interface Corrections {
  /** The nearest first. */
  corrections: Correction[];
  messages: Diagnostic[];
}

/** So many requirements are judged at most; each takes well under a millisecond. */
const mostTried = 6000;
/** Requirements from which a second change is tried. */
const mostBegun = 24;
const mostFeatures = 60;

/**
 * Looks for the requirements nearest to one, or to other readings of its sentence, that judge all examples as expected. Each is judged
 * without Rego; whoever shows one lets it pass the gate.
 */
export function correct(
  current: Requirement,
  readings: readonly Requirement[],
  examples: readonly Example[],
  lexicon: Lexicon,
): Corrections {
  const contradiction = contradictionIn(examples);
  if (contradiction) return { corrections: [], messages: [contradiction] };
  const before = examples.map((example) => isFlagged(current, example));
  const wrong = wrongIn(current, examples);
  if (wrong === 0) return { corrections: [], messages: [nothingWrong] };

  const material = materialOf(current, examples, lexicon);
  const found = new Map<string, Correction>();
  let tried = 0;
  const seen = new Set<string>();
  /** How many are wrong still; absent: it is no requirement, or was tried already. */
  const judged = (change: Change): number | undefined => {
    if (tried >= mostTried) return undefined;
    const requirement = normaliseRequirement(change.requirement);
    const key = JSON.stringify(requirement.rules);
    if (seen.has(key)) return undefined;
    seen.add(key);
    tried += 1;
    const left = wrongIn(requirement, examples);
    if (left > 0) return left;
    const restated = restate(requirement, lexicon.label);
    // What cannot be said cannot be kept.
    if (!Requirement.safeParse(requirement).success || !parse(restated)) return undefined;
    const others = examples.filter(
      (example, at) => example.flagged === undefined && isFlagged(requirement, example) !== before[at],
    ).length;
    found.set(key, { ...change, requirement, restated, others });
    return 0;
  };

  const first: Change[] = [
    ...readings.map((requirement) => ({
      title: `read the sentence as: ${restate(requirement, lexicon.label)}`,
      requirement,
      cost: costs.reading,
    })),
    ...nearRequirements(current, material),
  ];
  const better = first
    .toSorted((a, b) => a.cost - b.cost)
    .flatMap((change) => {
      const left = judged(change);
      return left !== undefined && left > 0 && left < wrong ? [{ change, left }] : [];
    });
  if (found.size === 0) {
    for (const { change } of better
      .toSorted((a, b) => a.left - b.left || a.change.cost - b.change.cost)
      .slice(0, mostBegun))
      for (const next of nearRequirements(change.requirement, material))
        judged({ ...next, title: `${change.title}, and ${next.title}`, cost: change.cost + next.cost });
  }
  const corrections = [...found.values()].sort(
    (a, b) => a.cost + a.others / 4 - (b.cost + b.others / 4) || a.restated.length - b.restated.length,
  );
  return { corrections, messages: corrections.length > 0 ? [] : [noneFound(wrong)] };
}

const isFlagged = (requirement: Requirement, { document }: Example): boolean =>
  violations(requirement, document).length > 0;

const wrongIn = (requirement: Requirement, examples: readonly Example[]): number =>
  examples.filter((example) => example.flagged !== undefined && isFlagged(requirement, example) !== example.flagged)
    .length;

function materialOf(current: Requirement, examples: readonly Example[], lexicon: Lexicon): Material {
  const expected = examples.filter(({ flagged }) => flagged !== undefined);
  const types = new Set(current.rules.flatMap(({ subject }) => subject.types));
  const about = (one: Resource) => types.has('*') || types.has(one.type);
  const featuresIn = (some: readonly Example[]): Feature[] => {
    const all = some.flatMap(({ document }) =>
      [document.resource, document.data]
        .flatMap((byType) => Object.values(byType).flat())
        .filter(about)
        .flatMap((resource) => featuresOf(resource, document)),
    );
    const unique = new Map(all.map((feature) => [JSON.stringify(feature.condition), feature]));
    return [...unique.values()].sort((a, b) => a.cost - b.cost).slice(0, mostFeatures);
  };
  const passing = expected.filter(({ flagged }) => flagged === false);
  return {
    lexicon,
    seen: new SeenValues(examples.map(({ document }) => document)),
    excusing: featuresIn(passing.filter((example) => isFlagged(current, example))),
    complying: featuresIn(passing),
    meant: featuresIn(expected.filter(({ flagged }) => flagged === true)),
  };
}

function contradictionIn(examples: readonly Example[]): Diagnostic | undefined {
  const known = new Map<string, Example>();
  for (const example of examples) {
    if (example.flagged === undefined) continue;
    const key = JSON.stringify(example.document);
    const other = known.get(key);
    if (other && other.flagged !== example.flagged) return contradicts(other, example);
    known.set(key, example);
  }
  return undefined;
}

const contradicts = (one: Example, other: Example): Diagnostic => ({
  code: 'examples_contradict',
  severity: 'error',
  message: `\`${one.name}\` and \`${other.name}\` are the same to a policy, and one should be flagged and the other not`,
  help: 'take one of the marks away, or show in the samples what makes the difference',
});

const nothingWrong: Diagnostic = {
  code: 'examples_hold',
  severity: 'information',
  message: 'the policy judges every sample as it is expected already',
  help: 'mark a sample that it judges wrongly',
};

const noneFound = (wrong: number): Diagnostic => ({
  code: 'correction_not_found',
  severity: 'warning',
  message: `no small change was found that makes ${wrong === 1 ? 'the sample' : `all ${wrong} samples`} come out as expected`,
  help: 'mark more samples, say the rule in other words, or change the Rego by hand',
});
