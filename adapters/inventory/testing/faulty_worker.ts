import { existsSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { Shard, ShardResult, ShardSetup } from '../shard.ts';
import { Watch } from '../watch.ts';

const { watch: memory, ids } = workerData as ShardSetup;
const watch = new Watch(memory);

/** What goes wrong with a file of a given name, while a policy runs if one is named after a dash. */
const faults: Record<string, (path: string) => void> = {
  dies: () => process.exit(1),
  throws: () => {
    throw new Error('wrong');
  },
  dies_once: (path) => {
    if (existsSync(path)) return;
    writeFileSync(path, '');
    process.exit(1);
  },
  hangs: () => {
    for (;;);
  },
};

/** A worker that fails as the name of a file says, and otherwise finds it to be sound. */
export default function check({ path, slot, failed }: Shard): ShardResult {
  const [fault = '', policy] = basename(path).split('-');
  watch.run(slot, policy === undefined ? -1 : ids.indexOf(policy));
  if (policy === undefined || !failed.includes(policy)) faults[fault]?.(path);
  return { kind: 'shown', outcomes: '[]', diagnostics: [], resources: 1, isKept: false, milliseconds: 0 };
}
