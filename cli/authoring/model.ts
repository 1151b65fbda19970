import { Option } from 'commander';
import { defaultBudget, type ModelBudget } from '../../engine/requirement/converse/budget.ts';
import type { ConversationOptions } from '../../engine/requirement/converse/conversation.ts';
import { progressWords } from '../../engine/requirement/converse/words.ts';
import type { Model } from '../../engine/requirement/model.ts';
import { interruption } from '../host/interruption.ts';
import { positive } from '../host/options.ts';
import { showProgress } from '../host/terminal.ts';

/** Who may read the sentence. */
export const providers = ['offline', 'claude'] as const;
export type Provider = (typeof providers)[number];

/** How a model is asked, wherever the command line may ask one. */
export interface ModelFlags extends Partial<ModelBudget> {
  /** Name of the model, instead of that of the environment. */
  model?: string;
}

const bounds: readonly [flag: string, bound: keyof ModelBudget, words: string][] = [
  ['--rounds <n>', 'rounds', 'proposals of the model that are judged'],
  ['--lookups <n>', 'lookups', 'look-ups of the model'],
  ['--tokens <n>', 'tokens', 'tokens of all questions and answers'],
  ['--answer-tokens <n>', 'answerTokens', 'tokens of one answer'],
  ['--seconds <n>', 'seconds', 'seconds for a sentence'],
];

/** The bounds within which a model works, as options. */
export function budgetOptions(): Option[] {
  return bounds.map(([flag, bound, words]) =>
    new Option(flag, `at most so many ${words} (default: ${defaultBudget[bound]})`).argParser(positive),
  );
}

/** The model behind a provider with all that its work goes by; offline there is none. */
export async function openModel(
  provider: Provider,
  { model, ...flags }: ModelFlags,
): Promise<(ConversationOptions & { model: Model }) | undefined> {
  if (provider === 'offline') return undefined;
  // Loaded only when it is asked for: the package is large.
  const { createClaudeModel } = await import('../../adapters/claude/claude.ts');
  const budget = Object.fromEntries(bounds.flatMap(([, bound]) => (flags[bound] ? [[bound, flags[bound]]] : [])));
  return {
    model: createClaudeModel({ model }),
    budget,
    signal: interruption(),
    onProgress: (event) => showProgress(progressWords(event)),
  };
}
