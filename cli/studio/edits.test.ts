import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { applyEdit } from './edits.ts';

const start = { line: 0, character: 0 };

/** Carries changes of these files out in a folder with `there.rego`, beside one with `outside.rego`, to which `link` leads. */
async function check(...changes: object[]) {
  const home = await mkdtemp(join(tmpdir(), 'decree-edits-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  const folder = join(home, 'open');
  await mkdir(folder);
  await writeFile(join(folder, 'there.rego'), 'package a\n\nx := 1\n');
  await writeFile(join(home, 'outside.rego'), 'package outside\n');
  await symlink(home, join(folder, 'link'));
  const uri = (path: string) => pathToFileURL(join(folder, path)).toString();
  const documentChanges = JSON.parse(JSON.stringify(changes), (key, value) => (key === 'uri' ? uri(value) : value));
  const answer = await applyEdit(folder, { edit: { documentChanges } });
  const read = (path: string) => readFile(join(folder, path), 'utf8').catch(() => undefined);
  return { ...answer, read };
}

const create = (uri: string, options = {}) => ({ kind: 'create', uri, options });
const insert = (uri: string, newText: string) => ({
  textDocument: { uri, version: null },
  edits: [{ range: { start, end: start }, newText }],
});

test('a file is made with the folders above it', async () => {
  const { applied, changed, read } = await check(
    create('policies/a/policy.rego'),
    insert('policies/a/policy.rego', 'package b\n'),
  );
  expect(applied).toBe(true);
  expect(changed).toHaveLength(1);
  expect(await read('policies/a/policy.rego')).toBe('package b\n');
});

test('a file that is there is replaced only where that is asked for', async () => {
  const refused = await check(create('there.rego'), insert('there.rego', 'package c\n'));
  expect(refused).toMatchObject({ applied: false, failureReason: '`there.rego` is there already' });
  expect(await refused.read('there.rego')).toContain('package a');
  const replaced = await check(create('there.rego', { overwrite: true }), insert('there.rego', 'package c\n'));
  expect(await replaced.read('there.rego')).toBe('package c\n');
});

test('several places of a text change at once', async () => {
  const at = (line: number, from: number, to: number) => ({
    start: { line, character: from },
    end: { line, character: to },
  });
  const edits = [
    { range: at(0, 8, 9), newText: 'renamed' },
    { range: at(2, 5, 6), newText: '2' },
  ];
  const { read } = await check({ textDocument: { uri: 'there.rego' }, edits });
  expect(await read('there.rego')).toBe('package renamed\n\nx := 2\n');
});

test.each(['../outside.rego', 'link/outside.rego', '../new.rego', 'link/new.rego', '.'])(
  'nothing is written to `%s`, nor anything else',
  async (path) => {
    const { applied, read } = await check(
      create('new.rego'),
      insert('new.rego', 'package n\n'),
      create(path, { overwrite: true }),
      insert(path, 'package evil\n'),
    );
    expect(applied).toBe(false);
    expect(await read('../outside.rego')).toBe('package outside\n');
    expect(await read('../new.rego')).toBeUndefined();
    expect(await read('new.rego')).toBeUndefined();
  },
);

test('what is no such edit is refused', async () => {
  expect(
    await applyEdit(tmpdir(), { edit: { documentChanges: [{ kind: 'delete', uri: 'file:///a' }] } }),
  ).toMatchObject({
    applied: false,
  });
});
