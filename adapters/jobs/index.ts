/** The work of a snapshot, in tasks that any worker may do: what is done is done once, and what was left undone is gone on with. */
export { advance } from './advance.ts';
export { runHere } from './in_process.ts';
export { Interrupted, type Work } from './work.ts';
