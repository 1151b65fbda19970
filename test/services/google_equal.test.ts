import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createGoogleSource } from '../../adapters/google/index.ts';
import { cloudOf } from '../../engine/inventory/cloud/testing.ts';
import { findings, resourcesOf, unreadTypes } from './equal_findings.ts';
import { type GoogleAsset, google } from './servers/google.ts';
import { readAll } from './servers/reading.ts';

const pairs = parse(readFileSync(new URL('pairs/google.yaml', import.meta.url), 'utf8')) as Record<
  string,
  { assets: GoogleAsset[]; terraform: string }
>;

test.each(Object.entries(pairs))('%s: the cloud and the code have equal findings', async (_, { assets, terraform }) => {
  await using server = await google(assets);
  const cloud = cloudOf('google', 'google');
  const headers = new Headers({ authorization: `Bearer ${server.tokens[0]}` });
  const options = { name: 'google', cloud, endpoint: server.server.url, authorize: async () => headers };
  const source = createGoogleSource({ scopes: ['organizations/99'] }, options);
  const { resources, diagnostics } = await readAll(source);
  expect(diagnostics).toEqual([]);
  const unread = unreadTypes(cloud);
  // The project is there in each.
  const found = await findings(
    resources.filter(({ type }) => type !== 'google_project'),
    unread,
  );
  expect(found.length).toBeGreaterThan(0);
  expect(found).toEqual(await findings(await resourcesOf(terraform), unread));
});
