import type { CharacterSet } from './characters.ts';
import type { Assertion, Pattern } from './pattern.ts';

const assertions: Readonly<Record<Assertion, string>> = {
  start: '^',
  end: '$',
  lineStart: '(?<![^\\n])',
  lineEnd: '(?![^\\n])',
  wordEdge: '\\b',
  noWordEdge: '\\B',
};

/** The same expression for JavaScript's engine, with the flag `u`. */
export function javascriptOf(pattern: Pattern): string {
  switch (pattern.kind) {
    case 'empty':
      return '';
    case 'set':
      return classOf(pattern.set);
    case 'assert':
      return assertions[pattern.assertion];
    case 'group':
      return `(${javascriptOf(pattern.body)})`;
    case 'sequence':
      return pattern.parts.map(javascriptOf).join('') || '(?:)';
    case 'choice':
      return `(?:${pattern.parts.map(javascriptOf).join('|')})`;
    case 'repeat': {
      const { minimum, maximum, isLazy } = pattern;
      const most = maximum === Number.POSITIVE_INFINITY ? '' : maximum;
      return `(?:${javascriptOf(pattern.body)}){${minimum},${most}}${isLazy ? '?' : ''}`;
    }
  }
}

function classOf(set: CharacterSet): string {
  if (set.length === 0) return '[]';
  return `[${set.map(([from, to]) => (from === to ? point(from) : `${point(from)}-${point(to)}`)).join('')}]`;
}

function point(code: number): string {
  return `\\u{${code.toString(16)}}`;
}
