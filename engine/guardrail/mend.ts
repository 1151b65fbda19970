import type { Finding } from '../evaluate/finding.ts';
import { applyEdits } from '../fix/apply.ts';
import type { Edit } from '../fix/edit.ts';
import { type Checked, planFix } from '../fix/plan.ts';

/** The fix of a finding as whole lines of one file. */
export interface Mend {
  file: string;
  /** The lines that it replaces, from 1; there is at least one. */
  start: number;
  end: number;
  before: string[];
  after: string[];
  /** Nothing in it is left for a person to choose. */
  isWhole: boolean;
}

/** The fix of a finding where it is one stretch of one file; undefined where it is not, or none is sure to be right. */
export function mendOf(finding: Finding, checked: Checked): Mend | undefined {
  if (!finding.fix) return undefined;
  const plan = planFix(finding, finding.fix, checked);
  if ('reason' in plan) return undefined;
  const [first, ...others] = plan.edits;
  const text = first && checked.texts.get(first.file);
  if (!first || text === undefined || others.some(({ file }) => file !== first.file)) return undefined;
  const [mended] = applyEdits([{ file: first.file, text }], plan.edits);
  const lines = mended && stretch(text.split(/\r?\n/), mended.text.split(/\r?\n/));
  return lines && { file: first.file, ...lines, isWhole: plan.edits.every(isDecided) };
}

function isDecided({ text }: Edit): boolean {
  return text.every((part) => typeof part === 'string');
}

/** The lines that differ, and one that does not where lines are only put in: there must be something to replace. */
function stretch(before: string[], after: string[]): Omit<Mend, 'file' | 'isWhole'> | undefined {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  if (start === before.length && start === after.length) return undefined;
  if (start === before.length - same && start > 0) start--;
  else if (start === before.length - same) same--;
  const end = before.length - same;
  return { start: start + 1, end, before: before.slice(start, end), after: after.slice(start, after.length - same) };
}
