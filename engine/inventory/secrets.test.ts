import { expect, test } from 'vitest';
import { withoutSecrets } from './secrets.ts';

function check(attributes: object, marked: unknown, expected: object): void {
  const resource = { type: 'aws_db_instance', name: 'one', instances: [{ attributes, sensitive_attributes: marked }] };
  expect(withoutSecrets(resource)).toEqual({
    ...resource,
    instances: [{ attributes: expected, sensitive_attributes: marked }],
  });
}

const name = (value: string) => ({ type: 'get_attr', value });
const index = (value: unknown) => ({ type: 'index', value });

test('what is marked is hidden, and that it is there is kept', () =>
  check({ password: 'hunter2', username: 'admin', port: 5432 }, [[name('password')]], {
    password: '(sensitive)',
    username: 'admin',
    port: 5432,
  }));

test('inside of lists and maps', () =>
  check(
    { setting: [{ value: 'a' }, { value: 'b' }], variables: { TOKEN: 'c', NAME: 'd' } },
    [
      [name('setting'), index(1), name('value')],
      [name('variables'), index({ value: 'TOKEN', type: 'string' })],
    ],
    { setting: [{ value: 'a' }, { value: '(sensitive)' }], variables: { TOKEN: '(sensitive)', NAME: 'd' } },
  ));

test('all that a marked object holds', () =>
  check({ secret: { a: 'x', b: [1], c: true, d: '' } }, [[name('secret')]], {
    secret: { a: '(sensitive)', b: ['(sensitive)'], c: true, d: '' },
  }));

test('paths that lead nowhere, or are none', () =>
  check({ password: 'hunter2' }, [[name('token')], [name('password'), index(0)], 'password', null, [{}]], {
    password: 'hunter2',
  }));

test('what is no resource stays as it is', () => {
  for (const other of [null, 1, 'x', [], {}, { instances: [null, { sensitive_attributes: 1 }] }]) {
    expect(withoutSecrets(other)).toBe(other);
  }
});
