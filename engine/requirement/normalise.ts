import type { Condition, Requirement, StatementTest } from './requirement.ts';

/**
 * The one spelling of conditions that mean the same by their form alone: nested `all` and `any` are flat, a list of one is its
 * element, a double negation is gone, and what a test of presence gives for the absent is not said twice. `restate` and `parse` keep to it.
 */
export function normalise(condition: Condition): Condition {
  if ('named' in condition) return { named: condition.named, means: normalise(condition.means) };
  if ('all' in condition) return flat('all', condition.all);
  if ('any' in condition) return flat('any', condition.any);
  if ('not' in condition) {
    const inner = normalise(condition.not);
    return 'not' in inner ? inner.not : { not: inner };
  }
  if ('quantifier' in condition) return { ...condition, satisfies: normalise(condition.satisfies) };
  if ('attribute' in condition && 'is' in condition.test)
    return { attribute: condition.attribute, test: condition.test };
  if ('referredToBy' in condition && condition.referredToBy.includes('*')) return { referredToBy: ['*'] };
  return 'statement' in condition ? { statement: statement(condition.statement) } : condition;
}

/** One action or resource stands without a list. */
function statement({ action, resource, ...rest }: StatementTest): StatementTest {
  return {
    ...rest,
    ...(action !== undefined && { action: single(action) }),
    ...(resource !== undefined && { resource: single(resource) }),
  };
}

const single = (values: string | string[]): string | string[] =>
  Array.isArray(values) && values.length === 1 && values[0] !== undefined ? values[0] : values;

export function normaliseRequirement(requirement: Requirement): Requirement {
  return {
    ...requirement,
    rules: requirement.rules.map(({ subject, must, unless }) => ({
      subject: { ...subject, ...(subject.where && { where: normalise(subject.where) }) },
      must: normalise(must),
      ...(unless && { unless: normalise(unless) }),
    })),
  };
}

function flat(word: 'all' | 'any', conditions: Condition[]): Condition {
  const parts = conditions
    .map(normalise)
    .flatMap((part) => (word in part ? ((part as Record<string, Condition[]>)[word] ?? []) : [part]));
  const [first] = parts;
  if (parts.length === 1 && first) return first;
  return word === 'all' ? { all: parts } : { any: parts };
}
