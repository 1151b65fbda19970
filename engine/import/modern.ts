import { type Rule, rulesIn } from './scan.ts';

/** Something to put in the place of a stretch of a text. */
export interface Replacement {
  start: number;
  end: number;
  text: string;
}

/** The text after all of these, none of which overlap. */
export function replaced(text: string, replacements: readonly Replacement[]): string {
  let after = '';
  let done = 0;
  for (const { start, end, text: put } of replacements.toSorted((a, b) => a.start - b.start)) {
    after += text.slice(done, start) + put;
    done = end;
  }
  return after + text.slice(done);
}

/**
 * A text as the first version of Rego asks for it, with `if` before each body and `contains` for what makes up a set. Lines stay where
 * they are, and what is written so already stays as it is.
 */
export function modern(text: string): string {
  const changes = rulesIn(text).flatMap((rule) => [
    ...headOf(text, rule),
    ...rule.elses.flatMap(({ start, body }) => (/\bif\s*$/.test(text.slice(start, body)) ? [] : [before(body)])),
  ]);
  return replaced(text, changes);
}

const before = (body: number): Replacement => ({ start: body, end: body, text: 'if ' });

function headOf(text: string, { head, name, start, body }: Rule): Replacement[] {
  if (/\bcontains\b|\bif$/.test(head)) return [];
  const opened = body === undefined ? [] : [before(body)];
  const opening = /^\w+\s*\[/.exec(head)?.[0].length;
  const end = start + head.length;
  if (opening === undefined || !head.endsWith(']') || !isWhole(head.slice(opening, -1))) return opened;
  return [{ start: start + name.length, end, text: ` contains ${text.slice(start + opening, end - 1)}` }, ...opened];
}

/** Whether all brackets in a text are closed in it: `[a][b]` is no single element. */
function isWhole(text: string): boolean {
  let depth = 0;
  for (const one of text) {
    if (one === '[') depth++;
    if (one === ']' && --depth < 0) return false;
  }
  return depth === 0;
}
