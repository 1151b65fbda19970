import type { Content } from './content.ts';
import { negators, reporters } from './function-words.ts';
import type { Word } from './words.ts';

/** Whether a sentence asks for what it says, forbids it, or reports it as wrong; a title does not tell. */
export type Mood = 'obligation' | 'prohibition' | 'title';

const prohibition =
  /\b(must|should|shall|may|can)\s*(not|n[’']t|never)\b|\b(must|should|may|can)n[’']t\b|\bcannot\b|\bnever\b|\bnot allowed\b|\bnot be\b|\b(prohibited|forbidden)\b|\bavoid\b|^\W*minimi[sz]e\b/i;
const obligation =
  /\b(must|should|shall|needs?( to)?|required|(?<!\bnot )requires?|ensure[sd]?|make sure|mandatory|has to|have to|limited to)\b|(?<!-)\b(only|always)\b(?=\s+\w)|^\W*(give|turn on|keep|enable|encrypt|use|set|restrict|require)\b/i;
const noSubject = /^\s*(no|none of)\b/i;
const everySubject = /^\s*(every|each|all|any)\b/i;

export function moodOf({ words, sentence }: Content): Mood {
  const [first] = words;
  const last = words.at(-1);
  const text = sentence.slice(first?.start ?? 0, last?.end ?? 0);
  if (reportsOf(words)) return 'prohibition';
  const no = noSubject.test(text);
  if (prohibition.test(text)) return no ? 'obligation' : 'prohibition';
  if (no) return 'prohibition';
  if (obligation.test(text) || everySubject.test(text)) return 'obligation';
  return 'title';
}

/** The first word reports, whatever comes before it in courtesy: `please flag`. */
const reportsOf = (words: Content['words']): boolean => {
  const [first] = words.filter(({ kind, text }) => kind === 'word' && !/^(please|always|we|to)$/i.test(text));
  return first !== undefined && reporters.has(first.stem);
};

const modal =
  /\b(?:must|should|shall|may|can|needs?|ought to)\b(\s*(?:not|never)\b)?|\b(?:must|should|may|can)(n[’']t)\b|\b(cannot|never)\b/gi;

/**
 * The mood of the clause in which a word stands: `must be encrypted and must not be public` asks for the one and forbids the other. What
 * is reported, or said of none, is so as a whole.
 */
export function moodAt(content: Content, offset: number, whole: Mood): Mood {
  const { words, sentence } = content;
  const start = words[0]?.start ?? 0;
  const text = sentence.slice(start, offset);
  if (whole === 'title' || noSubject.test(text) || reportsOf(words)) return whole;
  const last = [...text.matchAll(modal)].at(-1);
  return last ? (last[1] || last[2] || last[3] ? 'prohibition' : 'obligation') : whole;
}

interface Span {
  from: number;
  to: number;
}

/** The verb that asks: of `a role that another account may assume must …` the second. */
function isAskingVerb({ words }: Content): (word: Word) => boolean {
  const obliges = ({ text }: Word): boolean => /^(?:must|should|shall|needs?)$/i.test(text);
  return words.some(obliges) ? obliges : ({ text }) => /^(?:may|can|cannot)$/i.test(text);
}

/** Does the verb that asks stand in the words of a span? */
export const holdsVerb = (content: Content, { from, to }: Span): boolean =>
  content.words.slice((content.places[from] ?? 0) + 1, content.places[to - 1]).some(isAskingVerb(content));

/** Does one of two say which resources are meant, and the other what they must be? The verb stands between them, or a word such as `if`. */
export function inTwoClauses(content: Content, one: Span, other: Span): boolean {
  const { words, places } = content;
  const asks = isAskingVerb(content);
  const [first, second] = one.from <= other.from ? [one, other] : [other, one];
  return words
    .slice(places[first.to - 1] ?? 0, places[second.from] ?? words.length)
    .some((word) => asks(word) || /^(?:if|when|whenever|where|wherever|while)$/i.test(word.text));
}

const modalNegation = /\b(must|should|shall|may|can)\s+$|\b(must|should|may|can)$/i;

/** Does a negator say how the whole is meant (`must not`, `never`), and nothing of the words beside it? */
export function isOfMood({ words, places, stems, sentence }: Content, at: number, mood: Mood): boolean {
  const stem = stems[at];
  const word = words[places[at] ?? 0];
  if (mood === 'title' || !word) return false;
  const opens = at === 0 && noSubject.test(sentence.slice(words[0]?.start ?? 0));
  const opensBracket = mood === 'prohibition' && /\(\s*$/.test(sentence.slice(0, word.start));
  if (
    stem === 'never' ||
    stem === 'cannot' ||
    stem === 'avoid' ||
    (at === 0 && reporters.has(stem ?? '')) ||
    (stem === 'no' && (opens || opensBracket))
  )
    return true;
  return (
    stem === 'not' &&
    (modalNegation.test(sentence.slice(0, word.start)) || /^\s*(allowed|be\b)/i.test(sentence.slice(word.end)))
  );
}

/** Does nothing stand between two words that ends what is said there: a bracket, or an `and` that a negator does not reach over? */
function isOfSame({ words, places }: Content, first: number, second: number): boolean {
  const between = words.slice((places[first] ?? 0) + 1, places[second] ?? 0).map(({ text }) => text.toLowerCase());
  const joint = between.lastIndexOf('and');
  // What comes after an `and` is said anew only where a verb says it: `and disable the port`, unlike `X and Y disabled`.
  const anew = joint >= 0 && joint === between.length - 1;
  const open = between.filter((text) => text === '(').length - between.filter((text) => text === ')').length;
  return open === 0 && !anew;
}

/** Is the predicate said with a negator of its own (`not enabled`, `disabled`, `without`)? A modal's "not" belongs to the mood. */
export function negatedLocally(
  content: Content,
  from: number,
  to: number,
  boundary: { left: number; right: number },
  mood: Mood,
  scattered = false,
): boolean {
  const { words, places, stems, sentence } = content;
  let count = 0;
  for (let at = boundary.left; at < boundary.right; at++) {
    const stem = stems[at] ?? '';
    const word = words[places[at] ?? 0];
    if (!negators.has(stem) || !word) continue;
    const inside =
      at >= from && at < to && !(scattered && !/^\s*(?:properly )?restricted/i.test(sentence.slice(word.end)));
    const own = at < from ? isOfSame(content, at, from) : at < to || isOfSame(content, to - 1, at);
    if (!inside && own && !isOfMood(content, at, mood)) count++;
  }
  return count % 2 === 1;
}
