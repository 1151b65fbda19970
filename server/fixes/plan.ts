import { declarations } from '../../engine/fix/declare.ts';
import type { Edit } from '../../engine/fix/edit.ts';
import { planFix } from '../../engine/fix/plan.ts';
import type { CheckedRoot } from '../checking/checked_roots.ts';
import type { Item } from '../checking/results.ts';
import type { Context } from '../features/feature.ts';
import { fixFor } from './fix_of.ts';

/** What mends a finding: edits of texts as they are now. */
export interface Plan {
  title: string;
  edits: Edit[];
  toUri: CheckedRoot['toUri'];
}

type Parts = Pick<Context, 'host' | 'roots' | 'texts'>;

/** Absent where no fix is sure, also where a text has changed since it was checked. With `declares`, the variables that it uses are declared. */
export async function planOf(
  { host, roots, texts }: Parts,
  item: Item,
  { declares }: { declares: boolean },
): Promise<Plan | undefined> {
  const { finding, root: folder } = item;
  const fix = await fixFor(host, item);
  const root = fix && folder !== undefined ? await roots.of(folder) : undefined;
  if (!finding || !fix || !root) return undefined;
  const plan = planFix(finding, fix, root);
  if ('reason' in plan) return undefined;
  const edits = declares ? [...plan.edits, ...declarations(plan.edits, root.texts)] : plan.edits;
  const isStale = edits.some(({ file }) => texts.get(root.toUri(file)) !== root.texts.get(file));
  return isStale ? undefined : { title: plan.title, edits, toUri: root.toUri };
}
