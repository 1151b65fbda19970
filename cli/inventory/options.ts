import { basename } from 'node:path';
import { isTerraform } from '../../adapters/files/index.ts';
import { badCall } from '../host/exit.ts';
import { stdinName } from '../host/stdin.ts';
import type { CheckOptions } from '../input/check_group.ts';

/** Says that a run was ended by the user. */
export const interruptedCode = 'inventory_interrupted';

/** Refuses what goes with an inventory only, or does not go with one. */
export function refuseForInventory(paths: readonly string[], options: CheckOptions): void {
  const { inventory, store, source } = options;
  if (!inventory) {
    if (store === undefined) return;
    throw badCall('`--store` keeps verdicts of an inventory', 'add `--inventory`, or leave it out');
  }
  if (source !== undefined)
    throw badCall(
      '`--source` goes with one plan or state, not with `--inventory`',
      'check that plan or state alone, or leave `--source` out',
    );
  for (const path of paths) {
    if (path !== stdinName && !isTerraform(basename(path))) continue;
    throw badCall(
      `\`--inventory\` reads files of states and plans, which \`${path}\` is not`,
      'name files or folders with states and plans, or leave `--inventory` out',
    );
  }
}
