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
    /** Absent: ever. */
    Condition?: Prevention['condition'];
  }[];
}

/** What AWS itself can refuse, so that the rule cannot be violated. */
export interface PreventiveControl {
  policy: ServiceControlPolicy;
  /** The types that it covers. */
  types: string[];
  /** Types of the requirement that it leaves to the Rego policy alone; `*`: all others that can carry tags. */
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
  const asked = [...new Set(rules.flatMap(({ subject }) => subject.types))];
  const statements = new Map(found.map((one) => [JSON.stringify(one.prevention), one]));
  return {
    policy: { Version: '2012-10-17', Statement: [...statements.values()].map(statementOf) },
    types: [...covered],
    uncovered: asked.filter((type) => !covered.has(type)),
    notes: [...new Set(found.flatMap(({ prevention }) => prevention.note ?? []))],
    sources: [...new Set(found.map(({ prevention }) => prevention.source))],
  };
}

interface Found {
  /** What it prevents, in a word or a few joined by `_`. */
  about: string;
  type: string;
  prevention: Prevention;
}

function preventionsOf({ subject, must, unless }: Rule, lexicon: Lexicon): Found[] {
  if (subject.where || unless || subject.kind !== 'resource') return [];
  const parts = [...partsOf(must)];
  const controls = lexicon.language.concepts.flatMap((concept) =>
    Object.entries(concept.scp ?? {}).map(([type, preventions]) => ({ concept, type, preventions })),
  );
  return controls
    .filter(({ type }) => subject.types.includes(type) || subject.types.includes('*'))
    .flatMap(({ concept, type, preventions }) => {
      const asked = parts.some((part) => asks(concept, type, part, lexicon)) ? preventions : [];
      const ofRequests = parts.flatMap((part) =>
        preventions.flatMap((prevention) => withRequestKey(part, prevention) ?? []),
      );
      return [...asked, ...ofRequests].map((prevention) => ({ about: concept.concept, type, prevention }));
    });
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

/**
 * What is asked of every request alike: its tags, and the region that it goes to. A call whose tags can be asked for makes a resource, so
 * that it can be asked for these too.
 */
function withRequestKey(condition: Condition, prevention: Prevention): Prevention | undefined {
  const inner = 'named' in condition ? condition.means : condition;
  const key = requestKeyOf(inner);
  if (!key || !('test' in inner) || prevention.condition.Null?.['aws:TagKeys'] !== 'true') return undefined;
  const { test } = inner;
  if ('tag' in inner && 'is' in test && test.is === 'present')
    return { ...prevention, condition: { Null: { [key]: 'true' } } };
  const values = 'equals' in test ? [test.equals] : 'oneOf' in test ? test.oneOf : [];
  if (values.length === 0) return undefined;
  return { ...prevention, condition: { StringNotEquals: { [key]: values.map(String) } } };
}

function requestKeyOf(condition: Condition): string | undefined {
  if ('tag' in condition) return `aws:RequestTag/${condition.tag}`;
  return 'attribute' in condition && condition.attribute.join('.') === 'region' ? 'aws:RequestedRegion' : undefined;
}

/** A condition without the words for it. */
function bare(condition: Condition): string {
  return JSON.stringify(normalise(withoutNames(condition) as Condition));
}

function withoutNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNames);
  if (typeof value !== 'object' || value === null) return value;
  if ('named' in value && 'means' in value) return withoutNames(value.means);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutNames(part)]));
}

function statementOf({ about, type, prevention }: Found, at: number): ServiceControlPolicy['Statement'][number] {
  const words = `${about}_${type.replace(/^aws_/, '')}`.split('_');
  const { actions, resources, condition } = prevention;
  return {
    Sid: `${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}${at + 1}`,
    Effect: 'Deny',
    Action: actions,
    Resource: resources ?? '*',
    ...(Object.keys(condition).length > 0 && { Condition: condition }),
  };
}
