/** What was, what is, and what was undone. */
export interface History<T> {
  past: readonly T[];
  present: T;
  future: readonly T[];
  /** What kind of change the last one was, and when: typing on is one step. */
  last?: { merge: string; at: number };
}

const longest = 200;
/** A pause in typing that begins a new step. */
const pause = 1000;

export const begin = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** After a change. Changes of the same `merge` in quick succession are one step; without `merge` each is its own. */
export function record<T>(history: History<T>, present: T, at: number, merge?: string): History<T> {
  if (present === history.present) return history;
  const { last } = history;
  const typingOn = merge !== undefined && last?.merge === merge && at - last.at < pause && history.past.length > 0;
  const past = typingOn ? history.past : [...history.past, history.present].slice(-longest);
  return { past, present, future: [], ...(merge !== undefined && { last: { merge, at } }) };
}

export function undone<T>({ past, present, future }: History<T>): History<T> {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future };
  return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redone<T>({ past, present, future }: History<T>): History<T> {
  const [after, ...rest] = future;
  if (after === undefined) return { past, present, future };
  return { past: [...past, present], present: after, future: rest };
}
