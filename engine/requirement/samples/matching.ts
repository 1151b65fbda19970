import fc from 'fast-check';
import { expressionOf, space } from '../judge/regex.ts';

/** Expressions come again for each way to write a rule, and finding a text costs far more than the rest of a sample. */
const found = new Map<string, string[]>();
const mostFound = 500;

/** One text that matches; none for an expression that JavaScript does not know. */
export function matching(pattern: string): string[] {
  const known = found.get(pattern) ?? sought(pattern);
  if (found.size >= mostFound) found.clear();
  found.set(pattern, known);
  return known;
}

function sought(pattern: string): string[] {
  const expression = expressionOf(pattern);
  if (!expression) return [];
  const plain = expression.source.replace(/[\^$\\]/g, '');
  if (isPlain(plain) && expression.test(plain)) return [plain];
  try {
    const texts = fc.stringMatching(new RegExp(expression.source.replaceAll(space, ' ')));
    for (const numRuns of [5, 100]) {
      const text = fc.sample(texts, { seed: 1, numRuns }).find(isPlain);
      if (text !== undefined) return [text];
    }
  } catch {
    // An expression that fast-check does not know.
  }
  return [];
}

/** Every engine reads these alike. */
const isPlain = (text: string): boolean => /^[ -~]*$/.test(text) && !text.includes('${');
