import type { CharacterSet } from './characters.ts';

/** A regular expression as far as it is understood here; `undefined` stands for what core must see to. */
export type Pattern =
  | { kind: 'empty' }
  | { kind: 'set'; set: CharacterSet }
  | { kind: 'assert'; assertion: Assertion }
  | { kind: 'group'; body: Pattern; index: number }
  | { kind: 'sequence'; parts: readonly Pattern[] }
  | { kind: 'choice'; parts: readonly Pattern[] }
  | { kind: 'repeat'; body: Pattern; minimum: number; maximum: number; isLazy: boolean };

export type Assertion = 'start' | 'end' | 'lineStart' | 'lineEnd' | 'wordEdge' | 'noWordEdge';

export interface Parsed {
  pattern: Pattern;
  groups: number;
  ignoresCase: boolean;
}

/** Whether a pattern can match nothing. */
export function isNullable(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case 'set':
      return false;
    case 'group':
      return isNullable(pattern.body);
    case 'sequence':
      return pattern.parts.every(isNullable);
    case 'choice':
      return pattern.parts.some(isNullable);
    case 'repeat':
      return pattern.minimum === 0 || isNullable(pattern.body);
    default:
      return true;
  }
}

export function partsOf(pattern: Pattern): readonly Pattern[] {
  if ('parts' in pattern) return pattern.parts;
  return 'body' in pattern ? [pattern.body] : [];
}
