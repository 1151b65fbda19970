import {
  anyButNewline,
  anyCharacter,
  type CharacterSet,
  negated,
  perlClasses,
  posixClasses,
  setOf,
} from './characters.ts';
import type { Assertion, Parsed, Pattern } from './pattern.ts';

/** Raised where the text is no expression, or one of RE2's rarer forms. */
class NotUnderstood extends Error {}

/** More than RE2 allows. */
const maximumRepeat = 1000;

const escapes: Readonly<Record<string, number>> = { a: 7, f: 12, t: 9, n: 10, r: 13, v: 11 };

/** Reads what RE2 reads; `undefined` where core must see to it. */
export function parsePattern(text: string): Parsed | undefined {
  try {
    return new Parser(text).parsed();
  } catch (error) {
    if (error instanceof NotUnderstood || error instanceof RangeError) return undefined;
    throw error;
  }
}

class Parser {
  readonly #points: readonly string[];
  readonly #flags: ReadonlySet<string>;
  #at = 0;
  #groups = 0;

  constructor(text: string) {
    const flags = /^\(\?([ims]+)\)/.exec(text);
    this.#flags = new Set(flags?.[1]);
    this.#points = [...text.slice(flags?.[0].length ?? 0)];
  }

  parsed(): Parsed {
    const pattern = this.#choice();
    if (this.#at < this.#points.length) throw new NotUnderstood();
    return { pattern, groups: this.#groups, ignoresCase: this.#flags.has('i') };
  }

  #choice(): Pattern {
    const parts = [this.#sequence()];
    while (this.#skip('|')) parts.push(this.#sequence());
    return parts.length === 1 ? (parts[0] as Pattern) : { kind: 'choice', parts };
  }

  #sequence(): Pattern {
    const parts: Pattern[] = [];
    while (this.#at < this.#points.length && this.#peek() !== '|' && this.#peek() !== ')') {
      parts.push(this.#repeated(this.#atom()));
    }
    return parts.length === 1 ? (parts[0] as Pattern) : { kind: 'sequence', parts };
  }

  #repeated(body: Pattern): Pattern {
    const count = this.#count();
    if (!count) return body;
    const [minimum, maximum] = count;
    if (body.kind === 'assert' || minimum > maximum) throw new NotUnderstood();
    const isLazy = this.#skip('?');
    if (this.#count()) throw new NotUnderstood();
    return { kind: 'repeat', body, minimum, maximum, isLazy };
  }

  #count(): [number, number] | undefined {
    if (this.#skip('*')) return [0, Number.POSITIVE_INFINITY];
    if (this.#skip('+')) return [1, Number.POSITIVE_INFINITY];
    if (this.#skip('?')) return [0, 1];
    const counted = /^\{(\d+)(,(\d*))?\}/.exec(this.#points.slice(this.#at, this.#at + 12).join(''));
    if (!counted) return undefined;
    this.#at += counted[0].length;
    const minimum = Number(counted[1]);
    const maximum = counted[2] === undefined ? minimum : counted[3] ? Number(counted[3]) : Number.POSITIVE_INFINITY;
    if (minimum > maximumRepeat || (maximum !== Number.POSITIVE_INFINITY && maximum > maximumRepeat)) {
      throw new NotUnderstood();
    }
    return [minimum, maximum];
  }

  #atom(): Pattern {
    const point = this.#next();
    switch (point) {
      case '(':
        return this.#group();
      case '[':
        return { kind: 'set', set: this.#class() };
      case '.':
        return { kind: 'set', set: this.#flags.has('s') ? anyCharacter : anyButNewline };
      case '^':
        return assertion(this.#flags.has('m') ? 'lineStart' : 'start');
      case '$':
        return assertion(this.#flags.has('m') ? 'lineEnd' : 'end');
      case '\\':
        return this.#escape();
      case '{':
        this.#at--;
        if (this.#count()) throw new NotUnderstood();
        this.#at++;
        return { kind: 'set', set: one(point) };
      case '*':
      case '+':
      case '?':
        throw new NotUnderstood();
      default:
        return { kind: 'set', set: one(point) };
    }
  }

  #group(): Pattern {
    const isPlain = this.#skip('?') && !this.#skipName();
    const index = isPlain ? 0 : ++this.#groups;
    const body = this.#choice();
    if (!this.#skip(')')) throw new NotUnderstood();
    return isPlain ? body : { kind: 'group', body, index };
  }

  /** `P<name>` or `<name>`; otherwise `:` is what must come. */
  #skipName(): boolean {
    if (this.#skip(':')) return false;
    this.#skip('P');
    if (!this.#skip('<')) throw new NotUnderstood();
    while (!this.#skip('>')) if (!/\w/.test(this.#next())) throw new NotUnderstood();
    return true;
  }

  #escape(): Pattern {
    const point = this.#next();
    if (point === 'A') return assertion('start');
    if (point === 'z') return assertion('end');
    if (point === 'b') return assertion('wordEdge');
    if (point === 'B') return assertion('noWordEdge');
    return { kind: 'set', set: this.#escaped(point) };
  }

  #escaped(point: string): CharacterSet {
    const perl = perlClasses[point.toLowerCase()];
    if (perl) return point === point.toLowerCase() ? perl : negated(perl);
    const known = escapes[point];
    if (known !== undefined) return [[known, known]];
    if (point === 'x') return this.#hexadecimal();
    if (/[\w]/.test(point) || (point.codePointAt(0) as number) > 0x7f) throw new NotUnderstood();
    return one(point);
  }

  #hexadecimal(): CharacterSet {
    const found = /^(?:\{([0-9a-fA-F]{1,6})\}|([0-9a-fA-F]{2}))/.exec(
      this.#points.slice(this.#at, this.#at + 8).join(''),
    );
    const code = Number.parseInt(found?.[1] ?? found?.[2] ?? '', 16);
    if (!found || code > 0x10ffff) throw new NotUnderstood();
    this.#at += found[0].length;
    return [[code, code]];
  }

  #class(): CharacterSet {
    const isNegated = this.#skip('^');
    const ranges: (readonly [number, number])[] = [];
    for (let isFirst = true; isFirst || this.#peek() !== ']'; isFirst = false) {
      const named = /^\[:(\w+):\]/.exec(this.#points.slice(this.#at, this.#at + 12).join(''));
      const set = named ? posixClasses[named[1] as string] : undefined;
      if (named && set) {
        this.#at += named[0].length;
        ranges.push(...set);
      } else ranges.push(...this.#classRange());
    }
    this.#next();
    const set = setOf(ranges);
    return isNegated ? negated(set) : set;
  }

  #classRange(): CharacterSet {
    const from = this.#classItem();
    if (this.#peek() !== '-' || this.#points[this.#at + 1] === ']') return from;
    this.#next();
    const to = this.#classItem();
    const [low, high] = [from[0]?.[0] ?? 0, to[0]?.[0] ?? 0];
    if (!isOne(from) || !isOne(to) || low > high) throw new NotUnderstood();
    return [[low, high]];
  }

  #classItem(): CharacterSet {
    const point = this.#next();
    if (point === '[' && this.#peek() === ':') throw new NotUnderstood();
    return point === '\\' ? this.#escaped(this.#next()) : one(point);
  }

  #peek(): string | undefined {
    return this.#points[this.#at];
  }

  #next(): string {
    const point = this.#points[this.#at++];
    if (point === undefined) throw new NotUnderstood();
    return point;
  }

  #skip(point: string): boolean {
    if (this.#peek() !== point) return false;
    this.#at++;
    return true;
  }
}

function assertion(kind: Assertion): Pattern {
  return { kind: 'assert', assertion: kind };
}

function one(point: string): CharacterSet {
  const code = point.codePointAt(0) as number;
  return [[code, code]];
}

function isOne([first, ...others]: CharacterSet): boolean {
  return others.length === 0 && first !== undefined && first[0] === first[1];
}
