import { expect, test } from 'vitest';
import { askedOf, readView, type View, viewOf, withFilter, withoutFilter, writeView } from './view.ts';

const check = (search: string, expected: View) => expect(readView(search)).toEqual(expected);

test('an address says what is shown', () => {
  check('', { name: 'overview', filters: {} });
  check('?view=resources&severity=HIGH&account=1&sort=cost&descending=true&resource=7', {
    name: 'resources',
    filters: { severity: ['HIGH'], account: ['1'] },
    sort: 'cost',
    descending: true,
    resource: 7,
  });
});

test('what an address says wrongly is left out', () => {
  check('?view=nothing&severity=BAD&sort=a;b&resource=-3', { name: 'overview', filters: {} });
});

test('an address leads back to what it was made of', () => {
  const view: View = {
    name: 'findings',
    filters: { tag: ['team=data & ml'], text: 'ü' },
    sort: 'policy',
    descending: false,
    resource: 3,
  };
  check(writeView(view), view);
});

test('views look for what they are called', () => {
  expect(askedOf(viewOf('unowned', { account: ['1'] }))).toEqual({ account: ['1'], lacks: ['owner'] });
  expect(askedOf(viewOf('unmanaged', {}))).toEqual({ state: ['unmanaged'] });
  expect(askedOf(viewOf('resources', {}))).toEqual({});
});

test('filters come and go one by one', () => {
  const filters = withFilter(withFilter({}, 'account', '1'), 'account', '2');
  expect(filters).toEqual({ account: ['1', '2'] });
  expect(withoutFilter(filters, 'account', '1')).toEqual({ account: ['2'] });
  expect(withoutFilter({ text: 'a' }, 'text', 'a')).toEqual({});
  expect(withFilter({}, 'severity', 'NONE')).toEqual({});
});
