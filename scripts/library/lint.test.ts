import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { schemas } from '../../adapters/builtin/index.ts';
import { Controls } from '../../knowledge/controls/controls.ts';
import { type LibraryPolicy, libraryPolicies } from './compiled.ts';
import { type LintContext, lintLibrary } from './lint.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const library = libraryPolicies(join(root, 'policies'));
const context: LintContext = {
  controls: Controls.parse(parse(readFileSync(join(root, 'knowledge/controls/controls.yaml'), 'utf8'))),
  schemas: schemas(),
  fixturesOf: ({ folder }) => {
    const fixtures = join(root, 'policies', folder, 'fixtures');
    return existsSync(fixtures) ? readdirSync(fixtures) : [];
  },
};

test('every policy of the library says what it must, and has its fixtures', () => {
  expect(library.length).toBeGreaterThan(30);
  expect(lintLibrary(library, context)).toEqual([]);
});

/** The first policy of the library with something changed, and what is said of that. */
function check(change: (policy: LibraryPolicy) => void, problem: string): void {
  const policy = structuredClone(library.find(({ metadata }) => metadata.custom.id === 'aws.kms.rotation'));
  if (!policy) throw new Error('the policy is gone');
  change(policy);
  expect(lintLibrary([policy], context)).toEqual([`${policy.metadata.custom.id}: ${problem}`]);
}

test('a control that no framework has', () =>
  check(({ metadata }) => {
    metadata.custom.frameworks = { soc2: ['cc_99'] };
  }, '`soc2` has no control `cc_99`'));

test('an alias that is no id', () =>
  check(({ metadata }) => {
    metadata.custom.aliases = ['kms rotation'];
  }, '`kms rotation` is no id of a check'));

test('a title that is no rule', () =>
  check(({ metadata }) => {
    metadata.title = 'KMS';
  }, '`KMS` must be a rule: a sentence without a full stop'));

test('a missing link', () =>
  check(({ metadata }) => {
    metadata.related_resources = [];
  }, 'has no link to the documentation of its type'));

test('a missing fixture', () => {
  const [policy] = library;
  expect(lintLibrary(policy ? [policy] : [], { ...context, fixturesOf: () => ['complying.tf', 'unknown.tf'] })).toEqual(
    [`${policy?.metadata.custom.id}: has no fixture \`violating.tf\``],
  );
});

test('a name that two policies claim', () => {
  const [one, other] = structuredClone(library);
  for (const policy of [one, other]) if (policy) policy.metadata.custom.aliases = ['CKV_AWS_1'];
  expect(lintLibrary(one && other ? [one, other] : [], context).at(-1)).toMatch(
    '`CKV_AWS_1` must name one policy only',
  );
});
