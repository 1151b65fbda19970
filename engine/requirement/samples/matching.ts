import fc from 'fast-check';
import { expressionOf, space } from '../judge/regex.ts';

/** Expressions come again for each way to write a rule, and finding a text costs far more than the rest of a sample. */
const found = new Map<string, string[]>();
const mostFound = 500;
const mostTexts = 6;

/** A text that matches by each alternative of the expression; none for one that JavaScript does not know. */
export function matching(pattern: string): string[] {
  const known = found.get(pattern) ?? [...new Set(alternatives(pattern).flatMap(sought))].slice(0, mostTexts);
  if (found.size >= mostFound) found.clear();
  found.set(pattern, known);
  return known;
}

/** The expression cut at each `|` that stands in no group and no class, with its leading flags before each part. */
function alternatives(pattern: string): string[] {
  const [, flags = '', rest = pattern] = /^(\(\?[ims]+\))(.*)$/s.exec(pattern) ?? [];
  const parts = [''];
  let depth = 0;
  for (const [piece] of rest.matchAll(/\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|./gs)) {
    depth += piece === '(' ? 1 : piece === ')' ? -1 : 0;
    if (piece === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts.map((part) => flags + part);
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
