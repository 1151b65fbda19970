import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findConfig } from './config.ts';
import { type Layout, withFolder } from './testing.ts';

async function check(layout: Layout, from: string, expected: string | undefined): Promise<void> {
  await withFolder(layout, async (base) => {
    const found = await findConfig(join(base, from));
    expect(found?.file).toBe(expected && join(base, expected));
  });
}

const layout = { 'decree.yaml': '', 'live/decree.yaml': '', 'live/prod/main.tf': '', 'test/main.tf': '' };

test('the nearest settings count', () => check(layout, 'live/prod', 'live/decree.yaml'));

test('those above count where there are no nearer ones', () => check(layout, 'test', 'decree.yaml'));

test('a file has those of its folder', () => check(layout, 'live/prod/main.tf', 'live/decree.yaml'));

test('what is not there has those of the folder that it would be in', () =>
  check(layout, 'live/plan.json', 'live/decree.yaml'));
