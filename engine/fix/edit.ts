import type { Range } from '../../core/host/boundary.ts';

/** What is left to choose: the first stands there until somebody does. */
export interface Choice {
  options: readonly [string, ...string[]];
}

/** A text with places in it to fill in. The same object twice is one choice. */
export type Written = readonly (string | Choice)[];

/** A stretch of a text, and what to put in its place. */
export interface Edit {
  file: string;
  range: Range;
  text: Written;
}

/** The edits that are needed, or the reason why there are none that are sure to be right. */
export type Outcome = { edits: Edit[] } | { reason: string };

export const refuse = (reason: string): Outcome => ({ reason });

/** All edits, or the first reason why there are none. */
export function together(outcomes: readonly Outcome[]): Outcome {
  const refused = outcomes.find((outcome) => 'reason' in outcome);
  return refused ?? { edits: outcomes.flatMap((outcome) => ('edits' in outcome ? outcome.edits : [])) };
}

/** The text where nobody chooses. */
export function defaultText(text: Written): string {
  return text.map((part) => (typeof part === 'string' ? part : part.options[0])).join('');
}
