import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Entry, openStore, Store } from './store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'decree-store-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const entry: Entry = {
  file: 'hash',
  resources: 1,
  diagnostics: [],
  verdicts: { judged: ['a'], local: {}, related: {}, unknown: [] },
};

/** Opens the store of some policies, which must work. */
function check(policies: string): Store {
  const opened = openStore(folder, policies);
  if ('problem' in opened) throw new Error(opened.problem.message);
  return new Store(opened.folder);
}

test('what was kept is found again, by its root and by the policies', () => {
  expect(check('one').write('a/b.tfstate', entry)).toBe(undefined);
  expect(check('one').read('a/b.tfstate')).toEqual(entry);
  expect(check('one').read('b.tfstate')).toBe(undefined);
  expect(check('two').read('a/b.tfstate')).toBe(undefined);
});

test('of old policies the latest are kept, and what is not ours stays', () => {
  mkdirSync(join(folder, 'mine'));
  for (let day = 1; day <= 6; day++) {
    const opened = openStore(folder, `policies of day ${day}`);
    if ('folder' in opened) utimesSync(opened.folder, day, day);
  }
  const store = check('policies of today');
  store.write('a', entry);
  expect(readdirSync(folder).filter((name) => name.length === 24)).toHaveLength(4);
  expect(readdirSync(folder)).toContain('mine');
  expect(check('policies of today').read('a')).toEqual(entry);
});

test('a folder that cannot be made is told', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(openStore(join(folder, 'file'), 'one')).toMatchObject({ problem: { code: 'store_unwritable' } });
  expect(new Store(join(folder, 'none')).write('a', entry)).toMatchObject({ code: 'store_unwritable' });
});
