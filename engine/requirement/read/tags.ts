import type { Condition } from '../requirement.ts';
import type { Content } from './content.ts';
import type { Predicate } from './predicate.ts';

const key = String.raw`(?<![\w])(?!(?:and|or|is|are|must|should|the|a|an|with|of|on|set|all|any|in|for|to|be|that|immutab\w*|mutab\w*|contains?|equal|equals|named|called)\b)["'\`]?([A-Za-z][\w./:-]*[\w]|[A-Za-z])["'\`]?`;
const value = String.raw`["'\`]?([\w][\w./:@-]*[\w]|\w)["'\`]?`;
const item = String.raw`(?:the\s+)?${key}(?:\s*(?:=|==|:|\bis\b(?:\s+set\s+to)?|\bequals?(?:\s+to)?|\bset\s+to)\s*${value}|\s+contains?\s+${value})?`;
const list = new RegExp(
  String.raw`\b(tags?|tagged|labels?|labell?ed)\b(?:\s*(?::|=|\bkeys?\b|\bwith\b|\bas\b|\bnamed\b|\bcalled\b|\bof\b|\bfor\b))*\s+(${item}(?:\s*(?:,\s*(?:and\s+|or\s+)?|\band\b|\bor\b|&)\s*${item})*)`,
  'gi',
);
const named = new RegExp(
  String.raw`\b(?:an?|the|whose|its)\s+["'\`]?([A-Z][\w-]*)["'\`]?\s+(tag|label)\b(?:\s+contains?\s+${value}|\s*(?:=|is|equals)\s*${value})?`,
  'g',
);

const bracketed = new RegExp(String.raw`\(\s*${key}\s*=\s*${value}\s*\)`, 'g');

/** What the sentence says of tags: `the tags Owner and Environment`, `tagged env = prod`, `whose Name tag contains prod`. */
export function tagPredicates(content: Content): Predicate[] {
  const { sentence } = content;
  const [first, last] = [content.words[0], content.words.at(-1)];
  if (!first || !last) return [];
  const text = sentence.slice(first.start, last.end);
  return [...text.matchAll(list)]
    .map((match) => ({ match, condition: listed(match[2] ?? '') }))
    .concat(
      [...text.matchAll(bracketed)].map((match) => ({ match, condition: tag(match[1] ?? '', match[2], undefined) })),
    )
    .concat([...text.matchAll(named)].map((match) => ({ match, condition: tag(match[1] ?? '', match[4], match[3]) })))
    .flatMap(({ match, condition }) => {
      const start = first.start + match.index;
      const span = within(content, start, start + match[0].length);
      const bracket = /^\(|\($/.test(text.slice(Math.max(0, match.index - 1), match.index + 1).trim());
      return span && condition ? [{ ...span, condition, good: undefined, ...(bracket && { bracketed: true }) }] : [];
    });
}

function listed(text: string): Condition | undefined {
  const tags = [...text.matchAll(new RegExp(item, 'gi'))].map(([, name = '', equal, part]) => tag(name, equal, part));
  const [only] = tags;
  if (tags.length <= 1) return only;
  return /\bor\b/i.test(text) ? { any: tags } : { all: tags };
}

const tag = (name: string, equal: string | undefined, part: string | undefined): Condition => ({
  tag: name,
  test: part ? { contains: part } : equal ? { equals: equal } : { is: 'present' },
});

/** The places in the content that stand between two offsets of the sentence. */
export function within(
  { words, places }: Content,
  start: number,
  end: number,
): { from: number; to: number } | undefined {
  const inside = places.flatMap((place, at) => {
    const word = words[place];
    return word && word.start >= start && word.start < end ? [at] : [];
  });
  const [from] = inside;
  return from === undefined ? undefined : { from, to: (inside.at(-1) ?? from) + 1 };
}
