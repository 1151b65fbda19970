import type { Quantifier, Range } from '../requirement.ts';
import { pathWords } from './path-words.ts';
import type { TokenReader } from './reader.ts';

export function quantifierWords(quantifier: Quantifier): string {
  if (typeof quantifier === 'string') return quantifier === 'none' ? 'no' : quantifier;
  return 'atLeast' in quantifier ? `at least ${quantifier.atLeast}` : `at most ${quantifier.atMost}`;
}

export function readQuantifier(tokens: TokenReader): Quantifier | undefined {
  if (tokens.taken('some')) return 'some';
  if (tokens.taken('every')) return 'every';
  if (tokens.taken('no')) return 'none';
  if (tokens.taken('at', 'least')) return { atLeast: tokens.number() };
  return tokens.taken('at', 'most') ? { atMost: tokens.number() } : undefined;
}

export function rangeWords(over: Range): string {
  if ('elements' in over) return `element of ${pathWords(over.elements)}`;
  if ('statements' in over) return `statement of ${pathWords(over.statements)}`;
  if ('companions' in over) return `\`${over.companions}\` whose ${pathWords(over.via)} refers to it`;
  return `\`${over.references}\` that ${pathWords(over.path)} refers to`;
}

export function readRange(tokens: TokenReader): Range {
  if (tokens.taken('element', 'of')) return { elements: tokens.path() };
  if (tokens.taken('statement', 'of')) return { statements: tokens.path() };
  const type = tokens.name();
  if (tokens.taken('whose')) {
    const via = tokens.path();
    tokens.expect('refers', 'to', 'it');
    return { companions: type, via };
  }
  tokens.expect('that');
  const path = tokens.path();
  tokens.expect('refers', 'to');
  return { references: type, path };
}
