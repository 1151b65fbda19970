import { expect, test } from 'vitest';
import { schemas } from '../../adapters/builtin/index.ts';
import { removedBy } from './changes.ts';

/** The resources that a plan with these changes deletes, as `type name module`. */
function check(changes: unknown, expected: string[]) {
  const removed = removedBy({ resource_changes: changes }, schemas());
  expect(removed.map(({ type, name, module }) => [type, name, module].filter(Boolean).join(' '))).toEqual(expected);
}

const gone = (address: string, before: unknown = {}) => ({ address, change: { actions: ['delete'], before } });

test('what is deleted, wherever it is', () =>
  check(
    [
      gone('aws_s3_bucket.a'),
      gone('module.data["eu.west"].module.x[0].aws_s3_bucket.b["k"]'),
      { address: 'aws_s3_bucket.c', change: { actions: ['delete', 'create'], before: {} } },
      { address: 'aws_s3_bucket.d', change: { actions: ['no-op'], before: {} } },
      { address: 'aws_s3_bucket.e', change: { actions: ['forget'], before: {} } },
    ],
    ['aws_s3_bucket a', 'aws_s3_bucket b module.data["eu.west"].module.x[0]'],
  ));

test('an object that was set aside earlier leaves its resource there', () =>
  check([{ ...gone('aws_s3_bucket.a'), deposed: '8f2a' }], []));

test('what was there before may be missing, or too deep to read', () => {
  let deep: unknown = {};
  for (let level = 0; level < 2000; level++) deep = { inner: deep };
  check([gone('aws_s3_bucket.a', null), gone('aws_s3_bucket.b', { deep })], ['aws_s3_bucket a', 'aws_s3_bucket b']);
});

test.each([[null], ['text'], [[null, 1, {}, { change: null }, { change: { actions: ['delete'] } }]]])(
  'nothing is made of %j',
  (changes) => check(changes, []),
);
