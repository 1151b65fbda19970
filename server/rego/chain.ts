/** A step of a reference: a name, a number, or `'*'` for any element. */
export type Step = string | number;

/** `b.values.rule[_].id` as it stands in the text. */
export interface Chain {
  steps: Step[];
  /** Offsets of the last step. */
  start: number;
  end: number;
}

const chainEnd = /[A-Za-z_]\w*(?:\.\w*|\[[^\][\n]*\])*$/;
const step = /^([A-Za-z_]\w*)|\.(\w*)|\[([^\][\n]*)\]/g;

/** The reference that ends at the caret, with what is half typed of its last step. */
export function chainBefore(text: string, offset: number): Chain | undefined {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const found = chainEnd.exec(line);
  if (!found || isInComment(line, found.index)) return undefined;
  const steps = parseSteps(found[0]);
  const last = /\w*$/.exec(found[0])?.[0].length ?? 0;
  return { steps, start: offset - last, end: offset };
}

/** The reference up to and with the word that the offset is in. */
export function chainAt(text: string, offset: number): Chain | undefined {
  const rest = /^\w*/.exec(text.slice(offset))?.[0].length ?? 0;
  return chainBefore(text, offset + rest);
}

/** The steps of a reference that is whole. */
export function parseSteps(reference: string): Step[] {
  return [...reference.matchAll(step)].map(([, head, name, index]) => head ?? name ?? indexStep(index ?? ''));
}

function indexStep(index: string): Step {
  const quoted = /^\s*"([^"\\]*)"\s*$/.exec(index)?.[1];
  if (quoted !== undefined) return quoted;
  return /^\s*\d+\s*$/.test(index) ? Number(index) : '*';
}

function isInComment(line: string, index: number): boolean {
  const before = line.slice(0, index).replace(/"(?:[^"\\]|\\.)*"|`[^`]*`/g, '');
  return before.includes('#');
}
