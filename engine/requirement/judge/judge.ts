import type { Json, Resource } from '../../../core/host/boundary.ts';
import type { ResourceDocument } from '../../resource/document.ts';
import type { Condition, Quantifier, Range, Requirement, Rule } from '../requirement.ts';
import { alike, leadsToNoData, referredTo, refers, typeIn } from './references.ts';
import { type Statement, statementsOf } from './statement-document.ts';
import { judgeStatement } from './statements.ts';
import { judgeTraffic } from './traffic.ts';
import { all, any, not, type Truth } from './truth.ts';
import { at, elements, entries, isAbsent, json, testValue } from './values.ts';

/**
 * The addresses that violate the requirement, sorted: what its policy must say, told without Rego. The oracle of the generated
 * tests, and of the law that the two agree.
 */
export function violations(requirement: Requirement, document: ResourceDocument): string[] {
  const flagged = requirement.rules.flatMap((rule) =>
    subjects(rule, document).filter((one) => verdict(rule, one, document) === 'fails'),
  );
  return [...new Set(flagged.map(({ address }) => address))].sort();
}

/** `holds`: complies, or the rule does not speak of it; `fails`: violates. */
export function verdict({ subject, must, unless }: Rule, resource: Resource, document: ResourceDocument): Truth {
  const scope: Scope = { value: resource.values, resource, document };
  return any([
    subject.where ? not(judge(subject.where, scope)) : 'fails',
    judge(must, scope),
    unless ? judge(unless, scope) : 'fails',
  ]);
}

/** The resources that a rule may speak of. */
export function subjects({ subject }: Rule, document: ResourceDocument): Resource[] {
  const byType = document[subject.kind];
  if (subject.types.includes('*'))
    return Object.values(byType)
      .flat()
      .filter(({ tags }) => tags !== undefined);
  return subject.types.flatMap((type) => byType[type] ?? []);
}

/** Where a condition is asked. */
export interface Scope {
  value: Json;
  /** The scope itself, where it is a resource. */
  resource?: Resource;
  statement?: Statement;
  document: ResourceDocument;
}

/** Does the condition hold here? */
export function judge(condition: Condition, scope: Scope): Truth {
  if ('named' in condition) return judge(condition.means, scope);
  if ('all' in condition) return all(condition.all.map((part) => judge(part, scope)));
  if ('any' in condition) return any(condition.any.map((part) => judge(part, scope)));
  if ('not' in condition) return not(judge(condition.not, scope));
  if ('attribute' in condition) return testValue(askedValue(condition, scope), condition.test, condition.whenAbsent);
  if ('tag' in condition) return testValue(at(tagsOf(scope), [condition.tag]), condition.test, undefined);
  if ('quantifier' in condition) {
    const { things, complete } = range(condition.over, scope);
    return quantify(
      condition.quantifier,
      things.map((thing) => ({ certain: thing.certain, truth: judge(condition.satisfies, thing.scope) })),
      complete,
    );
  }
  if ('statement' in condition)
    return scope.statement ? judgeStatement(scope.statement, condition.statement) : 'unknown';
  if ('referredToBy' in condition)
    return scope.resource ? referredTo(scope.resource, condition.referredToBy, scope.document) : 'unknown';
  return scope.resource ? judgeTraffic(scope.resource, condition.traffic) : 'unknown';
}

/** Whether it is there is asked of a resource itself: it may have no values. */
const askedValue = (
  { attribute, test }: Extract<Condition, { attribute: unknown }>,
  { value, resource }: Scope,
): Json => (attribute.length === 0 && 'is' in test && resource ? { address: resource.address } : at(value, attribute));

const tagsOf = ({ resource }: Scope): Json => resource?.tags ?? resource?.values.tags ?? resource?.values.labels ?? {};

export interface Thing {
  scope: Scope;
  /** False: it may or may not be in the range. */
  certain: boolean;
}

function quantify(quantifier: Quantifier, things: { certain: boolean; truth: Truth }[], complete: boolean): Truth {
  if (quantifier === 'none') return not(quantify('some', things, complete));
  if (quantifier === 'every')
    return not(
      quantify(
        'some',
        things.map((thing) => ({ ...thing, truth: not(thing.truth) })),
        complete,
      ),
    );
  const sure = things.filter(({ certain, truth }) => certain && truth === 'holds').length;
  const possible = complete ? things.filter(({ truth }) => truth !== 'fails').length : Number.POSITIVE_INFINITY;
  if (typeof quantifier === 'object' && 'atMost' in quantifier)
    return sure > quantifier.atMost ? 'fails' : possible <= quantifier.atMost ? 'holds' : 'unknown';
  const wanted = typeof quantifier === 'object' ? quantifier.atLeast : 1;
  return sure >= wanted ? 'holds' : possible < wanted ? 'fails' : 'unknown';
}

/** What a quantifier ranges over, and whether it is known that this is all. */
export function range(over: Range, scope: Scope): { things: Thing[]; complete: boolean } {
  const { document } = scope;
  if ('elements' in over) {
    const found = elementsOf(over, scope.value);
    return {
      things: found.elements.map((value) => ({ scope: { value, document }, certain: true })),
      complete: found.complete,
    };
  }
  if ('statements' in over) {
    const found = statementsOf(at(scope.value, over.statements), document.data.aws_iam_policy_document ?? []);
    return {
      things: found.statements.map((statement) => ({
        scope: { value: {}, statement, document },
        certain: true,
      })),
      complete: found.decided,
    };
  }
  if ('companions' in over) {
    const things = typeIn(document, over.companions).flatMap((one) =>
      thing(one, accompanies(over, one, scope), document),
    );
    return { things, complete: true };
  }
  const link = at(scope.value, over.path);
  const things = typeIn(document, over.references)
    .flatMap((one) => thing(one, refers(link, one), document))
    .filter(({ certain }) => certain);
  const links = isAbsent(link) ? [] : [link].flat();
  return {
    things,
    complete: links.every(
      (one) =>
        things.some(({ scope: { resource } }) => resource && refers(one, resource) === 'holds') ||
        (over.references.startsWith('data.') && leadsToNoData(one)),
    ),
  };
}

/** Is it in the range of the resource of the scope? */
function accompanies(
  over: Extract<Range, { companions: unknown }>,
  companion: Resource,
  { resource: own }: Scope,
): Truth {
  if ('via' in over && over.via.length === 0) return 'holds';
  if (!own) return 'fails';
  if ('via' in over) return refers(at(companion.values, over.via), own);
  const blocks = over.within
    ? elements(companion.values, over.within)
    : { elements: [companion.values], complete: true };
  const agreeing = blocks.elements.map((block) =>
    all(over.alike.map((pair) => alike(at(block, pair.theirs), at(own.values, pair.own), own))),
  );
  return any([...agreeing, blocks.complete ? 'fails' : 'unknown']);
}

function elementsOf(over: Extract<Range, { elements: unknown }>, value: Json): { elements: Json[]; complete: boolean } {
  if ('at' in over) return elements(json(value, over.elements), over.at);
  return over.as === 'entries' ? entries(value, over.elements) : elements(value, over.elements);
}

const thing = (resource: Resource, related: Truth, document: ResourceDocument): Thing[] =>
  related === 'fails' ? [] : [{ scope: { value: resource.values, resource, document }, certain: related === 'holds' }];
