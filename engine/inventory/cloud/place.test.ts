import { expect, test } from 'vitest';
import type { Json } from '../../../core/host/boundary.ts';
import { at, fill } from './place.ts';

const answer: Json = {
  Name: 'orders',
  Arn: 'arn:aws:sqs:eu-west-1:111122223333:orders',
  Empty: null,
  Nested: { List: [{ Id: 'a' }, { Id: 'b' }, {}] },
  Tags: [
    { Key: 'team', Value: 'data' },
    { key: 'tier', value: 'gold' },
  ],
  Attributes: [{ Key: 'access_logs.s3.enabled', Value: 'true' }],
  Document: { Statement: [{ Sid: 'One' }] },
  Text: '{"a":1}',
  Status: 'ENABLED',
  Map: { B: { Enabled: true } },
};

function check(place: string, expected: unknown): void {
  expect(at(answer, place)).toEqual(expected);
}

test('a place leads to what is there', () => {
  check('Name', 'orders');
  check('Nested.List.1.Id', 'b');
  check('Nested.List.Id', ['a', 'b']);
});
test('nothing is there', () => {
  for (const place of ['Empty', 'Name.Length', 'Nested.None', 'constructor', 'Nope | json', 'Nested.List.9']) {
    check(place, undefined);
  }
});
test('what is done with it, in order', () => {
  check('Tags | tags', { team: 'data', tier: 'gold' });
  check('Attributes | pick access_logs.s3.enabled | on', true);
  check('Attributes | pick constructor', undefined);
  check('Document | json', '{"Statement":[{"Sid":"One"}]}');
  check('Document | camel', { statement: [{ sid: 'One' }] });
  check('Text | parsed', { a: 1 });
  check('Name | parsed', undefined);
  check('Status | on', true);
  check('Status | on | not', false);
  check('Arn | last', 'orders');
  check('Map | entries', [{ key: 'B', value: { Enabled: true } }]);
  check('Name | list', ['orders']);
});
test('a text with places has all of them, or is absent', () => {
  expect(fill('queue/{Name}/{Arn | last}', answer)).toBe('queue/orders/orders');
  expect(fill('queue/{Name}/{Nope}', answer)).toBeUndefined();
});
