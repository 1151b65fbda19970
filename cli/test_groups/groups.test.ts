import { expect, test } from 'vitest';
import { groupsOf } from './groups.ts';

/** Ninety policies, each with its test, beside `more` files; the files of each group that holds one of `watched`. */
function check(more: Record<string, string>, watched: string[], expected: string[][]): void {
  const plain = Array.from({ length: 90 }, (_, index) => [
    { file: `p/${index}/policy.rego`, text: `package p.a${index}\n\nimport data.decree.tf\n` },
    { file: `p/${index}/policy_test.rego`, text: `package p.a${index}_test\n\nimport data.p.a${index}\n` },
  ]).flat();
  const modules = [...plain, ...Object.entries(more).map(([file, text]) => ({ file, text }))];
  const groups = groupsOf(modules);
  expect(groups.flat().length).toBe(modules.length);
  expect(new Set(groups.flat()).size).toBe(modules.length);
  const shown = groups.map((group) => group.map(({ file }) => file).filter((file) => watched.includes(file)));
  expect(shown.filter((files) => files.length > 0)).toEqual(expected);
}

test('a policy and its test stay together', () =>
  check({}, ['p/39/policy.rego', 'p/39/policy_test.rego'], [['p/39/policy.rego', 'p/39/policy_test.rego']]));

test('modules that are far from each other part', () =>
  check({}, ['p/0/policy.rego', 'p/89/policy.rego'], [['p/0/policy.rego'], ['p/89/policy.rego']]));

test('what names the package of another stays with it', () =>
  check(
    { 'q/all.rego': 'package q\n\nrule := data.p.a89.deny\n' },
    ['p/89/policy.rego', 'q/all.rego'],
    [['p/89/policy.rego', 'q/all.rego']],
  ));

test('what reaches for all packages below a path keeps all together', () =>
  check(
    { 'q/all.rego': 'package q\n\nrule := data.p[name].deny\n' },
    ['p/0/policy.rego', 'p/89/policy.rego'],
    [['p/0/policy.rego', 'p/89/policy.rego']],
  ));

test('where the text does not show what is needed, nothing parts', () =>
  check(
    { 'q/all.rego': 'package q\n\nrule := data[name].deny\n' },
    ['p/0/policy.rego', 'p/89/policy.rego'],
    [['p/0/policy.rego', 'p/89/policy.rego']],
  ));
