import { normaliseRequirement } from '../normalise.ts';
import { type Condition, Requirement, type Rule, type Subject } from '../requirement.ts';
import { readQuantifier, readRange } from './range-words.ts';
import { NotRead, TokenReader } from './reader.ts';
import { readStatement } from './statement-words.ts';
import { readTest } from './test-words.ts';
import { tokenise } from './tokens.ts';
import { readTraffic } from './traffic-words.ts';

/** Reads the controlled English that `restate` writes. Undefined: the sentence is not in it (it may still be plain language). */
export function parse(sentence: string): Requirement | undefined {
  const tokens = tokenise(sentence);
  if (!tokens) return undefined;
  try {
    return normaliseRequirement(Requirement.parse(readRequirement(new TokenReader(tokens))));
  } catch {
    return undefined;
  }
}

function readRequirement(tokens: TokenReader): unknown {
  const rules: Rule[] = [];
  while (tokens.taken('Every')) rules.push(readRule(tokens));
  const severity = tokens.taken('Severity') ? sentenceEnd(tokens, tokens.word()) : undefined;
  const category = tokens.taken('Category') ? sentenceEnd(tokens, tokens.text()) : undefined;
  const frameworks = tokens.taken('Serves') ? sentenceEnd(tokens, readControls(tokens)) : undefined;
  if (!tokens.ended) throw new NotRead();
  return { rules, severity, category, frameworks };
}

function readRule(tokens: TokenReader): Rule {
  const subject = readSubject(tokens);
  tokens.expect('must');
  const must = readObligation(tokens);
  const unless = tokens.taken(',', 'unless') ? readCondition(tokens) : undefined;
  return sentenceEnd(tokens, { subject, must, ...(unless && { unless }) });
}

function readSubject(tokens: TokenReader): Subject {
  const kind = tokens.taken('data', 'source') ? 'data' : 'resource';
  const types = [readType(tokens)];
  while (tokens.taken('or')) types.push(readType(tokens));
  const where = tokens.taken('such', 'that') ? readCondition(tokens) : undefined;
  return { types, kind, ...(where && { where }) };
}

function readType(tokens: TokenReader): string {
  if (tokens.taken('resource', 'that', 'can', 'carry', 'tags')) return '*';
  if (tokens.peek()?.kind === 'name') return tokens.name();
  while (tokens.peek()?.kind === 'word' || tokens.peek()?.kind === 'number') tokens.next();
  tokens.expect('(');
  const type = tokens.name();
  tokens.expect(')');
  return type;
}

function readObligation(tokens: TokenReader): Condition {
  if (tokens.taken('be', 'such', 'that')) return readCondition(tokens);
  const named = tokens.peek()?.kind === 'text' ? tokens.text() : readPhrase(tokens);
  tokens.expect(',', 'that', 'is', ',', 'be', 'such', 'that');
  return { named, means: readCondition(tokens) };
}

function readPhrase(tokens: TokenReader): string {
  const words: string[] = [];
  while (tokens.peek() && tokens.peek()?.text !== ',') words.push(tokens.next().text);
  return words.join(' ');
}

function readCondition(tokens: TokenReader): Condition {
  const parts = [readOperand(tokens)];
  const word = ['and', 'or'].find((one) => tokens.peek()?.text === one);
  if (!word) return parts[0] as Condition;
  while (tokens.taken(word)) parts.push(readOperand(tokens));
  return word === 'and' ? { all: parts } : { any: parts };
}

function readOperand(tokens: TokenReader): Condition {
  if (tokens.taken('(')) {
    const inner = readCondition(tokens);
    tokens.expect(')');
    return inner;
  }
  if (tokens.taken('not')) return { not: readOperand(tokens) };
  if (tokens.taken('it', 'must')) {
    const named = tokens.text();
    tokens.expect(',', 'that', 'is', ',');
    return { named, means: readOperand(tokens) };
  }
  if (tokens.taken('it', 'does', 'not', 'exist')) return { attribute: [], test: { is: 'absent' } };
  if (tokens.taken('tag')) return { tag: tokens.text(), test: readTest(tokens) };
  if (tokens.taken('a', 'statement', 'with')) return { statement: readStatement(tokens) };
  if (tokens.taken('something', 'refers', 'to', 'it')) return { referredToBy: ['*'] };
  if (tokens.taken('a')) return { referredToBy: readReferrers(tokens) };
  if (tokens.taken('it', 'lets', 'traffic')) return { traffic: readTraffic(tokens) };
  const quantifier = readQuantifier(tokens);
  if (quantifier) {
    const over = readRange(tokens);
    tokens.expect('has');
    return { quantifier, over, satisfies: readOperand(tokens) };
  }
  const attribute = tokens.path();
  const test = readTest(tokens);
  const whenAbsent = tokens.taken('if', 'set') ? 'holds' : tokens.taken('if', 'known') ? 'unknown' : undefined;
  return { attribute, test, ...(whenAbsent && { whenAbsent }) };
}

function readReferrers(tokens: TokenReader): string[] {
  const types = tokens.alternatives('name', tokens.name);
  tokens.expect('refers', 'to', 'it');
  return types;
}

function readControls(tokens: TokenReader): Record<string, string[]> {
  const frameworks: [string, string[]][] = [];
  do {
    const controls: string[] = [];
    const framework = tokens.text();
    if (tokens.peek()?.kind === 'text') controls.push(tokens.text());
    while (tokens.taken(',')) controls.push(tokens.text());
    frameworks.push([framework, controls]);
  } while (tokens.taken(';'));
  return Object.fromEntries(frameworks);
}

function sentenceEnd<T>(tokens: TokenReader, value: T): T {
  tokens.expect('.');
  return value;
}
