import type { Concept } from '../../../knowledge/language/language.ts';
import { isBlock, type Schemas } from '../../../knowledge/schema/index.ts';
import type { Condition, Path, Test } from '../requirement.ts';
import { parse } from '../restate/parse.ts';

/** The condition that controlled English says; undefined: it does not say one. */
export function parseCondition(text: string): Condition | undefined {
  return parse(`Every \`any\` must be such that ${text.trim()}.`)?.rules[0]?.must;
}

/** What a concept asks of a type, under the concept's own words. */
export function meaningOf(concept: Concept, type: string, number?: number): Condition | undefined {
  const meaning = Object.hasOwn(concept.types, type) ? concept.types[type] : undefined;
  if (meaning === undefined) return undefined;
  if (concept.takes_number && number === undefined) return undefined;
  const filled = (text: string): string => text.replaceAll('{n}', String(number));
  const means = parseCondition(filled(typeof meaning === 'string' ? meaning : meaning.condition));
  return means && { named: filled(concept.must), means };
}

/** What is wrong with a condition on a type by the provider's schema: names that do not exist, and text that is asked to be true. */
export function faultsOf(condition: Condition, type: string, schemas: Schemas, base: Path = []): string[] {
  if ('named' in condition) return faultsOf(condition.means, type, schemas, base);
  if ('all' in condition) return condition.all.flatMap((part) => faultsOf(part, type, schemas, base));
  if ('any' in condition) return condition.any.flatMap((part) => faultsOf(part, type, schemas, base));
  if ('not' in condition) return faultsOf(condition.not, type, schemas, base);
  if ('attribute' in condition) {
    const path = [...base, ...condition.attribute];
    return [...missing(type, path, schemas), ...neverSo(condition.test, type, path, schemas)];
  }
  if ('referredToBy' in condition)
    return condition.referredToBy.filter((one) => one !== '*').flatMap((one) => missing(one, [], schemas));
  if (!('quantifier' in condition)) return [];
  const { over, satisfies } = condition;
  // What stands in JSON or in the entries of a map is not in the schema.
  if ('elements' in over && over.as) return missing(type, [...base, ...over.elements], schemas);
  if ('elements' in over)
    return [
      ...missing(type, [...base, ...over.elements], schemas),
      ...faultsOf(satisfies, type, schemas, [...base, ...over.elements, 0]),
    ];
  if ('statements' in over) return missing(type, [...base, ...over.statements], schemas);
  if ('alike' in over)
    return [
      ...over.alike.flatMap(({ theirs, own }) => [
        ...missing(over.companions, over.within ? [...over.within, 0, ...theirs] : theirs, schemas),
        ...missing(type, own, schemas),
      ]),
      ...faultsOf(satisfies, over.companions, schemas),
    ];
  if ('companions' in over)
    return [...missing(over.companions, over.via, schemas), ...faultsOf(satisfies, over.companions, schemas)];
  return [...missing(type, [...base, ...over.path], schemas), ...faultsOf(satisfies, over.references, schemas)];
}

/** Some switches are text in the provider's schema; `true` is none. */
function neverSo(test: Test, type: string, path: Path, schemas: Schemas): string[] {
  const found = schemas.attributeAt(type, path);
  return found && !isBlock(found) && found.kind === 'string' && 'equals' in test && typeof test.equals === 'boolean'
    ? [`\`${path.join('.')}\` of \`${type}\` is text, and never ${test.equals}`]
    : [];
}

function missing(type: string, path: Path, schemas: Schemas): string[] {
  const of = type.replace(/^data\./, '');
  const mode = of === type ? 'resource' : 'data';
  if (!schemas.get(of, mode)) return [`there is no resource type \`${type}\``];
  return schemas.attributeAt(of, path, mode) || path.length === 0 ? [] : [`\`${type}\` has no \`${path.join('.')}\``];
}
