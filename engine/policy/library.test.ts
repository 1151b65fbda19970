import { expect, test } from 'vitest';
import { testCore } from '../../adapters/core/testing.ts';
import { splitLibrary } from './library.ts';

const library = [
  { file: 'lib/tf.rego', text: 'package decree.tf\n\nabsent := true\n' },
  { file: 'lib/net.rego', text: 'package decree.net\n\nopen := true\n' },
];

/** Splits one module off; `expected` are the files of what is left of the user's, and of the library. */
async function check(file: string, text: string, expected: { modules: string[]; library: string[] }): Promise<void> {
  const split = await splitLibrary(await testCore(), [{ file, text }], library);
  expect({
    modules: split.modules.map((module) => module.file),
    library: split.library.map((module) => module.file),
  }).toEqual(expected);
  expect(split.replacing).toEqual(split.library.filter((module) => module.file === file));
}

const whole = ['lib/tf.rego', 'lib/net.rego'];

test('a module of a package of the library takes its place', () =>
  check('tf.rego', '# ours\npackage decree.tf\n\nabsent := false\n', {
    modules: [],
    library: ['lib/net.rego', 'tf.rego'],
  }));

test('other packages leave the library as it is', async () => {
  await check('tags.rego', 'package decree.tags\n\ndeny contains "x" if true\n', {
    modules: ['tags.rego'],
    library: whole,
  });
  await check('team.rego', 'package team\n# not package decree.tf \n', { modules: ['team.rego'], library: whole });
});

test('a test of the library is no part of it', () =>
  check('tf_test.rego', 'package decree.tf\n\ntest_absent if absent\n', { modules: ['tf_test.rego'], library: whole }));

test('half a module, as while it is typed, takes the place all the same', () =>
  check('tf.rego', 'package decree.tf\n\nabsent := {', { modules: [], library: ['lib/net.rego', 'tf.rego'] }));
