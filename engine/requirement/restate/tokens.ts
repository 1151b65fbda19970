/** A piece of a restatement. */
export interface Token {
  kind: 'word' | 'name' | 'text' | 'number' | 'json' | 'mark';
  text: string;
}

const patterns: [Token['kind'], RegExp][] = [
  ['name', /`[^`]+`/y],
  ['text', /"(?:[^"\\]|\\.)*"/y],
  ['json', /\[(?:[^[\]"]|"(?:[^"\\]|\\.)*")*\]/y],
  ['number', /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y],
  ['word', /[\p{L}_][\p{L}\p{N}_'/-]*/uy],
  ['mark', /[(),.;:]/y],
];

/** The tokens of a sentence, or undefined where a character belongs to none. */
export function tokenise(sentence: string): Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < sentence.length; ) {
    if (/\s/.test(sentence[at] ?? '')) {
      at++;
      continue;
    }
    const token = tokenAt(sentence, at);
    if (!token) return undefined;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(sentence: string, at: number): Token | undefined {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const [text] = pattern.exec(sentence) ?? [];
    if (text) return { kind, text };
  }
  return undefined;
}
