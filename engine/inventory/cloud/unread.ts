import type { Schemas } from '../../../knowledge/schema/index.ts';
import type { Resource } from '../../resource/document.ts';
import type { CloudTable } from './table.ts';
import { unknownValues } from './values.ts';

/** The types of Terraform that a table speaks of: all that the cloud has of them is read. */
export function typesIn(table: CloudTable): string[] {
  const types = Object.values(table).flatMap(({ resources, says }) => [...resources.map(({ type }) => type), ...says]);
  return [...new Set(types)].sort();
}

/** The types of which a cloud tells every single resource by its identity, by what it has of a type: none of these is there but those told. */
export function typesNamed(table: CloudTable, types: readonly string[]): string[] {
  const mappings = types.flatMap((type) => (Object.hasOwn(table, type) ? (table[type]?.resources ?? []) : []));
  return [...new Set(mappings.filter(({ each, identity }) => !each || identity).map(({ type }) => type))].sort();
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
