const halfPair = /\p{Surrogate}/u;
const halfPairs = /\p{Surrogate}/gu;

/** What newer engines answer without looking at each character. */
interface Checked {
  isWellFormed?(): boolean;
}

export function isWellFormed(text: string): boolean {
  return (text as Checked).isWellFormed?.() ?? !halfPair.test(text);
}

/** A text as UTF-8 has it: half a surrogate pair is no text, so the replacement character takes its place. */
export function wellFormed(text: string): string {
  return isWellFormed(text) ? text : text.replace(halfPairs, '\ufffd');
}
