import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createAzureSource } from '../../adapters/azure/index.ts';
import { cloudOf } from '../../engine/inventory/cloud/testing.ts';
import { AzureSettings } from '../../engine/inventory/settings/azure.ts';
import { findings, resourcesOf, unreadTypes } from './equal_findings.ts';
import { type AzureRow, azure } from './servers/azure.ts';
import { readAll } from './servers/reading.ts';

interface Pair {
  /** `path` is that below the group, where it does not follow from the type. */
  rows: (Partial<AzureRow> & { parts?: Record<string, unknown>; path?: string })[];
  terraform: string;
}

const pairs = parse(readFileSync(new URL('pairs/azure.yaml', import.meta.url), 'utf8')) as Record<string, Pair>;
const subscription = '11111111-2222-4333-8444-555555555555';
const group = `/subscriptions/${subscription}/resourceGroups/data/providers`;

test.each(Object.entries(pairs))('%s: the cloud and the code have equal findings', async (_, { rows, terraform }) => {
  const parts: Record<string, unknown> = {};
  const whole = rows.map(({ parts: own = {}, type = '', name = '', path = `${type}/${name}`, ...row }): AzureRow => {
    const id = `${group}/${path}`;
    for (const [rest, body] of Object.entries(own)) parts[`${id}${rest}`] = body;
    return { id, name, type: type.toLowerCase(), location: 'westeurope', resourceGroup: 'data', ...row };
  });
  await using server = await azure(whole, { parts });
  const cloud = cloudOf('azure', 'azurerm');
  const token = async () => server.tokens[0] ?? '';
  const source = createAzureSource(AzureSettings.parse({}), {
    name: 'azure',
    cloud,
    endpoint: server.server.url,
    token,
  });
  const { resources, diagnostics } = await readAll(source);
  expect(diagnostics).toEqual([]);
  const unread = unreadTypes(cloud);
  const found = await findings(resources, unread);
  expect(found.length).toBeGreaterThan(0);
  expect(found).toEqual(await findings(await resourcesOf(terraform), unread));
});
