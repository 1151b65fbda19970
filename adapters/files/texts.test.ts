import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { type Layout, withFolder } from './testing.ts';
import { textsBelow, textsIn } from './texts.ts';

/** Reads the `.tf` files of a layout that are no larger than 20 bytes. */
async function check(read: typeof textsIn, layout: Layout, expected: Record<string, string>): Promise<void> {
  await withFolder(layout, async (base) => {
    const texts = await read(base, { wanted: (path) => path.endsWith('.tf'), maximumBytes: 20 });
    expect(Object.fromEntries(texts.map(({ path, text }) => [relative(base, path), text]))).toEqual(expected);
  });
}

const layout: Layout = {
  'main.tf': 'locals {}',
  'notes.txt': 'not wanted',
  'large.tf': '# longer than it may be',
  'binary.tf': { bytes: [0, 1, 2] },
  'linked.tf': { link: 'live/prod/main.tf' },
  'cycle.tf': { link: '.' },
  'live/prod/main.tf': 'terraform {}',
  '.terraform/modules/vpc/main.tf': 'hidden',
  'node_modules/vpc/main.tf': 'a package',
  above: { link: '..' },
};

test('the files in a folder, and those that links lead to', () =>
  check(textsIn, layout, { 'main.tf': 'locals {}', 'linked.tf': 'terraform {}' }));

test('the files below a folder', () =>
  check(textsBelow, layout, {
    'main.tf': 'locals {}',
    'linked.tf': 'terraform {}',
    'live/prod/main.tf': 'terraform {}',
  }));

test('a folder that is not there has none', async () => {
  expect(await textsBelow('/missing', { wanted: () => true, maximumBytes: 20 })).toEqual([]);
});
