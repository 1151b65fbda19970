import { normaliseRequirement } from '../normalise.ts';
import {
  type Condition,
  Path,
  type Quantifier,
  type Range,
  Requirement,
  type Rule,
  type Scalar,
  type StatementTest,
  type Subject,
  type Test,
} from '../requirement.ts';
import { type Token, tokenise } from './tokens.ts';

/** Reads the controlled English that `restate` writes. Undefined: the sentence is not in it (it may still be plain language). */
export function parse(sentence: string): Requirement | undefined {
  const tokens = tokenise(sentence);
  if (!tokens) return undefined;
  try {
    return normaliseRequirement(Requirement.parse(new Reader(tokens).requirement()));
  } catch {
    return undefined;
  }
}

class NotRead extends Error {}

/** Recursive descent over the tokens; any mismatch ends the reading. */
class Reader {
  #at = 0;
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  requirement(): unknown {
    const rules: Rule[] = [];
    while (this.#taken('Every')) rules.push(this.#rule());
    const severity = this.#taken('Severity') ? this.#sentenceEnd(this.#word()) : undefined;
    const category = this.#taken('Category') ? this.#sentenceEnd(this.#text()) : undefined;
    const frameworks = this.#taken('Serves') ? this.#sentenceEnd(this.#controls()) : undefined;
    if (this.#at < this.#tokens.length) throw new NotRead();
    return { rules, severity, category, frameworks };
  }

  #rule(): Rule {
    const subject = this.#subject();
    this.#expect('must');
    const must = this.#obligation();
    const unless = this.#taken(',', 'unless') ? this.#condition() : undefined;
    return this.#sentenceEnd({ subject, must, ...(unless && { unless }) });
  }

  #subject(): Subject {
    const kind = this.#taken('data', 'source') ? 'data' : 'resource';
    const types = [this.#type()];
    while (this.#taken('or')) types.push(this.#type());
    const where = this.#taken('such', 'that') ? this.#condition() : undefined;
    return { types, kind, ...(where && { where }) };
  }

  #type(): string {
    if (this.#taken('resource', 'that', 'can', 'carry', 'tags')) return '*';
    if (this.#peek()?.kind === 'name') return this.#name();
    while (this.#peek()?.kind === 'word' || this.#peek()?.kind === 'number') this.#at++;
    this.#expect('(');
    const type = this.#name();
    this.#expect(')');
    return type;
  }

  #obligation(): Condition {
    if (this.#taken('be', 'such', 'that')) return this.#condition();
    const named = this.#peek()?.kind === 'text' ? this.#text() : this.#phrase();
    this.#expect(',', 'that', 'is', ',', 'be', 'such', 'that');
    return { named, means: this.#condition() };
  }

  #phrase(): string {
    const words: string[] = [];
    while (this.#peek() && this.#peek()?.text !== ',') words.push(this.#next().text);
    return words.join(' ');
  }

  #condition(): Condition {
    const parts = [this.#operand()];
    const word = ['and', 'or'].find((one) => this.#peek()?.text === one);
    if (!word) return parts[0] as Condition;
    while (this.#taken(word)) parts.push(this.#operand());
    return word === 'and' ? { all: parts } : { any: parts };
  }

  #operand(): Condition {
    if (this.#taken('(')) {
      const inner = this.#condition();
      this.#expect(')');
      return inner;
    }
    if (this.#taken('not')) return { not: this.#operand() };
    if (this.#taken('it', 'must')) {
      const named = this.#text();
      this.#expect(',', 'that', 'is', ',');
      return { named, means: this.#operand() };
    }
    if (this.#taken('tag')) return { tag: this.#text(), test: this.#test() };
    if (this.#taken('a', 'statement', 'with')) return { statement: this.#statement() };
    if (this.#taken('it', 'lets', 'traffic')) return { traffic: this.#traffic() };
    const quantifier = this.#quantifier();
    if (quantifier) {
      const over = this.#range();
      this.#expect('has');
      return { quantifier, over, satisfies: this.#operand() };
    }
    const attribute = this.#path();
    const test = this.#test();
    const whenAbsent = this.#taken('if', 'set') ? 'holds' : this.#taken('if', 'known') ? 'unknown' : undefined;
    return { attribute, test, ...(whenAbsent && { whenAbsent }) };
  }

  #quantifier(): Quantifier | undefined {
    if (this.#taken('some')) return 'some';
    if (this.#taken('every')) return 'every';
    if (this.#taken('no')) return 'none';
    if (this.#taken('at', 'least')) return { atLeast: this.#number() };
    return this.#taken('at', 'most') ? { atMost: this.#number() } : undefined;
  }

  #range(): Range {
    if (this.#taken('element', 'of')) return { elements: this.#path() };
    if (this.#taken('statement', 'of')) return { statements: this.#path() };
    const type = this.#name();
    if (this.#taken('whose')) {
      const via = this.#path();
      this.#expect('refers', 'to', 'it');
      return { companions: type, via };
    }
    this.#expect('that');
    const path = this.#path();
    this.#expect('refers', 'to');
    return { references: type, path };
  }

  #test(): Test {
    if (this.#taken('matches')) return { matches: this.#text() };
    if (this.#taken('contains')) return { contains: this.#scalar() };
    this.#expect('is');
    if (this.#taken('not', 'set')) return { is: 'absent' };
    if (this.#taken('set')) return { is: 'present' };
    if (this.#taken('at', 'least')) return { atLeast: this.#number() };
    if (this.#taken('at', 'most')) return { atMost: this.#number() };
    if (this.#taken('more', 'than')) return { above: this.#number() };
    if (this.#taken('less', 'than')) return { below: this.#number() };
    if (!this.#taken('one', 'of')) return { equals: this.#scalar() };
    const oneOf = [this.#scalar()];
    while (this.#peek()?.text === ',' && !['unless', 'that'].includes(this.#peek(1)?.text ?? '')) {
      this.#at++;
      oneOf.push(this.#scalar());
    }
    return { oneOf };
  }

  #statement(): StatementTest {
    const test: Record<string, unknown> = {};
    do {
      if (this.#taken('condition', 'key')) {
        const keys = [this.#text()];
        while (this.#taken('or')) keys.push(this.#text());
        test.conditionKeys = keys;
      } else {
        const part = this.#word();
        test[part] = part === 'effect' || part === 'principal' ? this.#word() : this.#text();
      }
    } while (this.#taken(';'));
    return test;
  }

  #traffic(): { direction: 'ingress' | 'egress'; ports: number[]; peer: 'internet' } {
    const direction = this.#taken('in', 'from') ? 'ingress' : 'egress';
    if (direction === 'egress') this.#expect('out', 'to');
    this.#expect('the', 'internet', 'on');
    if (this.#taken('any', 'port')) return { direction, ports: [], peer: 'internet' };
    this.#expect('port');
    const ports = [this.#number()];
    while (this.#peek()?.text === 'or' && this.#peek(1)?.kind === 'number') {
      this.#at++;
      ports.push(this.#number());
    }
    return { direction, ports, peer: 'internet' };
  }

  #controls(): Record<string, string[]> {
    const frameworks: [string, string[]][] = [];
    do {
      const controls: string[] = [];
      const framework = this.#text();
      if (this.#peek()?.kind === 'text') controls.push(this.#text());
      while (this.#taken(',')) controls.push(this.#text());
      frameworks.push([framework, controls]);
    } while (this.#taken(';'));
    return Object.fromEntries(frameworks);
  }

  #path(): Path {
    if (this.#taken('it')) return [];
    if (this.#taken('path')) return Path.parse(JSON.parse(this.#kind('json')));
    return this.#name()
      .split('.')
      .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  }

  #scalar(): Scalar {
    const token = this.#next();
    if (token.kind === 'text' || token.kind === 'number' || token.text === 'true' || token.text === 'false')
      return JSON.parse(token.text);
    throw new NotRead();
  }

  #name = (): string => this.#kind('name').slice(1, -1);
  #word = (): string => this.#kind('word');
  #text = (): string => JSON.parse(this.#kind('text'));
  #number = (): number => Number(this.#kind('number'));

  #kind(kind: Token['kind']): string {
    const token = this.#next();
    if (token.kind !== kind) throw new NotRead();
    return token.text;
  }

  #sentenceEnd<T>(value: T): T {
    this.#expect('.');
    return value;
  }

  #peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#at + ahead];
  }

  #next(): Token {
    const token = this.#tokens[this.#at++];
    if (!token) throw new NotRead();
    return token;
  }

  /** Takes the tokens if they all stand next. */
  #taken(...texts: string[]): boolean {
    if (!texts.every((text, ahead) => this.#peek(ahead)?.text === text)) return false;
    this.#at += texts.length;
    return true;
  }

  #expect(...texts: string[]): void {
    if (!this.#taken(...texts)) throw new NotRead();
  }
}
