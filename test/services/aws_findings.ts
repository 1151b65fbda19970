import { loadBuiltin } from '../../adapters/builtin/index.ts';
import { typesIn } from '../../engine/inventory/cloud/index.ts';
import { cloudOf } from '../../engine/inventory/cloud/testing.ts';
import type { Resource } from '../../engine/resource/document.ts';
import { findings, resourcesOf } from './equal_findings.ts';

export const cloud = cloudOf('aws', 'aws');

const { compiled } = await loadBuiltin();
const read = new Set(typesIn(cloud.table));
const isUnread = (type: string) => !read.has(type);
const unread = [...new Set(compiled.policies.flatMap(({ types }) => types))].filter(isUnread);
/** Policies that read what the table has no type for: of AWS they may find nothing. */
const undecided = new Set(compiled.policies.filter(({ types }) => types.some(isUnread)).map(({ id }) => id));

export interface Compared {
  /** How many findings there are of AWS. */
  count: number;
  onlyCloud: string[];
  /** Without those that cannot be decided of AWS. */
  onlyCode: string[];
}

/** What the built-in policies find in resources of AWS and in the code that makes them. */
export async function compare(resources: readonly Resource[], terraform: string): Promise<Compared> {
  const found = await findings(resources, unread);
  const inCode = await findings(await resourcesOf(terraform), []);
  const onlyCode = without(inCode, found).filter((finding) => !undecided.has(finding.split(' ')[0] ?? ''));
  return { count: found.length, onlyCloud: without(found, inCode), onlyCode };
}

/** The findings of one list that another does not have, as often as it has them. */
function without(list: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return list.filter((finding) => {
    const at = left.indexOf(finding);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
