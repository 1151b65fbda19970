import { type FoundValue, valueText } from '../../evaluate/why/values.ts';
import { pathText } from '../../report/describe.ts';
import { range, type Scope, type Thing } from '../judge/judge.ts';
import { at } from '../judge/values.ts';
import type { Condition, Path, Range } from '../requirement.ts';

const mostThings = 6;

/** What a condition looks at here, with what it finds. */
export function valuesOf(condition: Condition, scope: Scope, prefix = ''): FoundValue[] {
  if ('named' in condition) return valuesOf(condition.means, scope, prefix);
  if ('not' in condition) return valuesOf(condition.not, scope, prefix);
  if ('all' in condition || 'any' in condition)
    return ('all' in condition ? condition.all : condition.any).flatMap((part) => valuesOf(part, scope, prefix));
  if ('attribute' in condition)
    return [{ name: prefix + pathText(condition.attribute), value: valueText(at(scope.value, condition.attribute)) }];
  if ('tag' in condition) {
    const tags = scope.resource?.tags ?? {};
    return [{ name: `${prefix}tags.${condition.tag}`, value: valueText(tags[condition.tag] ?? null) }];
  }
  if ('quantifier' in condition) return valuesInRange(condition.over, condition.satisfies, scope, prefix);
  return [];
}

function valuesInRange(over: Range, satisfies: Condition, scope: Scope, prefix: string): FoundValue[] {
  const { things, complete } = range(over, scope);
  const name = prefix + rangeName(over);
  if (things.length === 0) return [{ name, value: complete ? 'none' : 'not known until apply' }];
  return things.slice(0, mostThings).flatMap((thing, index) => {
    const own = thingName(thing, `${name}[${index}]`);
    const inner = valuesOf(satisfies, thing.scope, `${own}.`).filter(({ name }) => name !== `${own}.`);
    return inner.length > 0 ? inner : [{ name: own, value: valueText(thing.scope.value) }];
  });
}

function rangeName(over: Range): string {
  if ('elements' in over) return pathText(over.elements);
  if ('statements' in over) return pathText(over.statements);
  return 'companions' in over ? over.companions : over.references;
}

function thingName({ scope }: Thing, place: string): string {
  if (scope.statement) return scope.statement.sid || place;
  return scope.resource?.address ?? place;
}

/** The names of all attributes and types that a condition speaks of, the innermost first. */
export function namesIn(condition: Condition): string[] {
  if ('named' in condition) return namesIn(condition.means);
  if ('not' in condition) return namesIn(condition.not);
  if ('all' in condition || 'any' in condition)
    return ('all' in condition ? condition.all : condition.any).flatMap(namesIn);
  if ('attribute' in condition) return lastOf(condition.attribute);
  if ('tag' in condition) return [condition.tag];
  if (!('quantifier' in condition)) return [];
  const { over, satisfies } = condition;
  const own = 'elements' in over ? lastOf(over.elements) : 'statements' in over ? lastOf(over.statements) : [];
  return [...namesIn(satisfies), ...own, ...('companions' in over ? [over.companions] : [])];
}

const lastOf = (path: Path): string[] => path.filter((step) => typeof step === 'string').slice(-1);
