import type { Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { OutlineValue, Signature } from '../../core/host/boundary.ts';
import { type Token, tokensBefore } from './tokens.ts';

/** What a name in the text of a module stands for, whole: by its imports, its package, and OPA's functions. */
export function pathOf(
  { imports, package: own = '' }: OutlineValue,
  written: readonly string[],
  functions: ReadonlyMap<string, Signature>,
): string[] {
  const [head = '', ...rest] = written;
  if (head === 'data' || head === 'input' || functions.has(written.join('.'))) return [...written];
  const imported = imports.find(({ name }) => name === head);
  return imported ? [...imported.path, ...rest] : ['data', ...own.split('.'), ...written];
}

/** A call that is being typed. */
export interface OpenCall {
  /** The name as it is written. */
  written: string[];
  /** How many arguments come before the caret. */
  argument: number;
}

const openers = new Set(['(', '[', '{']);
const closers = new Set([')', ']', '}']);

/** The innermost call whose arguments the position is in, by the looks of the text. */
export function callAround(document: TextDocument, tokens: readonly Token[], position: Position): OpenCall | undefined {
  const text = (index: number) => document.getText(tokens[index]?.range ?? { start: position, end: position });
  let depth = 0;
  let argument = 0;
  for (let at = tokensBefore(tokens, position) - 1; at >= 0; at--) {
    if (tokens[at]?.kind !== 'punctuation') {
      // A call does not go on past the statement that it is in.
      if (tokens[at]?.range.start.character === 0 && tokens[at]?.kind !== 'comment') return undefined;
      continue;
    }
    const here = text(at);
    if (closers.has(here)) depth++;
    else if (openers.has(here) && depth > 0) depth--;
    else if (here === '(') {
      const written = nameBefore(tokens, at, text);
      return written && { written, argument };
    } else if (openers.has(here)) argument = 0;
    else if (here === ',' && depth === 0) argument++;
  }
  return undefined;
}

function nameBefore(tokens: readonly Token[], bracket: number, text: (index: number) => string): string[] | undefined {
  const name: string[] = [];
  let at = bracket - 1;
  while (tokens[at]?.kind === 'identifier' || (at >= 0 && text(at) === 'contains')) {
    name.unshift(text(at));
    if (text(at - 1) !== '.') break;
    at -= 2;
  }
  return name.length > 0 ? name : undefined;
}
