import type { CloudControlClient } from '@aws-sdk/client-cloudcontrol';
import { at } from '../../engine/inventory/cloud/index.ts';
import { all, type Listed } from './control.ts';
import type { Reading } from './reading.ts';

/** A list that is asked for; of the parts of one resource, what Cloud Control calls that. */
export interface List extends Listed {
  parent?: string;
}

/** The lists that have all of a type, in order: one, or one of each resource that it is listed with. */
export async function listsOf(client: CloudControlClient, type: string, { cloud, signal }: Reading): Promise<List[]> {
  const { ask, under } = cloud.table[type] ?? {};
  if (!under) return [{ type, ...(ask && { model: ask }) }];
  const model = cloud.table[under.type]?.ask;
  const parents = await all(client, { type: under.type, ...(model && { model }) }, signal);
  const lists: List[] = [];
  for (const { id, properties } of parents) {
    const asked = Object.entries(under.ask).map(([name, place]) => [name, at(properties, place)] as const);
    if (asked.every((one): one is [string, string] => typeof one[1] === 'string')) {
      lists.push({ type, parent: id, model: Object.fromEntries(asked) });
    }
  }
  return lists.sort((a, b) => ((a.parent ?? '') < (b.parent ?? '') ? -1 : 1));
}
