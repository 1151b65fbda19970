import type { Diagnostic } from '../../core/host/boundary.ts';
import { type ClaudeEnvironment, readEnvironment } from './environment.ts';

/** How much one sentence may cost. Every bound ends in a diagnostic that says which one it was. */
export interface ClaudeBudget {
  /** Submissions, the first included. */
  maxRounds: number;
  /** Calls of the look-up tools. */
  maxLookups: number;
  /** Length of one answer, thinking included. */
  maxTokens: number;
  /** Tokens of all questions and answers together; no further question is asked beyond it. */
  tokenBudget: number;
  /** From the call of `author` to its answer. */
  timeoutSeconds: number;
}

export const defaultBudget: ClaudeBudget = {
  maxRounds: 4,
  maxLookups: 12,
  maxTokens: 16_000,
  tokenBudget: 400_000,
  timeoutSeconds: 180,
};

/** What happens while a sentence is being authored. Never holds the key or anything of the user's files. */
export type ClaudeProgress =
  | { kind: 'asking'; round: number }
  /** One HTTP attempt failed; `status` is absent where there was no answer. The attempt may be repeated. */
  | { kind: 'attempt_failed'; status?: number }
  | { kind: 'thinking' | 'writing'; characters: number }
  | { kind: 'looking_up'; tool: string; about: string }
  | { kind: 'checked'; round: number; passed: boolean; diagnostics: Diagnostic[] };

export interface ClaudeOptions extends Partial<ClaudeBudget> {
  /** Default: `ANTHROPIC_API_KEY`. */
  apiKey?: string | undefined;
  /** Default: `ANTHROPIC_BASE_URL`, or the public service. */
  baseUrl?: string | undefined;
  /** Default: `DECREE_CLAUDE_MODEL`, or `defaultModel`. */
  model?: string | undefined;
  /** How often a request is repeated after a failure that may pass. */
  maxRetries?: number;
  onProgress?(event: ClaudeProgress): void;
  /** Replaces the global `fetch`, where a host has its own way out. */
  fetch?: typeof globalThis.fetch;
}

export interface ClaudeSettings extends ClaudeEnvironment {
  budget: ClaudeBudget;
  maxRetries: number;
  onProgress(event: ClaudeProgress): void;
  fetch: typeof globalThis.fetch;
}

/** Options over environment over defaults. */
export function resolveSettings(options: ClaudeOptions): ClaudeSettings {
  const environment = readEnvironment();
  return {
    apiKey: options.apiKey?.trim() || environment.apiKey,
    baseUrl: options.baseUrl ?? environment.baseUrl,
    model: options.model ?? environment.model,
    budget: {
      maxRounds: options.maxRounds ?? defaultBudget.maxRounds,
      maxLookups: options.maxLookups ?? defaultBudget.maxLookups,
      maxTokens: options.maxTokens ?? defaultBudget.maxTokens,
      tokenBudget: options.tokenBudget ?? defaultBudget.tokenBudget,
      timeoutSeconds: options.timeoutSeconds ?? defaultBudget.timeoutSeconds,
    },
    maxRetries: options.maxRetries ?? 2,
    onProgress: (event) => options.onProgress?.(event),
    fetch: options.fetch ?? globalThis.fetch,
  };
}
