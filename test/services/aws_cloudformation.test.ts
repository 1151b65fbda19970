import { describe, expect, test } from 'vitest';
import type { Mapping, Spec } from '../../engine/inventory/cloud/table.ts';
import { cloudOf } from '../../engine/inventory/cloud/testing.ts';
import { type CloudFormationType, cloudFormation, type Property } from './servers/cloudformation.ts';

const { table } = cloudOf('aws', 'aws');
/** What an answer has beside its properties. */
const context = new Set(['account', 'region', 'partition', 'id']);
// The registry has it, but cfn-lint leaves it out.
const leftOut = new Set(['AWS::CloudFormation::Stack StackName']);

/** A property with what its alternatives and references add. */
function whole(property: Property, root: CloudFormationType): Property {
  if (property.$ref !== undefined) {
    const steps = property.$ref.replace('#/', '').split('/');
    const found = steps.reduce((at, step) => (at as Record<string, unknown>)[step], root as unknown);
    return whole(found as Property, root);
  }
  const others = [...(property.anyOf ?? []), ...(property.oneOf ?? []), ...(property.allOf ?? [])];
  const all = [property, ...others.map((other) => whole(other, root))];
  const properties = Object.assign({}, ...all.map((one) => one.properties).reverse());
  const items = all.map((one) => one.items).find((one) => one !== undefined);
  const hasProperties = all.some((one) => one.properties !== undefined);
  return { ...property, ...(hasProperties && { properties }), ...(items && { items }) };
}

/** What stands at the steps of a place; undefined where the type has nothing there. */
function found(steps: readonly string[], root: CloudFormationType): Property | undefined {
  let at: Property = whole(root, root);
  for (const step of steps) {
    if (/^\d+$/.test(step)) {
      at = whole(at.items ?? {}, root);
      continue;
    }
    if (at.items && !at.properties) at = whole(at.items, root);
    const next = at.properties?.[step];
    // What has no properties of its own may have any.
    if (next === undefined) return at.properties ? undefined : {};
    at = whole(next, root);
  }
  return at;
}

/** Whether a place is only written; where it stands in one of several, all are. */
function isOnlyWritten(steps: readonly string[], { writeOnlyProperties = [] }: CloudFormationType): boolean {
  const names = steps.filter((step) => !/^\d+$/.test(step));
  return writeOnlyProperties.some((pointer) => {
    const written = pointer.split('/').filter((step) => !['', 'properties', '*', 'items'].includes(step));
    return written.every((step, index) => names[index] === step);
  });
}

interface Places {
  base: string[];
  item: string[];
}

/** The places of a mapping, each from the root of the answer; what is below `| entries` is not followed. */
function placesOf(spec: Spec, { base, item }: Places): string[][] {
  const at = (place: string) => {
    const path = place.split('|')[0]?.trim() ?? '';
    const steps = path === '.' ? [] : path.split('.');
    if (context.has(steps[0] ?? '')) return [];
    return steps[0] === 'item' ? [[...item, ...steps.slice(1)]] : [[...base, ...steps]];
  };
  if (typeof spec === 'string') return at(spec);
  if ('constant' in spec) return [];
  const { from, values = {}, when = {}, text = '' } = spec;
  const own = from === undefined ? [] : at(from);
  const named = [...Object.keys(when), ...[...text.matchAll(/\{([^}]+)\}/g)].map(([, place = '']) => place)];
  const inner = from === undefined ? base : (own[0] ?? base);
  const below = from?.includes('| entries') ? [] : Object.values(values);
  return [...own, ...named.flatMap(at), ...below.flatMap((value) => placesOf(value, { base: inner, item }))];
}

function placesIn({ values, when = {}, unless = {}, each }: Mapping): string[][] {
  const item = each?.split('.') ?? [];
  const at: Places = { base: [], item };
  const conditions = [...Object.keys(when), ...Object.keys(unless)].flatMap((place) => placesOf(place, at));
  return [
    ...(each === undefined ? [] : [item]),
    ...conditions,
    ...Object.values(values).flatMap((spec) => placesOf(spec, at)),
  ];
}

describe.skipIf(!cloudFormation)('the table of AWS, by the schemas of CloudFormation', () => {
  test.each(Object.entries(table))('%s has what is read of it, and tells it', (type, entry) => {
    const schema = cloudFormation?.(type);
    if (!schema) throw new Error(`CloudFormation has no ${type}`);
    const { identity = '', name = 'id', tags = 'id', region = 'id' } = entry;
    const template = identity.includes('{') || identity === '' ? identity : `{${identity}}`;
    const general = [{ text: template }, name, tags, region].flatMap((spec) => placesOf(spec, { base: [], item: [] }));
    const places = [...general, ...entry.resources.flatMap(placesIn)];
    const isKnown = (steps: string[]) =>
      found(steps, schema) !== undefined || leftOut.has(`${type} ${steps.join('.')}`);
    expect(places.filter((steps) => !isKnown(steps)).map((steps) => steps.join('.'))).toEqual([]);
    expect(places.filter((steps) => isOnlyWritten(steps, schema)).map((steps) => steps.join('.'))).toEqual([]);
  });
});
