import type { Content } from './content.ts';
import type { Lexicon } from './lexicon.ts';
import type { Predicate } from './predicate.ts';
import { asked } from './said-of.ts';
import { attributeStems, type Spoken } from './spoken.ts';
import type { Mention } from './subject.ts';
import { within } from './tags.ts';
import { itemsAt, testOf } from './values.ts';

const outside = /\b(?:outside(?: of)?|other than|anything but|not in)\s+(?:the\s+)?(?:\w+\s+)?$/i;

/** What values say by their shape alone, with no attribute named: `only python3.12 or nodejs22.x`. */
export function valueKindPredicates(
  content: Content,
  type: string,
  lexicon: Lexicon,
  subject: Mention | undefined,
): Predicate[] {
  const { words, sentence } = content;
  let reached = 0;
  return words.flatMap(({ kind, start }) => {
    if (kind === 'mark' || start < reached) return [];
    const { values, end } = itemsAt(sentence, start);
    const shape = lexicon.values.find(
      ({ pattern }) => values.length > 0 && values.every((value) => pattern.test(value)),
    );
    const spoken = shape && attributeOf(type, shape.attributes, lexicon);
    const span = spoken && within(content, start, end);
    if (!shape || !spoken || !span || (shape.adjective && span.to !== subject?.from)) return [];
    reached = end;
    const negated = outside.test(sentence.slice(0, start));
    const condition = asked(spoken, testOf(values, shape.prefix ? 'prefix' : undefined));
    return [{ ...span, condition: negated ? { not: condition } : condition, good: undefined, byValue: true }];
  });
}

/** The attribute nearest to the resource itself of the first name that the type has. */
function attributeOf(type: string, names: readonly string[], lexicon: Lexicon): Spoken | undefined {
  const trie = lexicon.attributes(type);
  for (const name of names) {
    const stems = attributeStems(name);
    const found = trie
      .from(stems, 0)
      .filter(({ length }) => length === stems.length)
      .flatMap(({ values }) => values)
      .filter(({ path }) => path.at(-1) === name)
      .sort((a, b) => a.path.length - b.path.length);
    if (found[0]) return found[0];
  }
  return undefined;
}
