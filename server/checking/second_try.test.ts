import { expect, test } from 'vitest';
import type { Answer, Core, Value } from '../../core/host/boundary.ts';
import { withSecondTry } from './second_try.ts';

/** A core whose answers to `format` are these, one after the other. */
async function check(answers: Answer<Value<'format'>>[], expected: Answer<Value<'format'>>): Promise<void> {
  const core = { format: async () => answers.shift() } as unknown as Core;
  expect(await withSecondTry(core).format({ file: 'a.rego', text: '' })).toEqual(expected);
  expect(answers).toEqual([]);
}

const formatted = { ok: true as const, value: { text: 'package a\n' } };
const ended = (code: string) => ({
  ok: false as const,
  diagnostics: [{ code, severity: 'error' as const, message: code }],
});

test('an answer is an answer', () => check([formatted], formatted));
test('a worker that died is replaced, and asked again', () => check([ended('core_failed'), formatted], formatted));
test('what kills two workers is given up', () =>
  check([ended('core_failed'), ended('core_failed')], ended('core_failed')));
test('what takes too long is not tried again', () => check([ended('core_timeout')], ended('core_timeout')));
