import type { Condition, Path } from '../requirement.ts';
import type { Content } from './content.ts';
import type { Lexicon } from './lexicon.ts';
import type { Predicate } from './predicate.ts';
import { isVersion, saidOf } from './said-of.ts';
import { depth, type Spoken } from './spoken.ts';
import type { Mention } from './subject.ts';

/** What the sentence says by the name of an attribute in the provider's schema, with the value that stands beside it. */
export function attributePredicates(
  content: Content,
  type: string,
  lexicon: Lexicon,
  mention: Mention | undefined,
): Predicate[] {
  const trie = lexicon.attributes(type);
  // The type's own name is no attribute of it: the bucket of a bucket.
  const own = lexicon.ownStems(type);
  return content.stems.flatMap((_, from) =>
    trie.from(content.stems, from).flatMap(({ length, values }) => {
      const span = { from, to: from + length };
      const isName = content.stems.slice(from, from + length).every((stem) => own.has(stem));
      // With a number it is no name: `more than one node`, `Kubernetes 1.29 or newer`.
      const meant = isName ? values.filter((one) => one.counted !== undefined || isVersion(one)) : values;
      const current = meant.filter(({ removed }) => !removed);
      const readings = byDepth(current.length > 0 ? current : meant).flatMap(
        (spoken) => said(content, span, spoken, lexicon, mention) ?? [],
      );
      const [first, ...others] = isName ? readings.filter(({ valued }) => valued) : readings;
      if (!first) return [];
      const twins = others.filter((other) => other.depth === first.depth && other.counted === first.counted);
      const both = twinsOf([first, ...twins]);
      if (both) return [both];
      const rivals = twins.map(({ predicate }) => predicate.condition);
      return [{ ...first.predicate, ...(rivals.length > 0 && { rivals }) }];
    }),
  );
}

/** The attribute nearest to the resource itself is the one that is meant. */
const byDepth = (values: readonly Spoken[]): Spoken[] =>
  [...values].sort((a, b) => depth(a.path) - depth(b.path) || (a.counted ?? 0) - (b.counted ?? 0));

/** The same attribute of blocks beside each other (`container`, `primary_container`): what is said of its value holds in each of them. */
function twinsOf(readings: readonly Said[]): Predicate | undefined {
  const [first, ...others] = readings;
  if (!first || others.length === 0 || readings.length > mostTwins) return undefined;
  const name = first.path.at(-1);
  if (readings.some(({ path, valued: isValued }) => !isValued || path.at(-1) !== name || path.length < 2))
    return undefined;
  const { inverse, ...predicate } = first.predicate;
  return {
    ...predicate,
    condition: { all: readings.map((one) => whereSet(one.predicate.condition)) },
    ...(inverse && { inverse: { all: readings.map((one) => whereSet(one.predicate.inverse ?? inverse)) } }),
  };
}

const mostTwins = 3;

/** The same test, of what is there. */
function whereSet(condition: Condition): Condition {
  if ('quantifier' in condition) return { ...condition, satisfies: whereSet(condition.satisfies) };
  if ('not' in condition) return { not: whereSet(condition.not) };
  return 'attribute' in condition ? { ...condition, whenAbsent: 'holds' } : condition;
}

interface Said {
  predicate: Predicate;
  depth: number;
  path: Path;
  counted: number | undefined;
  /** A value is named. */
  valued: boolean;
}

function said(
  content: Content,
  span: { from: number; to: number },
  spoken: Spoken,
  lexicon: Lexicon,
  mention: Mention | undefined,
): Said | undefined {
  const told = saidOf(content, span, spoken, lexicon, mention);
  return told && { ...told, depth: depth(spoken.path), path: spoken.path, counted: spoken.counted };
}
