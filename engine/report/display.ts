import stringWidth from 'string-width';

/** Controls, which could drive the terminal, and bidirectional overrides, which could show text in another order. */
const unprintable = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const tab = '    ';

/** A line of somebody's text that is safe to show: tabs as spaces, no control characters. */
export function visible(line: string): string {
  return line.replaceAll('\t', tab).replace(unprintable, '\ufffd');
}

/** A whole text that is safe to show and to copy: its lines and tabs stay as they are. */
export function printable(text: string): string {
  return text.replace(unprintable, (character) => (/[\t\n]/.test(character) ? character : '\ufffd'));
}

/** Columns that shown text takes up on a terminal: wide characters count two, combining marks none. */
export function width(shown: string): number {
  return stringWidth(shown);
}

/** Breaks at the line ends that editors know. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}
