import type { Model, ModelReply, ModelUsage } from '../model.ts';

/** Before the first answer. */
export const noUsage = ({ name, pricesOf }: Model): ModelUsage => ({
  model: name,
  ...(pricesOf !== undefined && { pricesOf }),
  rounds: 0,
  inputTokens: 0,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
  outputTokens: 0,
});

/** Adds an answer. One without a price makes the price of them all unknown. */
export function count(usage: ModelUsage, { tokens, dollars }: ModelReply, first: boolean): void {
  usage.inputTokens += tokens.input;
  usage.cacheReadTokens += tokens.cacheRead;
  usage.cacheWriteTokens += tokens.cacheWrite;
  usage.outputTokens += tokens.output;
  if (dollars !== undefined && (first || usage.dollars !== undefined)) usage.dollars = (usage.dollars ?? 0) + dollars;
  else {
    delete usage.dollars;
    delete usage.pricesOf;
  }
}
