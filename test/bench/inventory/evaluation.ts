// Checks an inventory with the built-in policies and prints for how long policies ran: `node evaluation.ts <folder> <store>`.
import { loadBuiltin } from '../../../adapters/builtin/index.ts';
import { findShown, localBuiltin, openStore, runInventory } from '../../../adapters/inventory/index.ts';
import type { Outcome } from '../../../engine/evaluate/inventory/judge.ts';

/** What is printed. */
export interface Evaluation {
  /** Milliseconds of processor time that policies took, of all threads together. */
  milliseconds: number;
  /** Files of which every verdict was kept. */
  kept: number;
  findings: number;
}

const [folder = '', storeFolder = ''] = process.argv.slice(2);
const { compiled } = await loadBuiltin();
const { files } = await findShown([folder]);
const store = openStore(storeFolder, 'bench');
if (!('folder' in store)) throw new Error(store.problem.message);
const evaluation: Evaluation = { milliseconds: 0, kept: 0, findings: 0 };
await runInventory({
  compiled: [compiled],
  policies: compiled.policies,
  local: await localBuiltin(compiled),
  store: store.folder,
  files,
  async onResult(_, { milliseconds, isKept, outcomes }) {
    evaluation.milliseconds += milliseconds;
    if (isKept) evaluation.kept++;
    for (const { values } of JSON.parse(outcomes) as Outcome[]) evaluation.findings += values.length;
  },
});
console.log(JSON.stringify(evaluation));
process.exit(0);
