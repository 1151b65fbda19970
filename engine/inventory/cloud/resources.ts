import type { Json } from '../../../core/host/boundary.ts';
import type { Schemas } from '../../../knowledge/schema/index.ts';
import { type Described, resourceOf } from '../../resource/shown.ts';
import type { InventoryResource } from '../source.ts';
import { at, fill, type Scope } from './place.ts';
import type { CloudTable, CloudType, Mapping } from './table.ts';
import { holds, unknownValues, valuesOf } from './values.ts';

/** A resource as a cloud tells of it. */
export interface CloudAnswer {
  /** As the cloud calls it. */
  type: string;
  /** What the cloud asks for it by. */
  id: string;
  /** What people call it, where the table does not say. */
  name?: string;
  /** Absent: nothing is known of it but that it is there. */
  properties?: Record<string, Json>;
  /** Where `properties` do not say them. */
  tags?: Record<string, string>;
  identity?: string;
  account?: string;
  region?: string;
  /** More that places of the table may name. */
  context?: Record<string, string>;
}

/** The provider of Terraform whose table and schemas it is. */
export interface Cloud {
  provider: string;
  table: CloudTable;
  schemas: Schemas;
}

/** What policies see of it: a resource of each part of it that Terraform has a type for; one without values where none has. */
export function cloudResources(answer: CloudAnswer, cloud: Cloud): InventoryResource[] {
  try {
    return read(answer, cloud);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // Nested deeper than anything that is read.
    const { properties: _, ...rest } = answer;
    return read(rest, cloud);
  }
}

function read(answer: CloudAnswer, cloud: Cloud): InventoryResource[] {
  const entry = Object.hasOwn(cloud.table, answer.type) ? cloud.table[answer.type] : undefined;
  const scope: Scope = { ...answer.context, ...named(answer), ...answer.properties };
  if (!entry || !answer.properties) return [listed(answer, entry, scope, cloud)];
  // Where none applies, the cloud lists under this type what it lists under another too.
  let isWhole = true;
  return entry.resources.flatMap((mapping) => {
    const items = mapping.each ? at(scope, mapping.each) : [undefined];
    return (Array.isArray(items) ? items : []).flatMap((item, position) => {
      const inner = item === undefined ? scope : { ...scope, item };
      if (!applies(mapping, inner)) return [];
      const part = isWhole && !mapping.each ? '' : `#${mapping.type}${mapping.each ? `/${position}` : ''}`;
      isWhole &&= part !== '';
      return [mappedResource({ answer, entry, mapping, scope: inner, part }, cloud)];
    });
  });
}

function applies({ when, unless }: Mapping, scope: Scope): boolean {
  return holds(when, scope) && !(unless && holds(unless, scope));
}

function mappedResource(
  of: { answer: CloudAnswer; entry: CloudType; mapping: Mapping; scope: Scope; part: string },
  cloud: Cloud,
): InventoryResource {
  const { answer, entry, mapping, scope, part } = of;
  const schema = cloud.schemas.get(mapping.type);
  const values = valuesOf(mapping, scope, schema);
  if (answer.region !== undefined && schema && Object.hasOwn(schema.attributes, 'region'))
    values.region = answer.region;
  const own = part === '' ? undefined : identityOf(mapping.identity, scope);
  return made(answer, { entry, scope, type: mapping.type, values, part, own }, cloud);
}

/** That it is there, and nothing more. Its type is that of Terraform if there is but one it can be. */
function listed(answer: CloudAnswer, entry: CloudType | undefined, scope: Scope, cloud: Cloud): InventoryResource {
  const type = entry?.resources[0]?.type ?? answer.type;
  const values = unknownValues(cloud.schemas.get(type));
  return made(answer, { entry, scope, type, values, part: '', own: undefined }, cloud);
}

function made(
  answer: CloudAnswer,
  of: {
    entry: CloudType | undefined;
    scope: Scope;
    type: string;
    values: Record<string, Json>;
    part: string;
    own: string | undefined;
  },
  { provider, schemas }: Cloud,
): InventoryResource {
  const { entry, scope, type, values, part, own } = of;
  const identity = answer.identity ?? identityOf(entry?.identity, scope);
  const title = (entry?.name && at(scope, entry.name)) ?? answer.name;
  const name = (typeof title === 'string' ? title : answer.id).replaceAll(/[^\w-]+/g, '_');
  const key = `${identity ?? [answer.account, answer.region, answer.id].filter(Boolean).join('/')}${part}`;
  const described: Described = {
    address: `${type}.${name}[${JSON.stringify(key)}]`,
    type,
    name,
    module: undefined,
    values,
  };
  const tags = answer.tags ?? (entry?.tags && part === '' ? at(scope, entry.tags) : undefined);
  const resource = resourceOf(described, 'resource', schemas);
  return {
    ...resource,
    provider,
    ...(answer.region !== undefined && { region: answer.region }),
    ...(answer.account !== undefined && { account: answer.account }),
    ...(tags !== undefined && canCarryTags(type, schemas) && { tags: tags as Record<string, Json> }),
    ...(identity !== undefined && (part === '' ? { identity } : { partOf: identity })),
    ...(own !== undefined && { identity: own }),
    // What code describes it, if any, is seen only beside the states.
    managed: false,
  };
}

function identityOf(template: string | undefined, scope: Scope): string | undefined {
  return template && fill(template.includes('{') ? template : `{${template}}`, scope);
}

function canCarryTags(type: string, schemas: Schemas): boolean {
  const schema = schemas.get(type);
  return !schema || ['tags', 'labels'].some((name) => Object.hasOwn(schema.attributes, name));
}

function named({ id, account, region }: CloudAnswer): Record<string, string> {
  return { id, ...(account !== undefined && { account }), ...(region !== undefined && { region }) };
}
