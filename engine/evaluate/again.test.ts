import { expect, test } from 'vitest';
import { Metadata } from '../policy/metadata.ts';
import type { Policy } from '../policy/policy.ts';
import type { Resource, ResourceDocument } from '../resource/document.ts';
import { evaluateAll } from './again.ts';
import type { Evaluator } from './evaluator.ts';
import { policyFailed } from './failure.ts';

function policy(id: string, types: string[], dataTypes: string[] = []): Policy {
  const metadata = Metadata.parse({ title: id, custom: { id } });
  return {
    id,
    metadata,
    source: { file: id, text: '' },
    package: id,
    entrypoints: ['deny'],
    types,
    dataTypes,
    builtin: true,
  };
}

const policies = [
  policy('buckets', ['aws_s3_bucket']),
  policy('keys', ['aws_kms_key'], ['aws_iam_policy_document']),
  policy('tags', []),
];

/** Documents are written as `type: value`, one resource a type. */
type Written = Record<string, unknown>;

function documentOf(written: Written): ResourceDocument {
  const resource = ([type, value]: [string, unknown]): [string, Resource[]] => [
    type,
    [{ address: `${type}.a`, type, name: 'a', values: { value } } as unknown as Resource],
  ];
  const isData = ([type]: [string, unknown]) => type === 'aws_iam_policy_document';
  const all = Object.entries(written);
  return {
    resource: Object.fromEntries(all.filter((one) => !isData(one)).map(resource)),
    data: Object.fromEntries(all.filter(isData).map(resource)),
  };
}

/** Evaluates one document after another; `expected` are the policies that the second one asks again. */
async function check(first: Written, second: Written, expected: string[], { fails = '' } = {}): Promise<void> {
  let asked: string[] = [];
  const evaluator: Evaluator = {
    policies,
    async evaluate(document, only) {
      asked = [...(only ?? [])];
      const results = policies
        .filter(({ id }) => only?.has(id))
        .map((one) => ({
          policy: one,
          rule: 'deny',
          values: one.types.map((type) => document.resource[type]),
          ...(one.id === fails && { failure: policyFailed(one, 'for a reason') }),
        }));
      return { results };
    },
  };
  const before = await evaluateAll([evaluator], documentOf(first));
  asked = [];
  const after = await evaluateAll([evaluator], documentOf(second), before);
  expect(asked).toEqual(expected);
  const anew = await evaluateAll([evaluator], documentOf(second));
  const byPolicy = (all: typeof after) =>
    all.results.get(evaluator)?.toSorted((a, b) => (a.policy.id < b.policy.id ? -1 : 1));
  expect(byPolicy(after)).toEqual(byPolicy(anew));
}

const buckets = { aws_s3_bucket: { acl: ['private'], tags: { a: 1, b: 2 } } };

test('nothing is asked again of the same resources', () =>
  check(buckets, { aws_s3_bucket: { tags: { b: 2, a: 1 }, acl: ['private'] } }, []));

test('policies that see a difference are asked again, and those that may see anything', async () => {
  await check(buckets, { aws_s3_bucket: { acl: ['public'], tags: { a: 1, b: 2 } } }, ['buckets', 'tags']);
  await check(buckets, { ...buckets, aws_iam_policy_document: '{}' }, ['keys', 'tags']);
  await check({ ...buckets, aws_kms_key: true }, buckets, ['keys', 'tags']);
  await check(buckets, { ...buckets, aws_vpc: true }, ['tags']);
});

test('lists differ in their length, objects in their members', async () => {
  await check({ aws_s3_bucket: [1] }, { aws_s3_bucket: [1, 2] }, ['buckets', 'tags']);
  await check({ aws_s3_bucket: { a: 1 } }, { aws_s3_bucket: { b: 1 } }, ['buckets', 'tags']);
  await check({ aws_s3_bucket: [] }, { aws_s3_bucket: {} }, ['buckets', 'tags']);
});

test('what failed is asked again', () => check(buckets, buckets, ['keys'], { fails: 'keys' }));

test('an evaluator that was not asked before is asked everything', async () => {
  const evaluator: Evaluator = { policies, evaluate: async () => ({ results: [] }) };
  const before = await evaluateAll([], documentOf(buckets));
  const after = await evaluateAll([evaluator], documentOf(buckets), before);
  expect([...after.results.keys()]).toEqual([evaluator]);
});
