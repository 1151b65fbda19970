import { type Severity, severities } from '../../policy/metadata.ts';
import type { Condition } from '../requirement.ts';
import type { Lexicon } from './lexicon.ts';

/** The severity and category of the gravest concept that is spoken of, and the controls that it serves. */
export function severityOf(
  must: Condition,
  lexicon: Lexicon,
): { severity: Severity; category: string; frameworks: Record<string, string[]> } {
  const phrases = namesIn(must);
  const concepts = lexicon.language.concepts.filter(({ must: words }) =>
    phrases.some((phrase) => sameWords(words, phrase)),
  );
  const [gravest] = [...concepts].sort((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity));
  return {
    severity: gravest?.severity ?? 'MEDIUM',
    category: gravest?.category ?? 'configuration',
    frameworks: gravest?.frameworks ?? {},
  };
}

function namesIn(condition: Condition): string[] {
  if ('named' in condition) return [condition.named];
  if ('all' in condition) return condition.all.flatMap(namesIn);
  if ('any' in condition) return condition.any.flatMap(namesIn);
  return 'not' in condition ? namesIn(condition.not) : [];
}

/** A concept's words with or without a number in the place of `{n}`. */
function sameWords(words: string, phrase: string): boolean {
  const [before, after] = words.split('{n}');
  return after === undefined ? phrase === words : phrase.startsWith(before ?? '') && phrase.endsWith(after);
}
