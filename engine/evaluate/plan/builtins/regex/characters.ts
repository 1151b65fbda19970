/** Ranges of code points, in order and apart from one another; both ends belong to them. */
export type CharacterSet = readonly (readonly [number, number])[];

const lastPoint = 0x10ffff;

export function setOf(ranges: readonly (readonly [number, number])[]): CharacterSet {
  const joined: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

export function negated(set: CharacterSet): CharacterSet {
  const ranges: [number, number][] = [];
  let next = 0;
  for (const [from, to] of set) {
    if (from > next) ranges.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= lastPoint) ranges.push([next, lastPoint]);
  return ranges;
}

export function meet(a: CharacterSet, b: CharacterSet): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as readonly [number, number], b[j] as readonly [number, number]];
    if (x[1] < y[0]) i++;
    else if (y[1] < x[0]) j++;
    else return true;
  }
  return false;
}

/** With both cases of each letter. What is no ASCII may fold to anything. */
export function foldedSet(set: CharacterSet): CharacterSet {
  const ranges: (readonly [number, number])[] = [...set];
  for (const [from, to] of set) {
    if (to > 0x7f) return [[0, lastPoint]];
    for (let point = from; point <= to; point++) {
      const other = String.fromCharCode(point);
      for (const letter of [other.toLowerCase(), other.toUpperCase()]) {
        ranges.push([letter.charCodeAt(0), letter.charCodeAt(0)]);
      }
    }
  }
  return setOf(ranges);
}

const range = (from: string, to = from): readonly [number, number] => [from.charCodeAt(0), to.charCodeAt(0)];
const digits = [range('0', '9')];
const letters = [range('A', 'Z'), range('a', 'z')];

/** Perl's classes, as RE2 has them: ASCII. */
export const perlClasses: Readonly<Record<string, CharacterSet>> = {
  d: setOf(digits),
  s: setOf([range('\t', '\n'), range('\f', '\r'), range(' ')]),
  w: setOf([...digits, ...letters, range('_')]),
};

export const posixClasses: Readonly<Record<string, CharacterSet>> = {
  alnum: setOf([...digits, ...letters]),
  alpha: setOf(letters),
  ascii: [[0, 0x7f]],
  blank: setOf([range('\t'), range(' ')]),
  cntrl: setOf([
    [0, 0x1f],
    [0x7f, 0x7f],
  ]),
  digit: setOf(digits),
  graph: [range('!', '~')],
  lower: [range('a', 'z')],
  print: [range(' ', '~')],
  punct: setOf([range('!', '/'), range(':', '@'), range('[', '`'), range('{', '~')]),
  space: setOf([range('\t', '\r'), range(' ')]),
  upper: [range('A', 'Z')],
  word: setOf([...digits, ...letters, range('_')]),
  xdigit: setOf([...digits, range('A', 'F'), range('a', 'f')]),
};

export const anyCharacter: CharacterSet = [[0, lastPoint]];
export const anyButNewline: CharacterSet = negated([range('\n')]);
