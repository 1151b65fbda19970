import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBuiltinCaller } from '../../../../adapters/core/builtin_caller.ts';
import { distFile } from '../../../../adapters/files/dist.ts';
import { parseTerm, termText } from '../value/term.ts';
import type { Value } from '../value/value.ts';
import { BeyondBuiltin, BuiltinFailure } from './builtin.ts';
import { builtins } from './index.ts';

const core = await createBuiltinCaller(distFile('core.wasm'));

/** What a function says here: a term, the code of an error, or nothing where it leaves the operands to core. */
function here(name: string, operands: readonly Value[]): string | undefined {
  try {
    const value = builtins.get(name)?.(...operands);
    return value === undefined ? 'undefined' : termText(value);
  } catch (reason) {
    if (reason instanceof BuiltinFailure) return reason.code;
    if (reason instanceof BeyondBuiltin) return undefined;
    throw reason;
  }
}

function inCore(name: string, operands: readonly Value[]): string {
  const { term, code } = core(name, `[${operands.map(termText).join(',')}]`);
  return code ?? (term === undefined ? 'undefined' : termText(parseTerm(term)));
}

/** Expects the same of both, of whatever is made of these pieces; what is left to core must be the exception. */
function check(names: readonly string[], pieces: readonly string[], arity = 1): void {
  let [asked, answered] = [0, 0];
  const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((chosen) => chosen.join(''));
  const operands = fc.array(text, { minLength: arity, maxLength: arity });
  fc.assert(
    fc.property(fc.constantFrom(...names), operands, (name, given) => {
      const answer = here(name, given);
      asked++;
      if (answer === undefined) return;
      answered++;
      expect([name, given, answer]).toEqual([name, given, inCore(name, given)]);
    }),
    { numRuns: 400, seed: 1 },
  );
  expect(answered / asked).toBeGreaterThan(0.3);
}

/** Expects the same of both, and that nothing is left to core. */
function checkCalls(name: string, ...calls: Value[][]): void {
  for (const operands of calls) expect([operands, here(name, operands)]).toEqual([operands, inCore(name, operands)]);
}

test('networks', () => {
  const pieces = [
    '10.',
    '0.0.0',
    '10.1.2.3',
    '255',
    '::',
    ':',
    'ffff',
    '1',
    '2001:db8',
    '/',
    '/8',
    '/24',
    '/96',
    '/033',
    'f',
    '::1',
  ];
  check(['net.cidr_is_valid'], pieces);
  check(['net.cidr_contains', 'net.cidr_intersects'], pieces, 2);
  checkCalls(
    'net.cidr_contains',
    ['10.0.0.0/8', '10.255.0.0/16'],
    ['10.0.0.0/8', '::ffff:10.1.2.3'],
    ['::ffff:10.0.0.0/104', '10.1.0.0/16'],
    ['::/0', '::ffff:10.1.2.3/128'],
    ['::/0', '2001:db8::/32'],
    ['0.0.0.0/0', '::/0'],
    ['10.0.0.0/8', '10.0.0.0/7'],
    ['10.0.0.0/8', 'no network'],
    [1, '10.0.0.0/8'],
  );
  checkCalls('net.cidr_expand', ['192.168.1.77/29'], ['2001:db8::fffe/126'], ['::ffff:1.2.3.4/127'], ['10.0.0.1/32']);
  checkCalls(
    'net.cidr_merge',
    [['10.0.0.0/9', '10.128.0.0/9', '192.168.0.0/24']],
    [['10.0.1.0/24', '10.0.2.0/23', '10.0.4.0/25', '10.0.0.0/24']],
    [['0.0.0.0/1', '128.0.0.0/1']],
    [['2001:db8::/33', '2001:db8:8000::/33', '2001:db9::/48']],
    [[]],
    ['10.0.0.0/8'],
  );
  checkCalls(
    'net.cidr_contains_matches',
    ['10.0.0.0/8', '10.1.0.0/16'],
    [['10.0.0.0/8', ['192.168.0.0/16', 'x']], { a: '10.1.0.0/16', b: ['192.168.3.0/24'] }],
    [[[]], '10.0.0.0/8'],
    [[], [1]],
    [1, '10.0.0.0/8'],
  );
});

test('texts in other clothes', () => {
  const pieces = [
    'a',
    'é',
    '💥',
    'YWJj',
    'YQ==',
    '=',
    '-_',
    '+/',
    '%20',
    '%C3%A9',
    '%zz',
    '6a',
    'b=1',
    '&',
    ';',
    ' ',
    '\n',
    '"',
    "'()*!~",
  ];
  const [base64, queries] = [['base64', 'base64url'], 'urlquery'];
  check(
    [...base64.flatMap((name) => [`${name}.encode`, `${name}.decode`]), 'base64.is_valid', 'base64url.encode_no_pad'],
    pieces,
  );
  check(['hex.encode', 'hex.decode', `${queries}.encode`, `${queries}.decode`, `${queries}.decode_object`], pieces);
  checkCalls('urlquery.encode_object', [{ b: '1', a: ['x y', 'é'], c: [] }], [{ a: 1 }], [{ a: [1] }], ['a']);
});

test('versions', () => {
  check(['semver.is_valid'], ['1', '0', '.2', '.0', '.3', '-rc', '-', '+', '.', 'v', '01', '1.2.3', 'x']);
  const versions = [
    '1.2.3',
    'v1.2.3',
    '1.2.10',
    '-rc',
    '-rc.1',
    '.2',
    '-1',
    '-alpha',
    '+build',
    '.x',
    '99999999999999999999',
  ];
  check(['semver.compare'], versions, 2);
});

test('units', () => {
  const pieces = [
    '1',
    '10',
    '.5',
    '0.1',
    '1.25',
    'K',
    'k',
    'Ki',
    'MB',
    'm',
    'MiB',
    'e',
    'E3',
    'gb',
    '"',
    ' ',
    'x',
    '0.1234567',
    '999',
  ];
  check(['units.parse', 'units.parse_bytes'], pieces);
});

test('times and durations', () => {
  check(
    ['time.parse_duration_ns'],
    ['1h', '2d', '1.5s', '30m', '0.1w', '.7y', '1y', '9ns', '2.25ms', '3us', '99999h', '-'],
  );
  checkCalls(
    'time.parse_rfc3339_ns',
    ['2024-02-29T12:34:56Z'],
    ['2024-02-29T12:34:56.123456789+05:30'],
    ['1969-12-31T23:59:59.5-08:00'],
    ['2262-04-11T23:47:16.854775807Z'],
    ['2262-04-11T23:47:16.854775808Z'],
    ['9999-01-01T00:00:00Z'],
    ['1677-09-21T00:12:43.145224192Z'],
  );
  const moments: Value[] = [
    0,
    -1,
    1709210096123456789n,
    [1709210096000000000n, 'UTC'],
    999999999,
    -9223372036854775808n,
    1e30,
    1.5,
    'x',
    [],
  ];
  for (const name of ['time.date', 'time.clock', 'time.weekday', 'time.format']) {
    checkCalls(name, ...moments.map((moment) => [moment]));
  }
  checkCalls('time.format', [[1709210096120000000n, '', 'RFC3339']], [[1709210096120000000n, 'UTC', 'RFC3339Nano']]);
  checkCalls('time.diff', ...moments.flatMap((one) => moments.map((other) => [one, other])));
  const changes = [
    [0, 1, 0],
    [1, -13, 40],
    [-60, 0, 0],
    [400, 0, 0],
    [0, 0, 1.5],
  ];
  checkCalls('time.add_date', ...moments.flatMap((one) => changes.map((change) => [one, ...change])));
});
