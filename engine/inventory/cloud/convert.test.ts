import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Json } from '../../../core/host/boundary.ts';
import { schemas } from '../../../knowledge/schema/testing.ts';
import { at } from './place.ts';
import { Mapping } from './table.ts';
import { valuesOf } from './values.ts';

test.each<[string, Json, unknown]>([
  ['. | split ,', 'Logging, Metrics', ['Logging', 'Metrics']],
  ['. | split ;', 'SMB2.1;SMB3.0;', ['SMB2.1', 'SMB3.0']],
  ['. | split ,', ['a,b'], ['a,b']],
  ['. | parent', '/servers/one/databases/two', '/servers/one'],
  ['. | parent | last', 'projects/acme/instances/main/databases/orders', 'main'],
  ['. | path', '//pubsub.googleapis.com/projects/acme/topics/orders', 'projects/acme/topics/orders'],
  ['. | path', 'projects/acme', 'projects/acme'],
  ['. | rest', ['system', 'gpu', 'big'], ['gpu', 'big']],
  ['. | rest', 'system', undefined],
  ['. | member azurePolicy | member enabled', { azurepolicy: { Enabled: true } }, true],
  ['. | member run.googleapis.com/ingress', { 'run.googleapis.com/ingress': 'all' }, 'all'],
  ['. | member toString', {}, undefined],
  ['. | has CriticalAddonsOnly=true:NoSchedule', ['CriticalAddonsOnly=true:NoSchedule'], true],
  ['. | has x', [], false],
  ['. | has x', { x: 1 }, undefined],
  ['. | date', 1900000000, '2030-03-17T17:46:40Z'],
  ['. | date', 1e300, undefined],
  ['. | date', -1e300, undefined],
  ['. | date', 'soon', undefined],
])('%s of %j', (place, value, expected) => {
  expect(at(value, place)).toEqual(expected);
});

/** The values of a key vault by a mapping, so far as these are concerned; `undefined`: absent. */
function check(mapping: string, scope: Json, expected: Record<string, unknown>): void {
  const type = 'azurerm_key_vault';
  const values = valuesOf(Mapping.parse({ type, ...parse(mapping) }), scope, schemas.get(type));
  expect(Object.fromEntries(Object.keys(expected).map((name) => [name, values[name]]))).toEqual(expected);
}

test('a text is composed where all of it is there', () =>
  check(
    'values: {vault_uri: {text: "https://{name}.vault.example.com/"}, tenant_id: {text: "{tenant}"}}',
    { name: 'keys' },
    { vault_uri: 'https://keys.vault.example.com/', tenant_id: undefined },
  ));

test('what the cloud is silent about is unknown, what it says nothing in is absent', () => {
  const mapping =
    'values: {contact: {needs: more, from: more.contacts, values: {email: mail, name: none, phone: none}}}';
  check(mapping, {}, { contact: '${unread.value}' });
  check(mapping, { more: { contacts: [{ mail: 'me@example.com' }] } }, { contact: [{ email: 'me@example.com' }] });
  check(mapping, { more: {} }, { contact: undefined });
});

test('several objects may be named alike', () =>
  check(
    'alike: [{in: ., names: [name, tags]}, {in: properties, names: [tenant_id, sku_name], renamed: {sku_name: tier}}]',
    { name: 'keys', tags: { team: 'a' }, properties: { tenantId: '7a0', tier: 'standard' } },
    { name: 'keys', tags: { team: 'a' }, tenant_id: '7a0', sku_name: 'standard' },
  ));
