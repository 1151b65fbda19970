import { type CharacterSet, foldedSet } from './characters.ts';
import { isNullable, type Parsed, type Pattern } from './pattern.ts';

/** So many characters an expression may have once its counted repeats are written out. */
const maximumPositions = 150;

/** The places in an expression where a character is read, and which may come next. */
export interface Automaton {
  sets: readonly CharacterSet[];
  follow: readonly ReadonlySet<number>[];
  /** Pairs of places that follow one another in more than one way. */
  doubled: readonly [number, number][];
}

/** `undefined` for an expression too large, or that can go through a part in two ways without reading. */
export function automatonOf({ pattern, ignoresCase }: Parsed): Automaton | undefined {
  const builder = new Builder(ignoresCase);
  return builder.build(pattern) && builder.sets.length <= maximumPositions ? builder : undefined;
}

interface Ends {
  first: readonly number[];
  last: readonly number[];
  nullable: boolean;
}

const nothing: Ends = { first: [], last: [], nullable: true };

class Builder implements Automaton {
  readonly sets: CharacterSet[] = [];
  readonly follow: Set<number>[] = [];
  readonly doubled: [number, number][] = [];
  readonly #ignoresCase: boolean;

  constructor(ignoresCase: boolean) {
    this.#ignoresCase = ignoresCase;
  }

  build(pattern: Pattern): Ends | undefined {
    if (this.sets.length > maximumPositions) return undefined;
    switch (pattern.kind) {
      case 'set':
        return this.#place(pattern.set);
      case 'group':
        return this.build(pattern.body);
      case 'sequence':
        return this.#sequence(pattern.parts);
      case 'choice':
        return this.#choice(pattern.parts);
      case 'repeat':
        return this.#repeat(pattern);
      default:
        return nothing;
    }
  }

  #place(set: CharacterSet): Ends {
    const place = this.sets.push(this.#ignoresCase ? foldedSet(set) : set) - 1;
    this.follow.push(new Set());
    return { first: [place], last: [place], nullable: false };
  }

  #sequence(parts: readonly Pattern[]): Ends | undefined {
    let whole = nothing;
    for (const part of parts) {
      const next = this.build(part);
      if (!next) return undefined;
      this.#connect(whole.last, next.first);
      whole = {
        first: whole.nullable ? [...whole.first, ...next.first] : whole.first,
        last: next.nullable ? [...whole.last, ...next.last] : next.last,
        nullable: whole.nullable && next.nullable,
      };
    }
    return whole;
  }

  #choice(parts: readonly Pattern[]): Ends | undefined {
    if (parts.filter(isNullable).length > 1) return undefined;
    const ends = parts.map((part) => this.build(part));
    if (!ends.every((one) => one !== undefined)) return undefined;
    return {
      first: ends.flatMap(({ first }) => first),
      last: ends.flatMap(({ last }) => last),
      nullable: ends.some(({ nullable }) => nullable),
    };
  }

  #repeat({ body, minimum, maximum }: Extract<Pattern, { kind: 'repeat' }>): Ends | undefined {
    if (isNullable(body)) return undefined;
    if (maximum === 0) return nothing;
    const isEndless = maximum === Number.POSITIVE_INFINITY;
    const copies = isEndless ? Math.max(minimum, 1) : maximum;
    let whole = nothing;
    let last: Ends = nothing;
    for (let copy = 0; copy < copies; copy++) {
      const next = this.build(body);
      if (!next) return undefined;
      this.#connect(whole.last, next.first);
      const isOptional = copy >= minimum;
      whole = {
        first: whole.nullable ? [...whole.first, ...next.first] : whole.first,
        last: isOptional ? [...whole.last, ...next.last] : next.last,
        nullable: whole.nullable && isOptional,
      };
      last = next;
    }
    if (isEndless) this.#connect(last.last, last.first);
    return whole;
  }

  #connect(from: readonly number[], to: readonly number[]): void {
    for (const place of from) {
      const after = this.follow[place] as Set<number>;
      for (const next of to) {
        if (after.has(next)) this.doubled.push([place, next]);
        after.add(next);
      }
    }
  }
}
