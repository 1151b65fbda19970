import { expect, test } from 'vitest';
import type { Resource } from '../../../core/host/boundary.ts';
import { documentOf } from '../../resource/configuration.ts';
import { neighboursOf } from './neighbours.ts';

/** The addresses beside the first of these resources, each given by what its values refer to. */
function check(resources: Record<string, string[]>, expected: string[]): void {
  const all = Object.entries(resources).map(([address, refers]): Resource => {
    const [type = '', name = ''] = address.replace(/^data\./, '').split('.');
    const values = { refers: refers.map((one) => `\${${one}.id}`) };
    return { address, type, name, provider: 'aws', values, managed: true };
  });
  const isData = ({ address }: Resource) => address.startsWith('data.');
  const document = documentOf(
    all.filter((one) => !isData(one)),
    all.filter(isData),
  );
  const [first] = all;
  if (!first) throw new Error('there is no resource');
  const { resource, data } = neighboursOf(document, first);
  const found = [resource, data].flatMap((types) => Object.values(types).flat());
  expect(found.map(({ address }) => address).sort()).toEqual(expected.sort());
}

test('what leads to it, and what that and it lead to, and nothing else', () =>
  check(
    {
      'aws_s3_bucket.a': ['aws_kms_key.k'],
      'aws_kms_key.k': [],
      'aws_s3_bucket_policy.a': ['aws_s3_bucket.a', 'data.aws_iam_policy_document.p'],
      'data.aws_iam_policy_document.p': [],
      'aws_s3_bucket.other': ['aws_kms_key.k'],
    },
    ['aws_s3_bucket.a', 'aws_kms_key.k', 'aws_s3_bucket_policy.a', 'data.aws_iam_policy_document.p'],
  ));

test('a ring ends', () => check({ 'aws_a.a': ['aws_b.b'], 'aws_b.b': ['aws_a.a'] }, ['aws_a.a', 'aws_b.b']));

test('of very many, the first thirty are a sample', () => {
  const many = Array.from({ length: 100 }, (_, at) => `aws_subnet.s${at}`);
  check({ 'aws_vpc.v': [], ...Object.fromEntries(many.map((address) => [address, ['aws_vpc.v']])) }, [
    'aws_vpc.v',
    ...many.toSorted().slice(0, 29),
  ]);
});
