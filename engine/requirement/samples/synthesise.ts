import type { Json } from '../../../core/host/boundary.ts';
import type { ResourceDocument } from '../../resource/document.ts';
import { judge, violations } from '../judge/judge.ts';
import { json } from '../judge/values.ts';
import { nounOf } from '../rego/names.ts';
import type { Condition, Path, Requirement, Rule } from '../requirement.ts';
import { tagged, ways } from './ways.ts';
import { type Way, World } from './world.ts';

/** Resources with the verdict that they must get. */
export interface Sample {
  /** What it shows, e.g. `violating_1`. Unique in its requirement. */
  name: string;
  kind: 'violating' | 'complying' | 'exempt' | 'out_of_scope' | 'unknown' | 'absent';
  document: ResourceDocument;
  /** Addresses that must be flagged, sorted. */
  flagged: string[];
}

/**
 * The smallest resources that violate, comply, are exempt, have nothing set, or have a value that is unknown, in each of the ways
 * that the requirement tells apart. The judge says what is flagged; a way that does not come out as it was meant is left out.
 */
export function synthesise(requirement: Requirement): Sample[] {
  const samples: Sample[] = [];
  const seen = new Set<string>();
  const add = (kind: Sample['kind'], document: ResourceDocument, wanted?: boolean): void => {
    const flagged = violations(requirement, document);
    const key = JSON.stringify(document);
    if ((wanted !== undefined && flagged.length > 0 !== wanted) || seen.has(key)) return;
    seen.add(key);
    samples.push({ name: `${kind}_${samples.filter((one) => one.kind === kind).length + 1}`, kind, document, flagged });
  };
  /** The first of each kind for each rule and type: those in which values are made unknown. */
  const firsts: Sample[] = [];
  for (const rule of requirement.rules) {
    const others = requirement.rules.filter((other) => other !== rule);
    for (const type of typesOf(rule)) {
      const before = samples.length;
      const isFlagged = (way: Way): boolean => violations(requirement, made(rule, type, way)).length > 0;
      for (const { kind, flagged, way } of situations(rule, sharing(others, rule, type), isFlagged)) {
        const document = made(rule, type, way);
        add(kind === 'complying' && !concerns(rule, type, document) ? 'out_of_scope' : kind, document, flagged);
      }
      add(
        'absent',
        made(rule, type, () => {}),
      );
      const own = samples.slice(before);
      firsts.push(...['violating', 'complying'].flatMap((kind) => own.find((sample) => sample.kind === kind) ?? []));
    }
    if (rule.subject.types.includes('*')) add('out_of_scope', untaggable(rule), false);
  }
  for (const { document } of firsts)
    for (const unknown of unknowns(document)) {
      // What violates for another reason too is no sample of the unknown.
      const flagged = violations(requirement, unknown).length > 0;
      add(flagged ? 'violating' : 'unknown', unknown);
    }
  const others = samples.filter((sample) => isPlain(sample.kind) && !firsts.includes(sample));
  for (const { document } of others.slice(0, mostVaried))
    for (const unknown of unknowns(document)) add('unknown', unknown, false);
  return samples;
}

/** Beside the first ones, in how many samples of a requirement values are made unknown. */
const mostVaried = 4;

const isPlain = (kind: Sample['kind']): boolean => kind === 'violating' || kind === 'complying';

/** Two stand for all types where a rule speaks of all. */
const typesOf = ({ subject: { types } }: Rule): string[] =>
  types.includes('*') ? ['aws_s3_bucket', 'azurerm_storage_account'] : types;

/** The rules that speak of this type too. */
const sharing = (others: readonly Rule[], { subject: { kind } }: Rule, type: string): Rule[] =>
  others.filter(({ subject }) => subject.kind === kind && subject.types.includes(type));

/** Whether the rule speaks of the resource that was made for it: complying may have taken it out of its scope. */
function concerns({ subject: { kind, where } }: Rule, type: string, document: ResourceDocument): boolean {
  const resource = document[kind][type]?.find(({ name }) => name === nounOf(type));
  return !where || !resource || judge(where, { value: resource.values, resource, document }) === 'holds';
}

/** A resource that would violate, were it one that can carry tags. */
function untaggable(rule: Rule): ResourceDocument {
  const world = new World();
  world.add(rule.subject.kind, 'aws_iam_policy_attachment', 'attachment');
  return world.document();
}

/** What a rule tells apart; `others` are the rules that the same resource may violate. */
function situations(
  { subject: { where }, must, unless }: Rule,
  others: readonly Rule[],
  isFlagged: (way: Way) => boolean,
): { kind: Sample['kind']; flagged: boolean; way: Way }[] {
  const elsewise = others.map((other) => ways(other.must, true)[0]);
  const applies = where ? ways(where, true) : [() => {}];
  const exempt = unless ? ways(unless, true) : [];
  const notExempt = unless ? ways(unless, false) : [() => {}];
  const inScope = (mustHold: boolean, exemption: Way[]): Way[] => [
    ...ways(must, mustHold).map((way) => sequence(applies[0], exemption[0], way)),
    ...applies.slice(1).map((way) => sequence(way, exemption[0], ways(must, mustHold)[0])),
    ...exemption.slice(1).map((way) => sequence(applies[0], way, ways(must, mustHold)[0])),
  ];
  const breaking = ways(must, false);
  const broken = breaking.find((way) => isFlagged(sequence(applies[0], notExempt[0], way))) ?? breaking[0];
  const unknown = [where, must, unless].flatMap((condition) => (condition ? unknownWays(condition) : []));
  return [
    ...inScope(false, notExempt).map((way) => ({ kind: 'violating' as const, flagged: true, way })),
    ...(others.length > 0 ? inScope(false, notExempt) : []).map((way) => ({
      kind: 'violating' as const,
      flagged: true,
      way: sequence(...elsewise, way),
    })),
    ...inScope(true, notExempt).map((way) => ({ kind: 'complying' as const, flagged: false, way })),
    ...exempt.map((way) => ({ kind: 'exempt' as const, flagged: false, way: sequence(applies[0], broken, way) })),
    ...(where ? ways(where, false) : []).map((way) => ({
      kind: 'out_of_scope' as const,
      flagged: false,
      way: sequence(broken, way),
    })),
    ...unknown.map((way) => ({
      kind: 'unknown' as const,
      flagged: false,
      way: sequence(applies[0], notExempt[0], broken, way),
    })),
  ];
}

/** Makes unknown what a condition reads of the resource itself, one thing at a time. */
function unknownWays(condition: Condition): Way[] {
  if ('named' in condition) return unknownWays(condition.means);
  if ('not' in condition) return unknownWays(condition.not);
  if ('all' in condition) return condition.all.flatMap(unknownWays);
  if ('any' in condition) return condition.any.flatMap(unknownWays);
  if ('tag' in condition) return [(place) => tagged(place, condition.tag, notGiven)];
  const path = pathOf(condition);
  return path ? [(place) => place.set(path, notGiven)] : [];
}

function pathOf(condition: Condition): Path | undefined {
  if ('attribute' in condition) return condition.attribute;
  if (!('quantifier' in condition)) return undefined;
  const { over } = condition;
  if ('elements' in over) return over.elements;
  if ('statements' in over) return over.statements;
  return 'references' in over ? over.path : undefined;
}

const sequence =
  (...steps: (Way | undefined)[]): Way =>
  (place) => {
    for (const step of steps) step?.(place);
  };

function made(rule: Rule, type: string, way: Way): ResourceDocument {
  const world = new World();
  const place = world.add(rule.subject.kind, type, nounOf(type));
  if (rule.subject.types.includes('*')) place.resource.tags = {};
  way(place);
  return world.document();
}

/** A value that is not known until apply. */
const notGiven = '${var.not_given}';

/** The document with one of its values unknown, for each value in turn. */
function unknowns(document: ResourceDocument): ResourceDocument[] {
  const made: ResourceDocument[] = [];
  const places: (string | number)[][] = [];
  const walk = (value: Json, path: (string | number)[]): void => {
    if (value === null || typeof value !== 'object') {
      places.push(path);
      return;
    }
    for (const [key, inner] of Object.entries(value)) walk(inner as Json, [...path, key]);
  };
  for (const kind of ['resource', 'data'] as const)
    for (const [type, list] of Object.entries(document[kind]))
      for (const [at, one] of list.entries()) walk(one.values, [kind, type, at, 'values']);
  for (const path of places.slice(0, 12)) {
    for (const unknown of [notGiven, ...partlyUnknown(valueAt(document, path))]) {
      const copy = structuredCopy(document);
      valueAt(copy, path.slice(0, -1))[path.at(-1) ?? ''] = unknown;
      withTagsOf(copy, path);
      made.push(copy);
    }
  }
  return made;
}

/** The object or list that stands at a path, which there is. */
function valueAt(document: unknown, path: readonly (string | number)[]): Record<string | number, Json> {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, Json>)[step], document) as Record<
    string | number,
    Json
  >;
}

/** A text that holds JSON with one part of it unknown, for each part in turn. */
function partlyUnknown(text: unknown): string[] {
  const content = typeof text === 'string' ? json(text, []) : null;
  if (content === null || typeof content !== 'object') return [];
  return partsOf(content)
    .slice(0, 12)
    .map((path) => {
      const copy = JSON.parse(String(text));
      valueAt(copy, path.slice(0, -1))[path.at(-1) ?? ''] = notGiven;
      return JSON.stringify(copy);
    });
}

/** The paths of everything inside a value. */
function partsOf(value: Json): (string | number)[][] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => [[key], ...partsOf(inner).map((path) => [key, ...path])]);
}

/** `tags` of a resource says the same as the tags in its values. */
function withTagsOf(document: ResourceDocument, [kind, type, at, , attribute]: (string | number)[]): void {
  const resource = document[kind as 'resource'][type as string]?.[at as number];
  if (resource?.tags && attribute === 'tags') resource.tags = resource.values.tags as Record<string, Json>;
}

const structuredCopy = (document: ResourceDocument): ResourceDocument => JSON.parse(JSON.stringify(document));
