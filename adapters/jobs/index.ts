/** The work of a snapshot, in tasks that any worker may do: what is done is done once, and what was left undone is gone on with. */
export { start } from './advance.ts';
export { runHere } from './in_process.ts';
export { openQueue, type Queue } from './queue.ts';
export { runQueue } from './run_queue.ts';
export { type Tried, tryPolicies } from './try_policies.ts';
export { Interrupted, type Work } from './work.ts';
