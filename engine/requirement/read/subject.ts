import type { Content } from './content.ts';
import type { Lexicon } from './lexicon.ts';

/** A place where the sentence names resources. */
export interface Mention {
  from: number;
  to: number;
  text: string;
  /** Each alternative is a set of types that are meant together. */
  alternatives: string[][];
  /** A category's types are meant as far as the rule can be asked of them. */
  category?: boolean;
  /** The control whose words imply the subject; nothing else is asked of it. */
  implied?: string;
}

/** The sentence is about resources of whatever type. */
const everything =
  /^\W*(?:flag |deny |find )?(?:every|all|any|each|an?|no|the)?\s*(?:cloud |aws |azure |gcp )?resources?\b/i;

/** The places that name a resource type, in order; where a longer name holds a shorter one, both are given, the longer first. */
export function mentionsOf(content: Content, lexicon: Lexicon): Mention[] {
  const { stems, words, places, sentence } = content;
  const mentions: Mention[] = [];
  for (let from = 0; from < stems.length; ) {
    const found = lexicon.names.from(stems, from);
    const seen = new Set<string>();
    for (const { length, values } of found.toReversed()) {
      const to = from + length;
      const text = sentence.slice(words[places[from] ?? 0]?.start ?? 0, words[places[to - 1] ?? 0]?.end ?? 0);
      const alternatives = values
        .flatMap(({ types, together }) => (together ? [[...types]] : types.map((type) => [type])))
        .filter((types) => types.some((type) => !seen.has(type)));
      for (const type of alternatives.flat()) seen.add(type);
      if (alternatives.length === 0) continue;
      mentions.push({ from, to, text, alternatives, category: values.some(({ category }) => category) });
    }
    from += found.at(-1)?.length ?? 1;
  }
  const any = everything.exec(sentence) ?? (mentions.length === 0 ? /\bresources?\b/i.exec(sentence) : null);
  return any ? [{ from: 0, to: 0, text: any[0], alternatives: [['*']] }] : mentions;
}

/** A control that is named without a subject is about all the types that it applies to: `RDP is exposed to the internet`. */
export function impliedBy(content: Content, lexicon: Lexicon): Mention[] {
  const found = content.stems.flatMap((_, from) =>
    lexicon.concepts.from(content.stems, from).filter(({ length, value }) => length > 1 && !value.type),
  );
  // What a longer phrase takes in is no control of its own.
  const longest = Math.max(...found.map(({ length }) => length));
  const concepts = new Set(found.filter(({ length }) => length === longest).map(({ value }) => value.concept));
  return [...concepts].map(({ concept, types, must }) => ({
    from: 0,
    to: 0,
    text: must,
    alternatives: [Object.keys(types)],
    implied: concept,
  }));
}
