import { isArray, type Value } from '../../value/value.ts';
import { type Builtins, failOperand, failType, textAt } from '../builtin.ts';
import { anyCharacter, negated, setOf } from './characters.ts';
import { createCompiler } from './compile.ts';
import type { Parsed, Pattern } from './pattern.ts';

/** Between a pattern and its delimiters, for a key: neither holds it. */
const divider = '\u0000';

const compiled = createCompiler((key) => {
  const at = key.lastIndexOf(divider);
  return parseGlob(key.slice(0, at), key.slice(at + 1));
});

/** Stars and question marks; core must see to sets, choices and escapes. */
function parseGlob(glob: string, delimiters: string): Parsed | undefined {
  if (/[[\]{}\\]/.test(glob) || glob.includes(divider)) return undefined;
  const within = negated(
    setOf([...delimiters].map((one) => [one.codePointAt(0) as number, one.codePointAt(0) as number])),
  );
  const parts = (glob.match(/\*\*|./gsu) ?? []).map((part): Pattern => {
    if (part === '**') return repeated({ kind: 'set', set: anyCharacter });
    if (part === '*') return repeated({ kind: 'set', set: within });
    const code = part.codePointAt(0) as number;
    return { kind: 'set', set: part === '?' ? within : [[code, code]] };
  });
  const pattern: Pattern = {
    kind: 'sequence',
    parts: [{ kind: 'assert', assertion: 'start' }, ...parts, { kind: 'assert', assertion: 'end' }],
  };
  return { pattern, groups: 0, ignoresCase: false };
}

function repeated(body: Pattern): Pattern {
  return { kind: 'repeat', body, minimum: 0, maximum: Number.POSITIVE_INFINITY, isLazy: false };
}

function delimitersOf(value: Value | undefined): string {
  if (value === null) return '';
  if (!isArray(value)) return failOperand(2, value, 'one of {array, null}');
  const texts = value.map((one) => textAt(2, one));
  if (texts.some((one) => [...one].length !== 1)) failType('operand 2 must be array of strings of one character');
  return texts.length === 0 ? '.' : texts.join('');
}

function matches(glob: string, delimiters: string, text: string): boolean {
  const { expression } = compiled(`${glob}${divider}${delimiters}`, text);
  expression.lastIndex = 0;
  return expression.test(text);
}

export const glob: Builtins = {
  'glob.match': (pattern, delimiters, text) => matches(textAt(1, pattern), delimitersOf(delimiters), textAt(3, text)),
};
