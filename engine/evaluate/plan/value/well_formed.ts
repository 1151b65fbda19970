const halfPair = /\p{Surrogate}/u;
const halfPairs = /\p{Surrogate}/gu;

/** A text as UTF-8 has it: half a surrogate pair is no text, so the replacement character takes its place. */
export function wellFormed(text: string): string {
  return halfPair.test(text) ? text.replace(halfPairs, '\ufffd') : text;
}
