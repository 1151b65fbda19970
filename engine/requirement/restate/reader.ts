import { Path, type Scalar } from '../requirement.ts';
import type { Token } from './tokens.ts';

/** The sentence is not in the controlled English. */
export class NotRead extends Error {}

/** Goes over the tokens of a restatement from the first to the last; any mismatch ends the reading. */
export class TokenReader {
  #at = 0;
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get ended(): boolean {
    return this.#at === this.#tokens.length;
  }

  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#at + ahead];
  }

  next(): Token {
    const token = this.#tokens[this.#at++];
    if (!token) throw new NotRead();
    return token;
  }

  /** Takes the tokens if they all stand next. */
  taken(...texts: string[]): boolean {
    if (!texts.every((text, ahead) => this.peek(ahead)?.text === text)) return false;
    this.#at += texts.length;
    return true;
  }

  expect(...texts: string[]): void {
    if (!this.taken(...texts)) throw new NotRead();
  }

  /** The value of the first entry whose words stand next, and are taken. */
  choice<T>(entries: readonly (readonly [words: string, value: T])[]): T | undefined {
    return entries.find(([words]) => this.taken(...words.split(' ')))?.[1];
  }

  name = (): string => this.#kind('name').slice(1, -1);
  word = (): string => this.#kind('word');
  text = (): string => JSON.parse(this.#kind('text'));
  number = (): number => Number(this.#kind('number'));

  /** `"a" or "b"`: as long as another text follows. */
  texts(): string[] {
    return this.alternatives('text', this.text);
  }

  /** What stands next, and again after each `or` that a token of the kind follows. */
  alternatives<T>(kind: Token['kind'], read: () => T): T[] {
    const found = [read()];
    while (this.peek()?.text === 'or' && this.peek(1)?.kind === kind) {
      this.expect('or');
      found.push(read());
    }
    return found;
  }

  path(): Path {
    if (this.taken('it')) return [];
    if (this.taken('path')) return Path.parse(JSON.parse(this.#kind('json')));
    return this.name()
      .split('.')
      .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  }

  scalar(): Scalar {
    const token = this.next();
    if (token.kind === 'text' || token.kind === 'number' || token.text === 'true' || token.text === 'false')
      return JSON.parse(token.text);
    throw new NotRead();
  }

  #kind(kind: Token['kind']): string {
    const token = this.next();
    if (token.kind !== kind) throw new NotRead();
    return token.text;
  }
}
