import { expect, test } from 'vitest';
import { decodeBody, type EncodedBody, encodeBody } from '../schema/index.ts';
import { joined } from './past.ts';

/** What a type is with what version 3 had in it beside. */
function check(now: EncodedBody, past: EncodedBody, expected: EncodedBody) {
  expect(encodeBody(joined(decodeBody({ body: now }), decodeBody({ body: past }), 3))).toEqual({ body: expected });
}

test('what is gone is marked with the version that had it', () => {
  check({ name: '!string' }, { name: '?string', secret: '?bool' }, { name: '!string', secret: '?bool@3' });
  check({}, { rule: ['list*', { port: '?number' }] }, { rule: ['list*@3', { port: '?number' }] });
});

test('what stands in both is as it is now', () => {
  check({ zones: '!set(string)' }, { zones: '?string' }, { zones: '!set(string)' });
  check({ rule: '?string' }, { rule: ['list?', { port: '?number' }] }, { rule: '?string' });
});

test('what was gone earlier stays marked with its own version', () => {
  check({ secret: '?bool@4' }, { secret: '?bool' }, { secret: '?bool@4' });
});

test('blocks and objects are joined within, whichever of the two they were', () => {
  const past: EncodedBody = { rule: ['list?', { cidr: '?string' }] };
  check({ rule: ['set+', { port: '!number' }] }, past, { rule: ['set+', { cidr: '?string@3', port: '!number' }] });
  check({ rule: ['?list(object)', { port: '!number' }] }, past, {
    rule: ['?list(object)', { cidr: '?string@3', port: '!number' }],
  });
  check(
    { rule: ['list*', { port: '!number' }] },
    { rule: ['?list(object)', { cidr: '?string' }] },
    { rule: ['list*', { cidr: '?string@3', port: '!number' }] },
  );
});
