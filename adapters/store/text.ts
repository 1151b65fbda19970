/** Halves of characters, which stand alone only in broken texts. */
const halves = /\p{Surrogate}/gu;

/** PostgreSQL's texts hold no NUL, and no half of a character. */
export function textOf(text: string): string {
  return text.replaceAll('\0', '\ufffd').replace(halves, '\ufffd');
}
