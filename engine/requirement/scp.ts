import type { Concept, Prevention } from '../../knowledge/language/language.ts';
import { normalise } from './normalise.ts';
import type { Lexicon } from './read/lexicon.ts';
import type { Condition, Requirement, Rule } from './requirement.ts';

/** A Service Control Policy, as AWS Organizations takes it. */
export interface ServiceControlPolicy {
  Version: '2012-10-17';
  Statement: {
    Sid: string;
    Effect: 'Deny';
    Action: string[];
    Resource: string | string[];
    Condition: Prevention['condition'];
  }[];
}

/** What AWS itself can refuse, so that the rule cannot be violated. */
export interface PreventiveControl {
  policy: ServiceControlPolicy;
  /** The types of the requirement that it covers. */
  types: string[];
  /** Types that it leaves to the Rego policy alone. */
  uncovered: string[];
  /** Where it does more or less than the rule. */
  notes: string[];
  /** Pages of AWS that say what the condition keys are. */
  sources: string[];
}

/**
 * The preventive control of a requirement, where AWS has condition keys that say the same as what it asks. There is none for a rule that
 * speaks of some of the resources only: a Service Control Policy would refuse the others too.
 */
export function scpOf({ rules }: Requirement, lexicon: Lexicon): PreventiveControl | undefined {
  const found = rules.flatMap((rule) => preventionsOf(rule, lexicon));
  if (found.length === 0) return undefined;
  const covered = new Set(found.map(({ type }) => type));
  const types = [...new Set(rules.flatMap(({ subject }) => subject.types))];
  const statements = new Map(found.map((one) => [JSON.stringify(one.prevention), one]));
  return {
    policy: { Version: '2012-10-17', Statement: [...statements.values()].map(statementOf) },
    types: types.filter((type) => covered.has(type)),
    uncovered: types.filter((type) => !covered.has(type)),
    notes: [...new Set(found.flatMap(({ prevention }) => prevention.note ?? []))],
    sources: [...new Set(found.map(({ prevention }) => prevention.source))],
  };
}

interface Found {
  concept: Concept;
  type: string;
  prevention: Prevention;
}

function preventionsOf({ subject, must, unless }: Rule, lexicon: Lexicon): Found[] {
  if (subject.where || unless || subject.kind !== 'resource') return [];
  const parts = [...partsOf(must)];
  return subject.types.flatMap((type) =>
    lexicon.language.concepts.flatMap((concept) => {
      const preventions = concept.scp?.[type];
      const part = preventions && parts.find((one) => asks(concept, type, one, lexicon));
      return part ? preventions.map((prevention) => ({ concept, type, prevention })) : [];
    }),
  );
}

/** All must hold, so that each can be enforced alone. */
function* partsOf(condition: Condition): Generator<Condition> {
  yield condition;
  const inner = 'named' in condition ? condition.means : condition;
  if ('all' in inner) for (const part of inner.all) yield* partsOf(part);
}

function asks(concept: Concept, type: string, condition: Condition, lexicon: Lexicon): boolean {
  const meaning = lexicon.meaning(concept, type);
  return meaning !== undefined && bare(meaning) === bare(condition);
}

/** A condition without the words for it. */
function bare(condition: Condition): string {
  const withoutNames = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(withoutNames);
    if (typeof value !== 'object' || value === null) return value;
    if ('named' in value && 'means' in value) return withoutNames(value.means);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutNames(part)]));
  };
  return JSON.stringify(normalise(withoutNames(condition) as Condition));
}

function statementOf({ concept, type, prevention }: Found, at: number): ServiceControlPolicy['Statement'][number] {
  const words = `${concept.concept}_${type.replace(/^aws_/, '')}`.split('_');
  return {
    Sid: `${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}${at + 1}`,
    Effect: 'Deny',
    Action: prevention.actions,
    Resource: prevention.resources ?? '*',
    Condition: prevention.condition,
  };
}
