import { readFile } from 'node:fs/promises';
import { type Cloud, CloudTable, typesIn } from '../../engine/inventory/cloud/index.ts';
import type { Shard } from '../../engine/inventory/source.ts';
import { schemas } from '../builtin/index.ts';
import { distFile } from '../files/dist.ts';

/** What each kind of source is called as a provider of Terraform. */
const providers = { aws: 'aws', azure: 'azurerm', google: 'google', kubernetes: 'kubernetes' } as const;

export type CloudKind = keyof typeof providers;

/** The table by which what a cloud tells is read, as the build left it. */
export async function openCloud(kind: CloudKind): Promise<Cloud> {
  const table = CloudTable.parse(JSON.parse(await readFile(distFile('cloud', `${kind}.json`), 'utf8')));
  return { provider: providers[kind], table, schemas: schemas() };
}

/** The types of Terraform that a shard of a cloud has all of: what is not in it is not there. */
export function typesCovered({ type }: Shard, { table }: Cloud): string[] {
  const entry = type !== undefined && Object.hasOwn(table, type) ? table[type] : undefined;
  return entry ? typesIn({ entry }) : [];
}

export function isCloudKind(kind: string): kind is CloudKind {
  return Object.hasOwn(providers, kind);
}
