import { literal, wildcard } from '../../literal.ts';
import type { Test } from '../requirement.ts';
import type { Content } from './content.ts';

/** A test that a sentence says of a value, and how far its words go. */
export interface SaidValue {
  values: string[];
  test: Test;
  /** It is said that the value is none of these: `outside eu-west-1`. */
  negated: boolean;
  /** Where the last of its words ends, as an offset of the sentence. */
  end: number;
}

/** Words that lead from the name of an attribute to its value; after the strong ones even a plain word is a value. */
const strong =
  /^(?:(?:be|is|are|equals?|equal to|set to|limited to|restricted to|one of|either|named|called)\b|==?|:)\s*/i;
const weak =
  /^(?:(?:must|should|may|might|can|has to|have to|only|used?|uses|using|in|run|running|on|from|with|of|at|as|the|an?|to|values?|types?|placed|located|looked up|our|own|approved|following)\b(?![-.])|\()\s*/i;
type Relation = 'none' | 'prefix' | 'suffix' | 'part' | 'pattern';

const relations: [RegExp, Relation][] = [
  [/^(?:outside(?: of)?|other than|anything but|not in)\b\s*/i, 'none'],
  [/^(?:(?:start|begin)(?:s|ning)? with|(?:be )?prefixed (?:with|by)|have the prefix)\b\s*/i, 'prefix'],
  [/^(?:end(?:s|ing)? (?:with|in)|(?:be )?suffixed with)\b\s*/i, 'suffix'],
  [/^(?:contain|include)(?:s|ing)?\b\s*/i, 'part'],
  [/^(?:match|follow)(?:es|s|ing)?(?: the)?(?: pattern| regex| regular expression)?\b\s*/i, 'pattern'],
];
/** A plain word that only says what kind of value comes: `our registry 1234….amazonaws.com`. */
const apposition = /^[a-z]+\s+(?=["'`]?[\w-]*[\d.][\w./:-]*[\w])/;
const inName = /^\s+in (?:its|their|the) name\b/i;
const item = /^(?:["'`]([^"'`\s]+)["'`]|([A-Za-z0-9*][\w./:*@-]*))/;
const between = /^(?:\s*,\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+)/;
const notValues = new Set(
  `enabled disabled set configured defined specified present used on off true false required mandatory the a an at least most
  more less later newer higher lower fewer above below no not unset missing encrypted provided attached turned lowercase uppercase unique valid private public strong secure short long empty known internal external all any its it their this that these never always both only`.split(
    /\s+/,
  ),
);
/** What only a value looks like: a digit, a dot, a star, an inner capital. */
const valueLike = /["'`*]|\d|\w[.:/@_]\w|[a-z][A-Z]|^[A-Z]{2}/;

/** What is said of the value that is named just before an offset: `… is limited to t3.micro or t3.small`, `… starts with acme-`. */
export function valueAfter({ sentence }: Content, offset: number): SaidValue | undefined {
  let at = offset;
  let plainToo = false;
  let apposed = false;
  let relation: Relation | undefined;
  for (;;) {
    at += /^\s*/.exec(sentence.slice(at))?.[0].length ?? 0;
    const rest = sentence.slice(at);
    const related = relations.find(([pattern]) => pattern.test(rest));
    const [sure] = strong.exec(rest) ?? [];
    const [link] = related?.[0].exec(rest) ?? (sure ? [sure] : weak.exec(rest)) ?? [];
    if (!link && at > offset && !apposed && apposition.test(rest)) {
      apposed = true;
      at += apposition.exec(rest)?.[0].length ?? 0;
      continue;
    }
    if (!link || (relation && related)) break;
    relation = related?.[1] ?? relation;
    plainToo ||= Boolean(sure) || Boolean(related);
    at += link.length;
  }
  const { values, end, looksLikeIt } = itemsAt(sentence, at);
  if (values.length === 0 || !(looksLikeIt || plainToo)) return undefined;
  const [named] = inName.exec(sentence.slice(end)) ?? [];
  if (named && !relation) return { values, test: testOf(values, 'part'), negated: false, end: end + named.length };
  return { values, test: testOf(values, relation), negated: relation === 'none', end };
}

/** Names that stand in a list from an offset on. */
export function itemsAt(sentence: string, from: number): { values: string[]; end: number; looksLikeIt: boolean } {
  const values: string[] = [];
  let looksLikeIt = false;
  let end = from;
  let comma = false;
  for (let at = from; ; ) {
    const [whole, quoted, bare] = item.exec(sentence.slice(at)) ?? [];
    const value = quoted ?? bare?.replace(/[.,;:]+$/, '');
    if (!whole || !value || (!quoted && notValues.has(value.toLowerCase()))) break;
    const next = at + (quoted ? whole.length : value.length);
    const [joint] = between.exec(sentence.slice(next)) ?? [];
    const likely = quoted !== undefined || valueLike.test(value);
    // Only `and` or `or` brings in the last of a list: after a bare comma a plain word that nothing follows begins something else.
    if (comma && !likely && !joint) break;
    values.push(value);
    looksLikeIt ||= likely;
    end = next;
    if (!joint) break;
    comma = !/and|or/i.test(joint);
    at = end + joint.length;
  }
  return { values, end, looksLikeIt };
}

export function testOf(values: string[], relation: Relation | undefined): Test {
  const [only = ''] = values;
  const either = (patterns: string[]): string =>
    patterns.length === 1 ? (patterns[0] ?? '') : `(${patterns.join('|')})`;
  if (relation === 'prefix') return { matches: `^${either(values.map(literal))}` };
  if (relation === 'suffix') return { matches: `${either(values.map(literal))}$` };
  if (relation === 'pattern') return { matches: either(values) };
  if (relation === 'part') return values.length === 1 ? { contains: only } : { matches: either(values.map(literal)) };
  if (values.some((value) => value.includes('*'))) return { matches: `^${either(values.map(wildcard))}$` };
  return values.length === 1 ? { equals: only } : { oneOf: values };
}
