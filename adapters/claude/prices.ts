import type { Tokens } from '../../engine/requirement/model.ts';

/** US dollars for a million tokens. */
export interface Price {
  input: number;
  cacheWrite: number;
  cacheRead: number;
  output: number;
}

interface ModelPrice extends Price {
  /** Beginnings of the names of the models that cost this much. */
  models: string[];
  /** What every token of a request costs that sends more than `above`. */
  long?: Price & { above: number };
}

/** Where the prices stand, and the day on which they did. */
export const priceSource = { url: 'https://platform.claude.com/docs/en/about-claude/pricing', date: '2026-10-24' };

/** List prices, with caches that are kept for five minutes. */
const prices: readonly ModelPrice[] = [
  { models: ['claude-fable-5-1', 'claude-mythos-5-1'], input: 10, cacheWrite: 12.5, cacheRead: 0.25, output: 50 },
  { models: ['claude-fable-5', 'claude-mythos-5'], input: 10, cacheWrite: 12.5, cacheRead: 1, output: 50 },
  { models: ['claude-opus-5-5'], input: 4, cacheWrite: 5, cacheRead: 0.2, output: 20 },
  {
    models: ['claude-opus-5', 'claude-opus-4-8', 'claude-opus-4-7', 'claude-opus-4-6', 'claude-opus-4-5'],
    input: 5,
    cacheWrite: 6.25,
    cacheRead: 0.5,
    output: 25,
  },
  { models: ['claude-sonnet-5-5'], input: 2, cacheWrite: 2.5, cacheRead: 0.1, output: 10 },
  { models: ['claude-sonnet-5'], input: 2, cacheWrite: 2.5, cacheRead: 0.2, output: 10 },
  { models: ['claude-sonnet-4-6', 'claude-sonnet-4-5'], input: 3, cacheWrite: 3.75, cacheRead: 0.3, output: 15 },
  {
    models: ['claude-haiku-5-5'],
    input: 0.1,
    cacheWrite: 0.125,
    cacheRead: 0.01,
    output: 0.5,
    long: { above: 100_000, input: 0.5, cacheWrite: 0.625, cacheRead: 0.05, output: 2.5 },
  },
  { models: ['claude-haiku-4-5'], input: 1, cacheWrite: 1.25, cacheRead: 0.1, output: 5 },
];

/** A name may end with the date of its release; a longer number is another model. */
const isCalled = (name: string, model: string): boolean =>
  name === model || (name.startsWith(model) && /^-\d{8}$/.test(name.slice(model.length)));

/** What one request cost; `undefined` where the price of the model is not known. */
export function dollarsFor(model: string, tokens: Tokens): number | undefined {
  const found = prices.find(({ models }) => models.some((name) => isCalled(model, name)));
  if (!found) return undefined;
  const price = found.long && tokens.input > found.long.above ? found.long : found;
  const fresh = tokens.input - tokens.cacheRead - tokens.cacheWrite;
  const millionfold =
    fresh * price.input +
    tokens.cacheWrite * price.cacheWrite +
    tokens.cacheRead * price.cacheRead +
    tokens.output * price.output;
  return millionfold / 1_000_000;
}
