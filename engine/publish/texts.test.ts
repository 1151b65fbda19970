import { expect, test } from 'vitest';
import { versionIn, withEntry } from './changelog.ts';
import type { Change } from './changes.ts';
import { withOwners } from './codeowners.ts';
import { sharedModules } from './publication.ts';
import { rootsOf } from './roots.ts';

const changes: Change[] = [
  { id: 'acme.s3.kept', kind: 'text', title: 'Buckets are kept' },
  { id: 'acme.s3.named', kind: 'verdict', title: 'Buckets have names', detail: 'violating.tf' },
];
const entry = `## 2.0.0 - 2026-11-24
- Judges differently: \`acme.s3.named\`, Buckets have names (as \`violating.tf\` shows)
- Reworded: \`acme.s3.kept\`, Buckets are kept
`;

test('a changelog begins with the gravest change', () =>
  expect(withEntry(undefined, { version: '2.0.0', day: '2026-11-24', changes })).toBe(`# Changelog\n\n${entry}`));

test('a new entry stands above the others, and below what is said first', () =>
  expect(
    withEntry('# What is new\nFor all teams.\n\n## 1.9.0 - 2026-01-01\n- Added\n', {
      version: '2.0.0',
      day: '2026-11-24',
      changes,
    }),
  ).toBe(`# What is new\nFor all teams.\n\n${entry}\n## 1.9.0 - 2026-01-01\n- Added\n`));

test.each([
  ['## 1.2.0 - x\n\n## 1.10.0\n', '1.10.0'],
  ['## v2.0.0\n', '2.0.0'],
  ['## Unreleased\n', undefined],
  [undefined, undefined],
])('the version of %j is %s', (text, version) => expect(versionIn(text)).toBe(version));

test('owners are added, or take the place of those before; other lines stay', () =>
  expect(
    withOwners('* @all\n/policies/acme/s3/kept/ @old\n', ['acme.s3.kept', 'acme.s3.named'], ['@org/s3', '@ann']),
  ).toBe('* @all\n/policies/acme/s3/kept/ @org/s3 @ann\n/policies/acme/s3/named/ @org/s3 @ann\n'));

test('owners of an empty list', () => expect(withOwners(undefined, ['a.b'], ['@x'])).toBe('/policies/a/b/ @x\n'));

test('roots do not lie in each other', () =>
  expect(rootsOf(['decree.tf', 'decree.aws.s3', 'decree.aws', 'decree.aws', 'main', 'decree.awsome'])).toEqual([
    'decree/aws',
    'decree/awsome',
    'decree/tf',
    'main',
  ]));

test('modules of one name stand beside each other', () =>
  expect(
    sharedModules([
      { file: 'a/net.rego', text: '1' },
      { file: 'b/net.rego', text: '2' },
    ]).map(({ file }) => file),
  ).toEqual(['modules/net.rego', 'modules/net_2.rego']));
