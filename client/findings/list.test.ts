import { expect, test } from 'vitest';
import { FindingList, type Grouping, inOrder } from './list.ts';
import type { FindingRow, FindingsOfText } from './protocol.ts';

function row(policy: string, severity: FindingRow['severity'], line: number, module?: string): FindingRow {
  const place = { line, character: 0 };
  const address = `${module ? `${module}.` : ''}aws_kms_key.k${line}`;
  const about = { policy, title: policy, severity, address, message: 'a key is not rotated', hasFix: true };
  return { ...about, ...(module && { module }), range: { start: place, end: place } };
}

const texts: FindingsOfText[] = [
  { uri: 'file:///a%20b/main.tf', findings: [row('p.low', 'LOW', 9), row('p.high', 'HIGH', 4)] },
  { uri: 'file:///keys.tf', findings: [row('p.low', 'LOW', 1, 'module.keys'), row('p.low', 'LOW', 2, 'module.keys')] },
];

/** The groups of these findings, as `key: count`. */
function check(grouping: Grouping, filter: string, expected: string[]) {
  const list = new FindingList();
  list.reset(texts);
  const groups = list.groups(grouping, filter);
  expect(groups.map(({ key, findings }) => `${key}: ${findings.length}`)).toEqual(expected);
}

test.each<[Grouping, string[]]>([
  ['policy', ['p.high: 1', 'p.low: 3']],
  ['severity', ['HIGH: 1', 'LOW: 3']],
  ['file', ['file:///a%20b/main.tf: 2', 'file:///keys.tf: 2']],
  ['module', [': 2', 'module.keys: 2']],
])('groups by %s, the gravest first', (grouping, expected) => check(grouping, '', expected));

test.each<[string, string[]]>([
  ['HIGH', ['p.high: 1']],
  ['a b', ['p.high: 1', 'p.low: 1']],
  ['keys.tf low', ['p.low: 2']],
  ['nowhere', []],
])('the filter %j keeps what has all its words', (filter, expected) => check('policy', filter, expected));

test('takes what differs, and counts', () => {
  const list = new FindingList();
  list.reset(texts);
  expect(list.count).toBe(4);
  list.update([{ uri: 'file:///keys.tf', findings: [] }]);
  expect(list.count).toBe(2);
  list.update([{ uri: 'file:///new.tf', findings: [row('p.high', 'HIGH', 1)] }]);
  expect(list.count).toBe(3);
  list.reset([]);
  expect(list.count).toBe(0);
  expect(list.groups('policy', '')).toEqual([]);
});

test('shows the gravest of a group first, then by place', () => {
  const list = new FindingList();
  list.reset(texts);
  const [group] = list.groups('file', 'main.tf');
  expect(inOrder(group?.findings ?? []).map(({ policy }) => policy)).toEqual(['p.high', 'p.low']);
});

test('groups ten thousand findings within the time of a frame or two', () => {
  const list = new FindingList();
  const many = Array.from({ length: 100 }, (_, file) => ({
    uri: `file:///${file}.tf`,
    findings: Array.from({ length: 100 }, (_, line) => row(`p.${line % 30}`, 'MEDIUM', line)),
  }));
  list.reset(many);
  const start = performance.now();
  expect(list.groups('policy', '')).toHaveLength(30);
  expect(performance.now() - start).toBeLessThan(100);
});
