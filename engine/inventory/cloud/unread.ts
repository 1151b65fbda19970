import type { Schemas } from '../../../knowledge/schema/index.ts';
import type { Resource } from '../../resource/document.ts';
import type { CloudTable } from './table.ts';
import { unknownValues } from './values.ts';

/** The types of Terraform that a table speaks of, or some of its types: all that the cloud has of them is read with these. */
export function typesIn(table: CloudTable, types: readonly string[] = Object.keys(table)): string[] {
  const entries = types.flatMap((type) => (Object.hasOwn(table, type) ? (table[type] ?? []) : []));
  return [...new Set(entries.flatMap(({ resources, says }) => [...resources.map(({ type }) => type), ...says]))].sort();
}

/**
 * What stands in the document of an account for types that were not read, or not wholly: one of each that might be anything, so that no
 * policy takes it for granted that there is none. It is judged with, never kept or shown.
 */
export function unreadResources(types: readonly string[], schemas: Schemas): Resource[] {
  return types.map((type) => ({
    address: `${type}.unread`,
    type,
    name: 'unread',
    provider: schemas.providerOf(type) ?? type.split('_')[0] ?? type,
    values: unknownValues(schemas.get(type)),
    managed: false,
  }));
}
