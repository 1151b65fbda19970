import type { Content } from './content.ts';
import { negators, reporters } from './function-words.ts';

/** Whether a sentence asks for what it says, forbids it, or reports it as wrong; a title does not tell. */
export type Mood = 'obligation' | 'prohibition' | 'title';

const prohibition =
  /\b(must|should|shall|may|can)\s*(not|n[’']t|never)\b|\b(must|should|may|can)n[’']t\b|\bcannot\b|\bnever\b|\bnot allowed\b|\bnot be\b|\b(prohibited|forbidden)\b|\bavoid\b/i;
const obligation =
  /\b(must|should|shall|needs?( to)?|required|ensure[sd]?|make sure|mandatory|has to|have to|only|always|limited to)\b|^\W*(give|turn on|keep|enable|encrypt|use|set|restrict|require)\b/i;
const noSubject = /^\s*(no|none of)\b/i;
const everySubject = /^\s*(every|each|all|any)\b/i;

export function moodOf({ words, sentence }: Content): Mood {
  const [first] = words;
  const last = words.at(-1);
  const text = sentence.slice(first?.start ?? 0, last?.end ?? 0);
  const reports = words.slice(0, 3).some(({ stem, kind }) => kind === 'word' && reporters.has(stem));
  if (reports) return 'prohibition';
  const no = noSubject.test(text);
  if (prohibition.test(text)) return no ? 'obligation' : 'prohibition';
  if (no) return 'prohibition';
  if (obligation.test(text) || everySubject.test(text)) return 'obligation';
  return 'title';
}

const modalNegation = /\b(must|should|shall|may|can|do|does)\s+$|\b(must|should|may|can|do|does)$/i;

/** Is the predicate said with a negator of its own (`not enabled`, `disabled`, `without`)? A modal's "not" belongs to the mood. */
export function negatedLocally(
  { words, places, stems, sentence }: Content,
  from: number,
  to: number,
  boundary: { left: number; right: number },
  mood: Mood,
): boolean {
  let count = 0;
  for (let at = boundary.left; at < boundary.right; at++) {
    const stem = stems[at] ?? '';
    const word = words[places[at] ?? 0];
    if (!negators.has(stem) || !word) continue;
    const inside = at >= from && at < to;
    const ofMood =
      stem === 'never' ||
      stem === 'cannot' ||
      (stem === 'no' && at === 0) ||
      stem === 'avoid' ||
      (stem === 'not' &&
        (modalNegation.test(sentence.slice(0, word.start)) || /^\s*(allowed|be\b)/i.test(sentence.slice(word.end))));
    if (!inside && !(ofMood && mood !== 'title')) count++;
  }
  return count % 2 === 1;
}
