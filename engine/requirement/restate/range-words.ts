import type { Path, Quantifier, Range } from '../requirement.ts';
import { pathWords } from './path-words.ts';
import type { TokenReader } from './reader.ts';

type Alike = Extract<Range, { alike: unknown }>;

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
  if ('elements' in over) return elementWords(over);
  if ('statements' in over) return `statement of ${pathWords(over.statements)}`;
  if ('alike' in over) return `\`${over.companions}\` ${alikeWords(over)}`;
  if ('companions' in over && over.via.length === 0) return `\`${over.companions}\` in the configuration`;
  if ('companions' in over) return `\`${over.companions}\` whose ${pathWords(over.via)} refers to it`;
  return `\`${over.references}\` that ${pathWords(over.path)} refers to`;
}

function alikeWords({ within, alike }: Alike): string {
  const pairs = alike.map(({ theirs, own }) => `${pathWords(theirs)} equals its ${pathWords(own)}`).join(' and ');
  return within ? `with an element of ${pathWords(within)} whose ${pairs}` : `whose ${pairs}`;
}

function elementWords(over: Extract<Range, { elements: unknown }>): string {
  const path = pathWords(over.elements);
  if (!('at' in over)) return `${over.as === 'entries' ? 'entry' : 'element'} of ${path}`;
  return over.at.length === 0
    ? `element of the JSON in ${path}`
    : `element of ${pathWords(over.at)} in the JSON in ${path}`;
}

export function readRange(tokens: TokenReader): Range {
  if (tokens.taken('element', 'of')) return readElements(tokens);
  if (tokens.taken('entry', 'of')) return { elements: tokens.path(), as: 'entries' };
  if (tokens.taken('statement', 'of')) return { statements: tokens.path() };
  const type = tokens.name();
  if (tokens.taken('in', 'the', 'configuration')) return { companions: type, via: [] };
  if (tokens.taken('with', 'an', 'element', 'of')) {
    const within = tokens.path();
    tokens.expect('whose');
    return { companions: type, within, alike: readAlike(tokens, tokens.path()) };
  }
  if (tokens.taken('whose')) {
    const via = tokens.path();
    return tokens.taken('refers', 'to', 'it')
      ? { companions: type, via }
      : { companions: type, alike: readAlike(tokens, via) };
  }
  tokens.expect('that');
  const path = tokens.path();
  tokens.expect('refers', 'to');
  return { references: type, path };
}

/** The pairs, of which the first attribute was read. */
function readAlike(tokens: TokenReader, first: Path): Alike['alike'] {
  const alike: Alike['alike'] = [];
  let theirs = first;
  for (;;) {
    tokens.expect('equals', 'its');
    alike.push({ theirs, own: tokens.path() });
    if (!tokens.taken('and')) return alike;
    theirs = tokens.path();
  }
}

function readElements(tokens: TokenReader): Range {
  if (tokens.taken('the', 'JSON', 'in')) return { elements: tokens.path(), as: 'json', at: [] };
  const path = tokens.path();
  return tokens.taken('in', 'the', 'JSON', 'in')
    ? { elements: tokens.path(), as: 'json', at: path }
    : { elements: path };
}
