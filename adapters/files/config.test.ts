import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findConfig } from './config.ts';
import { type Layout, withFolder } from './testing.ts';

async function check(layout: Layout, from: string, expected: string | undefined): Promise<void> {
  await withFolder(layout, async (base) => {
    const { source } = await findConfig(join(base, from));
    expect(source?.file).toBe(expected && join(base, expected));
  });
}

test('the nearest settings count', () =>
  check({ 'decree.yaml': '', 'live/decree.yml': '', 'live/prod/main.tf': '' }, 'live/prod', 'live/decree.yml'));

test('the search ends at the root of the repository', () =>
  check(
    { 'decree.yaml': '', 'repository/.git/HEAD': '', 'repository/live/main.tf': '' },
    'repository/live',
    undefined,
  ));
