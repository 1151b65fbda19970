/** The characters of RE2's `\s`, as they stand in brackets. */
export const space = '\\t\\n\\f\\r ';

/** What RE2 spells otherwise than JavaScript, or has fewer characters in. */
const respelled: [RegExp, string][] = [
  [/^\(\?P</, '(?<'],
  [/^\\A$/, '^'],
  [/^\\z$/, '$'],
  [/^\\s$/, `[${space}]`],
  [/^\\S$/, `[^${space}]`],
];

/** An escaped character, a class in brackets, or the beginning of a named group. */
const pieces = /\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?P</gs;

/** An RE2 expression as JavaScript has it, with its leading flags; undefined where JavaScript cannot say it. */
export function expressionOf(pattern: string): RegExp | undefined {
  const [, flags = '', rest = pattern] = /^\(\?([ims]+)\)(.*)$/s.exec(pattern) ?? [];
  try {
    return new RegExp(rest.replace(pieces, respell), flags);
  } catch {
    return undefined;
  }
}

function respell(piece: string): string {
  if (piece.startsWith('[')) return piece.replace(/^\[(\^?)\]/, '[$1\\]').replace(/\\s/g, space);
  return respelled.reduce((text, [from, to]) => text.replace(from, () => to), piece);
}
