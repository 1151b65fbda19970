import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBuiltinCaller } from '../../../../adapters/core/builtin_caller.ts';
import { distFile } from '../../../../adapters/files/dist.ts';
import { BeyondBuiltin, BuiltinFailure } from '../builtins/builtin.ts';
import { builtins } from '../builtins/index.ts';
import { HashSet } from './collection.ts';
import { compare, equal } from './compare.ts';
import { hashOf } from './hash.ts';
import { parseJson } from './json.ts';
import { parseNumber, type RegoNumber } from './number.ts';
import { objectOf } from './object.ts';
import { parseTerm, termText } from './term.ts';
import type { Value } from './value.ts';

const core = createBuiltinCaller(distFile('core.wasm'));

const decimal = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 24n }), fc.integer({ min: -12, max: 3 }))
  .map(([isNegative, digits, exponent]) => parseNumber(`${isNegative ? '-' : ''}${digits}e${exponent}`) as RegoNumber);

const scalar: fc.Arbitrary<Value> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  decimal,
  fc.string({
    unit: fc.constantFrom('a', 'Z', '"', '\\', '<', '\n', '\x00', '\x7f', 'é', '\u2028', '\uffff', '💥'),
    maxLength: 6,
  }),
);
const { value } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(tie('value'), { maxLength: 4 }).map((elements) => HashSet.of(elements)),
    fc.array(fc.tuple(tie('value'), tie('value')), { maxLength: 3 }).map((members) => objectOf(members)),
  ),
}));

/** Expects of a built-in function what core gives, or that it is left to core. */
async function check(name: string, ...operands: Value[]): Promise<void> {
  const { term } = (await core)(name, `[${operands.map(termText).join()}]`);
  const expected = term === undefined ? undefined : parseTerm(term);
  try {
    const found = builtins.get(name)?.(...operands);
    expect(
      equal(found, expected),
      `${name}(${operands.map(termText)}) is ${termText(found ?? null)}, not ${term}`,
    ).toBe(true);
  } catch (reason) {
    if (reason instanceof BuiltinFailure) expect(expected).toBeUndefined();
    else if (!(reason instanceof BeyondBuiltin)) throw reason;
  }
}

test('numbers are calculated as in core', () =>
  fc.assert(
    fc.asyncProperty(decimal, decimal, async (a, b) => {
      for (const name of ['plus', 'minus', 'mul', 'div', 'rem', 'lt', 'equal', 'bits.and']) await check(name, a, b);
      for (const name of ['round', 'ceil', 'floor', 'abs']) await check(name, a);
    }),
    { numRuns: 150 },
  ));

test('values are ordered, joined and written as in core', () =>
  fc.assert(
    fc.asyncProperty(value, value, async (a, b) => {
      for (const name of ['lt', 'equal', 'object.union', 'array.concat', 'internal.member_2', 'minus', 'or']) {
        await check(name, a, b);
      }
      for (const name of ['json.marshal', 'sort', 'count', 'max', 'walk', 'type_name']) await check(name, a);
      await check('sprintf', '%v', [a]);
    }),
    { numRuns: 150 },
  ));

test('equal values have one hash and no order', () =>
  fc.assert(
    fc.property(value, value, (a, b) => {
      expect(equal(a, b)).toBe(compare(a, b) === 0);
      expect(compare(a, b) < 0).toBe(compare(b, a) > 0);
      const same = parseTerm(termText(a));
      expect([equal(a, same), hashOf(same)]).toEqual([true, hashOf(a)]);
    }),
  ));

test('a set has each value once, however many look alike', () => {
  const alike = Array.from({ length: 60 }, (_, index) => ({ message: 'the same', at: { place: [index % 30] } }));
  fc.assert(
    fc.property(fc.array(fc.oneof(value, fc.constantFrom(...alike)), { maxLength: 80 }), (values) => {
      const set = HashSet.of(values);
      const distinct = values.filter((one, at) => values.findIndex((other) => equal(one, other)) === at);
      expect(set.count()).toBe(distinct.length);
      for (const one of [...values, 'absent', { message: 'the same', at: { place: [-1] } }]) {
        expect(set.has(one)).toBe(distinct.some((other) => equal(one, other)));
      }
    }),
  );
});

test('JSON is read with its numbers exact', () => {
  for (const [text, number] of [
    ['1', 1],
    ['-0', 0],
    ['12345678901234567890', 12345678901234567890n],
    ['1e3', '1e3'],
    ['0.1', 0.1],
  ] as const) {
    const read = parseJson(`{"a": [${text}, "1e3 \\ud83d\\ude00 \\ud800"]}`);
    expect(
      equal(read, { a: [typeof number === 'string' ? (parseNumber(number) as Value) : number, '1e3 😀 \ufffd'] }),
    ).toBe(true);
  }
});
