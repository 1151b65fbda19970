import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createInProcessCore } from '../../adapters/core/in_process.ts';
import type { CheckedModule, Json } from '../../core/host/boundary.ts';
import { conversions } from '../../engine/inventory/cloud/convert.ts';
import { cloudResources } from '../../engine/inventory/cloud/index.ts';
import type { Mapping, Spec } from '../../engine/inventory/cloud/table.ts';
import { cloudOf } from '../../engine/inventory/cloud/testing.ts';
import { type BlockSchema, isBlock, type ProviderName } from '../../knowledge/schema/index.ts';
import { schemas } from '../../knowledge/schema/testing.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const providers = { aws: 'aws', azure: 'azurerm', google: 'google', kubernetes: 'kubernetes' } as const;
const clouds = Object.entries(providers).map(([folder, provider]) => ({ folder, ...cloudOf(folder, provider) }));
const mappings = clouds.flatMap(({ folder, table }) =>
  Object.entries(table).flatMap(([type, { resources, says }]) =>
    resources.map((mapping) => ({ called: `${type} as ${mapping.type}`, folder, mapping, says })),
  ),
);

/** Names of a table that the schema does not have there, and what is written as a block and is none, or the reverse. */
function misspelt(specs: Record<string, Spec>, schema: BlockSchema, path = ''): string[] {
  return Object.entries(specs).flatMap(([name, spec]) => {
    const found = schema.blocks[name] ?? schema.attributes[name];
    if (!found || found.until !== undefined) return [`${path}${name} is not there`];
    const values = typeof spec === 'object' && 'values' in spec ? spec.values : undefined;
    if (isBlock(found)) return values ? misspelt(values, found, `${path}${name}.`) : [`${path}${name} is a block`];
    const fields = found.fields ?? found.element?.fields;
    if (values && fields) return misspelt(values, { attributes: fields, blocks: {} }, `${path}${name}.`);
    return values ? [`${path}${name} is no block`] : [];
  });
}

test.each(mappings)('$called is spelled as in its provider', ({ mapping, says }) => {
  const schema = schemas.get(mapping.type);
  if (!schema) throw new Error(`there is no type ${mapping.type}`);
  expect(schema.until).toBeUndefined();
  expect(misspelt(mapping.values, schema)).toEqual([]);
  const names = mapping.alike.flatMap((alike) => (alike.names === 'all' ? [] : alike.names));
  const others = [...names, ...mapping.absent, ...Object.keys(mapping.unmapped)];
  expect(others.filter((name) => !schemas.attributeAt(mapping.type, name.split('.')))).toEqual([]);
  expect(says.filter((type) => !schemas.get(type))).toEqual([]);
});

test('what is done with a value is something that there is', () => {
  const names = new Set([...JSON.stringify(mappings).matchAll(/\| ?(\w+)/g)].map(([, name = '']) => name));
  expect(names.size).toBeGreaterThan(5);
  expect([...names].filter((name) => !Object.hasOwn(conversions, name))).toEqual([]);
});

const core = await createInProcessCore();

/** What the policies of a cloud read, by type: `network_rules.default_action`. */
async function readsOf(folder: string): Promise<Map<string, Set<string>>> {
  const texts = (pattern: string) =>
    globSync(pattern, { cwd: join(root, 'policies') })
      .filter((file) => !file.endsWith('_test.rego'))
      .map((file) => ({ file, text: readFileSync(join(root, 'policies', file), 'utf8') }));
  const modules = texts(`${folder}/**/policy.rego`);
  const library = texts('decree/**/*.rego');
  const checked: CheckedModule[] = [];
  // What is checked at once is held at once.
  for (let start = 0; start < modules.length; start += 40) {
    const answer = await core.check({ modules: modules.slice(start, start + 40), library });
    if (!answer.ok) throw new Error(answer.diagnostics[0]?.message);
    checked.push(...answer.value.modules);
  }
  const reads = new Map<string, Set<string>>();
  for (const { type, path } of checked.flatMap((module) => module.reads)) {
    const names = path.slice(1).filter((step) => typeof step === 'string' && step !== '*');
    const isThere = path[0] === 'values' && names.length > 0 && isKept(type, names as string[]);
    if (isThere) reads.set(type, (reads.get(type) ?? new Set()).add(names.join('.')));
  }
  return reads;
}

/** Whether the newest version of the provider has a path, with all that it is in. */
function isKept(type: string, path: readonly string[]): boolean {
  const parts = path.map((_, index) => schemas.attributeAt(type, path.slice(0, index + 1)));
  return parts.every((part) => part && !('until' in part && part.until !== undefined));
}

/** Whether a mapping says a path, or that it is absent. */
function says({ values, alike, absent }: Mapping, path: string): boolean {
  const [first = ''] = path.split('.');
  const isAlike = alike.some(({ names }) => names === 'all' || names.includes(first));
  return isAlike || absent.some((one) => path === one || path.startsWith(`${one}.`)) || isIn(values, path.split('.'));
}

function isIn(specs: Record<string, Spec>, [first = '', ...rest]: string[]): boolean {
  const spec = specs[first];
  if (spec === undefined) return false;
  const values = typeof spec === 'object' && 'values' in spec ? spec.values : undefined;
  return rest.length === 0 || !values || isIn(values, rest);
}

test.each(clouds)(
  'what the policies of $folder read is mapped, or the table says why it is not',
  async ({ folder, table }) => {
    const reads = await readsOf(folder);
    const all = Object.values(table).flatMap(({ resources }) => resources);
    const gaps = all.flatMap((mapping) => {
      const left = [...(reads.get(mapping.type) ?? [])].filter(
        (path) => !says(mapping, path) && isSet(mapping.type, path),
      );
      const reasons = Object.keys(mapping.unmapped);
      const open = left.filter((path) => !reasons.some((one) => path === one || path.startsWith(`${one}.`)));
      const idle = reasons.filter((one) => !left.some((path) => path === one || path.startsWith(`${one}.`)));
      return [
        ...open.map((path) => `${mapping.type}: ${path}`),
        ...idle.map((one) => `${mapping.type}: no need of ${one}`),
      ];
    });
    expect(gaps).toEqual([]);
  },
  240_000,
);

/** Whether code can set it: what is only computed is never missed. */
function isSet(type: string, path: string): boolean {
  const found = schemas.attributeAt(type, path.split('.'));
  return !found || !('computed' in found) || found.optional || found.required;
}

test.each(Object.entries({ aws: 160, azure: 30, google: 25, kubernetes: 20 }))(
  '%s has at least %i types',
  (folder, least) => {
    const { table } = cloudOf(folder, providers[folder as keyof typeof providers] satisfies ProviderName);
    expect(Object.values(table).flatMap(({ resources }) => resources).length).toBeGreaterThanOrEqual(least);
  },
);

test('what can carry tags, and has none, is told to have none', () => {
  const told = clouds.filter(({ folder }) => folder !== 'aws');
  const silent = told.flatMap(({ folder: _, ...cloud }) =>
    Object.entries(cloud.table).flatMap(([type, entry]) =>
      entry.resources.flatMap(({ when: _, unless: __, each, ...mapping }) => {
        const schema = schemas.get(mapping.type);
        const carries = schema?.attributes.tags?.kind === 'map' || schema?.attributes.labels?.kind === 'map';
        if (each || !carries || 'tags' in mapping.unmapped) return [];
        const table = { [type]: { ...entry, resources: [mapping] } };
        const [made] = cloudResources({ type, id: 'one', properties: {} }, { ...cloud, table });
        return made?.tags ? [] : [mapping.type];
      }),
    ),
  );
  expect(silent).toEqual([]);
});

const placeNames = [...new Set(JSON.stringify(mappings).match(/\b[A-Za-z]\w+\b/g))];

const odd: Json[] = [null, '', 'text', 0, true, [], [null], [[]], {}, { a: { b: [] } }];

test.each(odd.map((value) => ({ value, shown: JSON.stringify(value) })))(
  'where a cloud answers $shown everywhere, nothing is thrown',
  ({ value }) => {
    const wrong = Object.fromEntries(placeNames.map((name) => [name, value]));
    const properties = { ...wrong, data: wrong, properties: wrong };
    for (const { folder: _, ...cloud } of clouds)
      for (const type of Object.keys(cloud.table)) {
        const made = cloudResources({ type, id: 'one', properties }, cloud);
        expect(made.every(({ address }) => address.includes('.'))).toBe(true);
      }
  },
);
