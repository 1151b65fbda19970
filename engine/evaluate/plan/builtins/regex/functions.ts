import type { Value } from '../../value/value.ts';
import { type Builtins, beyond, integerAt, textAt } from '../builtin.ts';
import { createCompiler } from './compile.ts';
import { parsePattern } from './parse.ts';

const compiled = createCompiler(parsePattern);

function matches(pattern: string, text: string): boolean {
  const { expression } = compiled(pattern, text);
  expression.lastIndex = 0;
  return expression.test(text);
}

function find(pattern: string, text: string, count: number): RegExpExecArray[] {
  const { expression } = compiled(pattern, text);
  expression.lastIndex = 0;
  const found = [...text.matchAll(expression)];
  // Go takes no empty match that touches the one before.
  const kept = found.filter(({ 0: match, index }, at) => {
    const before = found[at - 1];
    return match !== '' || !before || before[0] === '' || before.index + before[0].length !== index;
  });
  return count < 0 ? kept : kept.slice(0, count);
}

function submatches(pattern: string, text: string, count: number): Value[] {
  if (compiled(pattern, text).hasRepeatedGroup) beyond();
  return find(pattern, text, count).map((match) => Array.from(match, (group) => group ?? ''));
}

function split(pattern: string, text: string): string[] {
  if (text === '') return pattern === '' ? beyond() : [''];
  const found = find(pattern, text, -1);
  if (found.some(({ 0: match }) => match === '')) beyond();
  const parts: string[] = [];
  let start = 0;
  for (const { 0: match, index } of found) {
    parts.push(text.slice(start, index));
    start = index + match.length;
  }
  return [...parts, text.slice(start)];
}

function replace(text: string, pattern: string, by: string): string {
  if (by.includes('$')) beyond();
  const found = find(pattern, text, -1);
  let replaced = '';
  let start = 0;
  for (const { 0: match, index } of found) {
    replaced += text.slice(start, index) + by;
    start = index + match.length;
  }
  return replaced + text.slice(start);
}

/** Whether a text is an expression: one that is understood is, of another core knows. */
function isExpression(value: Value | undefined): boolean {
  if (typeof value !== 'string') return false;
  return parsePattern(value) !== undefined || beyond();
}

export const regex: Builtins = {
  'regex.match': (pattern, text) => matches(textAt(1, pattern), textAt(2, text)),
  re_match: (pattern, text) => matches(textAt(1, pattern), textAt(2, text)),
  'regex.is_valid': isExpression,
  'regex.find_n': (pattern, text, count) =>
    find(textAt(1, pattern), textAt(2, text), integerAt(3, count)).map(({ 0: match }) => match),
  'regex.find_all_string_submatch_n': (pattern, text, count) =>
    submatches(textAt(1, pattern), textAt(2, text), integerAt(3, count)),
  'regex.split': (pattern, text) => split(textAt(1, pattern), textAt(2, text)),
  'regex.replace': (text, pattern, by) => replace(textAt(1, text), textAt(2, pattern), textAt(3, by)),
};
