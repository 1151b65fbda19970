import type { Range, SemanticTokensLegend } from 'vscode-languageserver';
import type { OutlineValue } from '../../core/host/boundary.ts';
import { type Meaning, namesIn } from './names.ts';
import { type Token, tokensOf } from './tokens.ts';

const types = [
  'keyword',
  'operator',
  'string',
  'number',
  'comment',
  'namespace',
  'function',
  'parameter',
  'variable',
  'property',
] as const;
const modifiers = ['declaration', 'defaultLibrary', 'readonly'] as const;

type Type = (typeof types)[number];
type Modifier = (typeof modifiers)[number];

/** What the numbers of `highlight` mean. */
export const legend: SemanticTokensLegend = { tokenTypes: [...types], tokenModifiers: [...modifiers] };

interface Look {
  type: Type;
  modifiers?: Modifier[];
}

const looks: Readonly<Record<Token['kind'], Type | undefined>> = {
  keyword: 'keyword',
  operator: 'operator',
  string: 'string',
  number: 'number',
  comment: 'comment',
  identifier: 'variable',
  punctuation: undefined,
};

/** The tokens of a text as the protocol writes them: each place from the one before, its length, its type and modifiers. */
export function highlight(outline: OutlineValue, within?: Range): number[] {
  const named = new Map(namesIn(outline).map(({ range, meaning }) => [keyOf(range), lookOf(meaning, range)]));
  const data: number[] = [];
  let [line, character] = [0, 0];
  for (const token of tokensOf(outline)) {
    const { start, end } = token.range;
    const type = looks[token.kind];
    if (
      !type ||
      start.line !== end.line ||
      (within && (start.line < within.start.line || start.line > within.end.line))
    )
      continue;
    // A step in quotes is a text to the eye.
    const look = token.kind === 'string' ? { type } : (named.get(keyOf(token.range)) ?? { type });
    data.push(
      start.line - line,
      start.line === line ? start.character - character : start.character,
      end.character - start.character,
      types.indexOf(look.type),
      bitsOf(look),
    );
    [line, character] = [start.line, start.character];
  }
  return data;
}

function lookOf(meaning: Meaning, range: Range): Look {
  if (meaning.kind === 'variable') {
    const [first] = meaning.variable.places;
    const isFirst = first?.start.line === range.start.line + 1 && first.start.column === range.start.character + 1;
    const declares: Modifier[] = meaning.variable.kind !== 'free' && isFirst ? ['declaration'] : [];
    return { type: meaning.variable.kind === 'parameter' ? 'parameter' : 'variable', modifiers: declares };
  }
  const { path, reference } = meaning;
  const isLast = path.length === reference.path.length;
  if (reference.role === 'definition') return { type: 'function', modifiers: ['declaration'] };
  if (path[0] === 'input')
    return path.length === 1 ? { type: 'variable', modifiers: ['readonly'] } : { type: 'property' };
  if (path[0] !== 'data') return { type: 'function', modifiers: ['defaultLibrary'] };
  return { type: isLast && reference.role !== 'import' ? 'function' : 'namespace' };
}

function bitsOf({ modifiers: set = [] }: Look): number {
  return set.reduce((bits, modifier) => bits | (1 << modifiers.indexOf(modifier)), 0);
}

function keyOf({ start }: Range): number {
  return start.line * 100_000 + start.character;
}
