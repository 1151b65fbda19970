import { expect, test } from 'vitest';
import { testCore } from '../../adapters/core/testing.ts';
import { createSchemas } from '../../knowledge/schema/index.ts';
import { loadPolicies } from './load.ts';

const schemas = createSchemas(() =>
  [
    '{"version":"6.0.0","past":[]}',
    '{"mode":"resource","type":"aws_s3_bucket","body":{"acl":"?string","versioning":["list?",{"enabled":"?bool"}]}}',
    '{"mode":"data","type":"aws_s3_bucket","body":{"bucket":"!string"}}',
  ].join('\n'),
);

interface Expected {
  /** `id: types | data types | rules`. */
  policies: string[];
  /** `file:line code`. */
  problems?: string[];
  helpers?: string[];
  tests?: string[];
}

/** Loads Rego modules by file name, type-checked against `aws_s3_bucket` with `acl` and `versioning.enabled`. */
async function check(texts: Record<string, string>, expected: Expected): Promise<void> {
  const modules = Object.entries(texts).map(([file, text]) => ({ file, text }));
  const loaded = await loadPolicies(await testCore(), modules, { library: [], schemas });
  const { policies, problems = [], helpers = [], tests = [] } = expected;
  expect(
    loaded.policies.map(({ id, types, dataTypes, entrypoints }) => `${id}: ${types} | ${dataTypes} | ${entrypoints}`),
  ).toEqual(policies);
  expect(loaded.diagnostics.map(({ file, range, code }) => `${file}:${range?.start.line ?? '-'} ${code}`)).toEqual(
    problems,
  );
  expect(loaded.modules.map(({ file }) => file)).toEqual(helpers);
  expect(loaded.tests.map(({ file }) => file)).toEqual(tests);
}

const bucket = (metadata: string, body = 'b.values.acl == "public-read"', name = 'decree.aws.s3.acl') => `${metadata}
package ${name}

deny contains "public" if {
  some b in input.resource.aws_s3_bucket
  ${body}
}
`;

const metadata = (id: string) => `# METADATA
# title: buckets are private
# custom:
#   id: ${id}
#   resource_types: [aws_s3_bucket]`;

test('a policy has the id of its METADATA', () =>
  check({ 'acl.rego': bucket(metadata('aws.s3.acl')) }, { policies: ['aws.s3.acl: aws_s3_bucket |  | deny'] }));

test('without METADATA it has the name of its package', () =>
  check({ 'acl.rego': bucket('# buckets') }, { policies: ['aws.s3.acl: aws_s3_bucket |  | deny'] }));

test('tests are set aside, and modules without findings come along', () =>
  check(
    {
      'acl.rego': bucket(metadata('aws.s3.acl')),
      'acl_test.rego': 'package decree.aws.s3.acl_test\n\ntest_it if true\n',
      'lib.rego': 'package lib\n\nanswer := 42\n',
    },
    { policies: ['aws.s3.acl: aws_s3_bucket |  | deny'], helpers: ['lib.rego'], tests: ['acl_test.rego'] },
  ));

test('one package in two files is one policy', () =>
  check(
    {
      'a.rego': 'package main\n\ndeny contains "a" if input.resource.aws_s3_bucket\n',
      'b.rego': 'package main\n\nwarn contains "b" if input.data.aws_s3_bucket\n',
    },
    { policies: ['main: aws_s3_bucket | aws_s3_bucket | deny,warn'], helpers: ['b.rego'] },
  ));

test('METADATA that lacks something is reported where it stands, and the policy is left out', () =>
  check(
    {
      'bad.rego': bucket(metadata('Not An Id')),
      'good.rego': bucket(metadata('aws.s3.good'), undefined, 'good'),
    },
    { policies: ['aws.s3.good: aws_s3_bucket |  | deny'], problems: ['bad.rego:1 metadata_invalid'] },
  ));

test('two policies of one id: the first stays', () =>
  check(
    { 'one.rego': bucket(metadata('a.b'), undefined, 'one'), 'two.rego': bucket(metadata('a.b'), undefined, 'two') },
    { policies: ['a.b: aws_s3_bucket |  | deny'], problems: ['two.rego:1 policy_duplicate_id'] },
  ));

test('an attribute or a type that the provider does not have is an error of that policy alone', () =>
  check(
    {
      'attribute.rego': bucket(metadata('a.attribute'), 'b.values.aclx == 1', 'attribute'),
      'good.rego': bucket(metadata('a.good'), 'b.values.versioning[_].enabled == false', 'good'),
      'type.rego': 'package type\n\ndeny contains "x" if input.resource.aws_s3_bukcet\n',
      'other.rego': 'package other\n\ndeny contains "x" if input.resource.acme_thing[_].values.anything\n',
    },
    {
      policies: ['a.good: aws_s3_bucket |  | deny', 'other: acme_thing |  | deny'],
      problems: ['attribute.rego:10 rego_unknown_attribute', 'type.rego:3 rego_unknown_resource_type'],
    },
  ));

test('half a policy is an error of that policy alone', () =>
  check(
    { 'half.rego': 'package half\n\ndeny contains "x" if {\n', 'good.rego': bucket(metadata('a.good')) },
    { policies: ['a.good: aws_s3_bucket |  | deny'], problems: ['half.rego:3 rego_parse_error'] },
  ));

test('no module is no policy', () => check({}, { policies: [] }));
