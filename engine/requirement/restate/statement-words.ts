import type { StatementTest } from '../requirement.ts';
import { NotRead, type TokenReader } from './reader.ts';

/** How one part of a statement test is written after its words. */
interface Spelling<T> {
  words: string;
  spell(value: T): string;
  read(tokens: TokenReader): T;
}

const either = (values: string | readonly string[]): string =>
  [values]
    .flat()
    .map((value) => JSON.stringify(value))
    .join(' or ');

const texts = (words: string): Spelling<string[]> => ({
  words,
  spell: either,
  read: (tokens) => tokens.texts(),
});
const oneOrMore = (words: string): Spelling<string | string[]> => ({
  words,
  spell: either,
  read: (tokens) => single(tokens.texts()),
});
const text = (words: string): Spelling<string> => ({
  words,
  spell: (value) => JSON.stringify(value),
  read: (tokens) => tokens.text(),
});
const word = <T extends string>(words: string): Spelling<T> => ({
  words,
  spell: (value) => value,
  read: (tokens) => tokens.word() as T,
});
const wordList = <T extends string>(words: string): Spelling<T[]> => ({
  words,
  spell: (values) => values.join(' and '),
  read: (tokens) => {
    const values = [tokens.word() as T];
    while (tokens.peek()?.text === 'and' && tokens.peek(1)?.kind === 'word' && tokens.taken('and'))
      values.push(tokens.word() as T);
    return values;
  },
});

const condition: Spelling<NonNullable<StatementTest['condition']>> = {
  words: 'condition',
  spell: ({ operators, key, values }) =>
    `${operators ? `${either(operators)} on ` : 'on '}${JSON.stringify(key)}${values ? ` being ${either(values)}` : ''}`,
  read: (tokens) => {
    const operators = tokens.taken('on') ? undefined : tokens.texts();
    if (operators) tokens.expect('on');
    const key = tokens.text();
    const values = tokens.taken('being') ? tokens.texts() : undefined;
    return { ...(operators && { operators }), key, ...(values && { values }) };
  },
};

/** The parts in the order in which they are written; of two that begin alike the longer stands first. */
const spellings: { [Part in keyof StatementTest]-?: Spelling<NonNullable<StatementTest[Part]>> } = {
  effect: word('effect'),
  actionMatching: text('action matching'),
  action: oneOrMore('action'),
  resourceMatching: text('resource matching'),
  resource: oneOrMore('resource'),
  principalMatching: text('principal matching'),
  principal: word('principal'),
  conditionKeys: texts('condition key'),
  condition,
  has: wordList('element'),
  lacks: wordList('no element'),
};
const parts = Object.entries(spellings) as [string, Spelling<unknown>][];

export function statementWords(test: StatementTest): string {
  const given = test as Record<string, unknown>;
  const spelled = parts
    .filter(([part]) => given[part] !== undefined)
    .map(([part, { words, spell }]) => `${words} ${spell(given[part])}`);
  return `a statement with ${spelled.join('; ')}`;
}

/** What stands after `a statement with`. */
export function readStatement(tokens: TokenReader): StatementTest {
  const test: Record<string, unknown> = {};
  do {
    const found = tokens.choice(parts.map(([part, spelling]) => [spelling.words, { part, spelling }]));
    if (!found) throw new NotRead();
    test[found.part] = found.spelling.read(tokens);
  } while (tokens.taken(';'));
  return test as StatementTest;
}

const single = (values: string[]): string | string[] =>
  values.length === 1 && values[0] !== undefined ? values[0] : values;
