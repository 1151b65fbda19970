import type { Condition, Path } from '../requirement.ts';
import type { Content } from './content.ts';
import { inTwoClauses } from './mood.ts';
import type { Predicate } from './predicate.ts';

/**
 * What is said of one block belongs together. `A lifecycle rule, enabled, that expires …` asks for one rule that is and does all of it;
 * `… in any production variant` only says where the other thing is to be found, and the policy of `a wildcard policy` is no thing of its own.
 */
export function gathered(content: Content, predicates: readonly Predicate[]): Predicate[] {
  return predicates.reduce<Predicate[]>(
    (all, block) => {
      const path = block.there;
      if (!path || !all.includes(block)) return all;
      const others = all.filter((one) => one !== block);
      const sameClause = others.filter((one) => !inTwoClauses(content, block, one));
      const inner = sameClause.filter((one) => within(one.condition, path));
      if (inner.length === 0 || !isOne(content, block))
        return sameClause.some((one) => mentions(one.condition, path)) ? others : all;
      const rest = others.filter((one) => !inner.includes(one));
      const parts = inner.flatMap(({ condition }) => ('quantifier' in condition ? [condition.satisfies] : []));
      const together: Predicate = {
        from: Math.min(block.from, ...inner.map(({ from }) => from)),
        to: Math.max(block.to, ...inner.map(({ to }) => to)),
        condition: {
          quantifier: 'some',
          over: { elements: path },
          satisfies: parts.length > 1 ? { all: parts } : (parts[0] as Condition),
        },
        good: inner.some(({ good }) => good === false) ? undefined : true,
      };
      return [...rest, together].sort((a, b) => a.from - b.from);
    },
    [...predicates],
  );
}

/** Is it asked of the elements at this path, or of something in them? */
const within = (condition: Condition, path: Path): boolean =>
  'quantifier' in condition && 'elements' in condition.over && condition.over.elements.join('.') === path.join('.');

/** Does a part of it stand at the path? */
function mentions(condition: Condition, path: Path): boolean {
  if ('all' in condition) return condition.all.some((part) => mentions(part, path));
  if ('any' in condition) return condition.any.some((part) => mentions(part, path));
  if ('not' in condition) return mentions(condition.not, path);
  if ('named' in condition) return mentions(condition.means, path);
  if ('attribute' in condition) return beginsWith(condition.attribute, path);
  if (!('quantifier' in condition)) return false;
  const { over } = condition;
  if ('statements' in over) return beginsWith(over.statements, path);
  return 'elements' in over && beginsWith(over.elements, path);
}

const beginsWith = (path: Path, start: Path): boolean => start.every((step, at) => path[at] === step);

/** `a rule that …`, `at least one rule …`: there is to be one. */
function isOne({ words, places }: Content, { from }: Predicate): boolean {
  const before = words
    .slice(Math.max(0, (places[from] ?? 0) - 2), places[from] ?? 0)
    .map(({ text }) => text.toLowerCase());
  return before.some((word) => word === 'a' || word === 'an' || word === 'one' || word === 'some');
}
