import type { Condition, Path } from '../requirement.ts';
import type { Content } from './content.ts';
import type { Predicate } from './predicate.ts';
import { stemsOf } from './words.ts';

/**
 * Of the words that no predicate accounts for, those that what was understood does not explain either. A word is explained where the
 * condition itself says it (`the attached storage volume` of a `volume_kms_key_id`), and where brackets say what it means (`ephemeral
 * ones (tag lifetime=ephemeral)`).
 */
export function unexplained(content: Content, left: readonly number[], predicates: readonly Predicate[]): string[] {
  if (left.length === 0) return [];
  const said = new Set(predicates.flatMap(({ condition }) => namesIn(condition)).flatMap(stemsOf));
  return left.flatMap((at) => {
    const word = content.words[content.places[at] ?? 0];
    const place = content.places[at] ?? 0;
    return !word ||
      !/[\p{L}\p{N}]/u.test(word.text) ||
      said.has(content.stems[at] ?? '') ||
      isGlossed(content, place, predicates) ||
      (word.text.toLowerCase() === 'default' && content.words[place - 1]?.text.toLowerCase() === 'by')
      ? []
      : [word.text];
  });
}

/** How many words before a bracket it explains at most. */
const glossed = 3;

/** Does a bracket that follows soon say in understood words what this one means? */
function isGlossed({ words, places }: Content, place: number, predicates: readonly Predicate[]): boolean {
  const open = words.findIndex(({ text }, at) => at > place && text === '(');
  if (open < 0 || open - place > glossed || words.slice(place, open).some(({ kind }) => kind === 'mark')) return false;
  const close = words.findIndex(({ text }, at) => at > open && text === ')');
  return predicates.some(({ from, to }) => {
    const [start, end] = [places[from] ?? 0, places[to - 1] ?? 0];
    return end > open && (close < 0 || start < close);
  });
}

/** All that a condition names: attributes, types, values, and its own words. */
function namesIn(condition: Condition): string[] {
  if ('named' in condition) return [condition.named, ...namesIn(condition.means)];
  if ('all' in condition) return condition.all.flatMap(namesIn);
  if ('any' in condition) return condition.any.flatMap(namesIn);
  if ('not' in condition) return namesIn(condition.not);
  if ('attribute' in condition)
    return [...pathNames(condition.attribute), ...Object.values(condition.test).flat().map(String)];
  if (!('quantifier' in condition)) return [];
  const { over, satisfies } = condition;
  const range =
    'elements' in over
      ? pathNames(over.elements)
      : 'statements' in over
        ? pathNames(over.statements)
        : 'companions' in over
          ? [over.companions.replaceAll('_', ' ')]
          : [over.references.replaceAll('_', ' '), ...pathNames(over.path)];
  return [...range, ...namesIn(satisfies)];
}

const pathNames = (path: Path): string[] =>
  path.filter((step) => typeof step === 'string').map((name) => name.replaceAll('_', ' '));
