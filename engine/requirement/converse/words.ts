import type { ModelProgress, ModelUsage } from '../model.ts';

/** What a model does just now, for people who wait. */
export function progressWords(event: ModelProgress): string {
  switch (event.kind) {
    case 'asking':
      return `asking ${event.usage.model}, round ${event.round}; so far ${tokenWords(event.usage)}`;
    case 'attempt_failed':
      return `the model did not answer${event.status === undefined ? '' : ` (${event.status})`}, trying again`;
    case 'thinking':
    case 'writing':
      return `the model is ${event.kind}, ${event.characters} characters`;
    case 'looking_up':
      return `the model looks something up: ${event.tool} ${event.about}`;
    case 'checked':
      return event.passed ? 'the policy passes' : `the policy does not pass yet, round ${event.round}`;
  }
}

/** What a sentence used and cost: `2 rounds, 12,040 tokens sent (9,000 from the cache), 800 written, $0.0312 …`. */
export function usageWords(usage: ModelUsage): string {
  const { rounds, dollars, pricesOf } = usage;
  const cost =
    dollars === undefined ? 'its price is not known' : `$${dollars.toFixed(4)} at the list prices of ${pricesOf}`;
  return `${rounds} ${rounds === 1 ? 'round' : 'rounds'}, ${tokenWords(usage)}, ${cost}`;
}

function tokenWords({ inputTokens, cacheReadTokens, outputTokens }: ModelUsage): string {
  const count = (tokens: number): string => tokens.toLocaleString('en-US');
  const cached = cacheReadTokens > 0 ? ` (${count(cacheReadTokens)} from the cache)` : '';
  return `${count(inputTokens)} tokens sent${cached}, ${count(outputTokens)} written`;
}
