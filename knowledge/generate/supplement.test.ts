import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decodeBody, type EncodedBody, encodeBody, type TypeSchema } from '../schema/index.ts';
import { readSupplement, type Supplement, supplemented } from './supplement.ts';

const LIBRARY: EncodedBody = { name: '!string', rule: ['set*', { priority: '!number', statement: '?any' }] };

/** A type `aws_library` with the supplement put in. */
function check(supplement: Partial<Supplement>, expected: EncodedBody) {
  const schema: TypeSchema = {
    type: 'aws_library',
    provider: 'aws',
    mode: 'resource',
    docs: '',
    ...decodeBody({ body: LIBRARY }),
  };
  const whole = { types: ['aws_library'], at: ['rule'], body: {}, ...supplement };
  expect(encodeBody(supplemented(schema, [whole])).body).toEqual(expected);
}

test('a block takes the place of an attribute of any type', () => {
  check(
    { body: { statement: ['list1', { limit: '!number' }] } },
    { name: '!string', rule: ['set*', { priority: '!number', statement: ['list1', { limit: '!number' }] }] },
  );
});

test('other types stay as they are', () => {
  check({ types: ['aws_museum'], body: { statement: '!string' } }, LIBRARY);
});

test('a block that is not there is an error', () => {
  expect(() => check({ at: ['rules'] }, LIBRARY)).toThrow(/no block `rules`/);
});

test('the supplement of the repository names blocks that lead somewhere', () => {
  const supplements = readSupplement(join(import.meta.dirname, 'supplement.yaml'));
  expect(supplements.flatMap(({ types }) => types)).toContain('aws_wafv2_web_acl');
  for (const { body } of supplements) expect(Object.keys(decodeBody({ body }).blocks)).toEqual(['statement']);
});
