import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findPolicies } from './policies.ts';
import { withFolder } from './testing.ts';

test('every Rego file of a folder and of a path is found once', async () => {
  const layout = {
    'a/one.rego': 'package one',
    'a/b/two_test.rego': 'package two',
    'a/.cache/x.rego': '',
    'a/notes.md': '',
  };
  await withFolder(layout, async (base) => {
    const { modules, diagnostics } = await findPolicies([
      join(base, 'a'),
      join(base, 'a', 'one.rego'),
      join(base, 'none'),
    ]);
    expect(modules.map((module) => module.file)).toEqual([`${base}/a/one.rego`, `${base}/a/b/two_test.rego`]);
    expect(diagnostics).toMatchObject([{ code: 'file_missing', file: join(base, 'none') }]);
  });
});
