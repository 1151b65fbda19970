import { expect, test } from 'vitest';
import { defaultModel } from './environment.ts';
import { dollarsFor } from './prices.ts';

const million = 1_000_000;

function check(
  model: string,
  tokens: { fresh?: number; cacheRead?: number; cacheWrite?: number; output?: number },
  expected: number | undefined,
) {
  const { fresh = 0, cacheRead = 0, cacheWrite = 0, output = 0 } = tokens;
  const dollars = dollarsFor(model, { input: fresh + cacheRead + cacheWrite, cacheRead, cacheWrite, output });
  if (expected === undefined) expect(dollars).toBeUndefined();
  else expect(dollars).toBeCloseTo(expected, 6);
}

test('each kind of token has its price', () => {
  check('claude-opus-5-5', { fresh: million }, 4);
  check('claude-opus-5-5', { cacheWrite: million }, 5);
  check('claude-opus-5-5', { cacheRead: million }, 0.2);
  check('claude-opus-5-5', { output: million }, 20);
});

test('a model is found with the date of its release, and not by half its name', () => {
  check('claude-haiku-4-5-20251001', { fresh: million }, 1);
  check('claude-opus-5', { fresh: million }, 5);
  check('claude-opus-5-9', { fresh: million }, undefined);
  check('gpt', { fresh: million }, undefined);
});

test('a long prompt may cost more, what is written included', () => {
  check('claude-haiku-5-5', { fresh: 100_000, output: 10_000 }, 0.015);
  check('claude-haiku-5-5', { fresh: 60_000, cacheRead: 60_000, output: 10_000 }, 0.03 + 0.003 + 0.025);
});

test('the model that is asked unless another is named has a price', () => {
  expect(dollarsFor(defaultModel, { input: million, cacheRead: 0, cacheWrite: 0, output: 0 })).toBeGreaterThan(0);
});
