import type { ModelProgress, ModelTerms } from '../../engine/requirement/model.ts';
import { type ClaudeEnvironment, readEnvironment } from './environment.ts';

export interface ClaudeOptions {
  /** Default: `ANTHROPIC_API_KEY`. */
  apiKey?: string | undefined;
  /** Default: `ANTHROPIC_BASE_URL`, or the public service. */
  baseUrl?: string | undefined;
  /** Default: `DECREE_CLAUDE_MODEL`, or `defaultModel`. */
  model?: string | undefined;
  /** How often a request is repeated after a failure that may pass. */
  maxRetries?: number;
  /** Replaces the global `fetch`, where a host has its own way out. */
  fetch?: typeof globalThis.fetch;
}

export interface ClaudeSettings extends ClaudeEnvironment {
  maxRetries: number;
  fetch: typeof globalThis.fetch;
}

/** What one conversation goes by. */
export interface Terms extends ClaudeSettings, Pick<ModelTerms, 'seconds' | 'answerTokens'> {
  onProgress(event: ModelProgress): void;
}

/** Options over environment over defaults. */
export function resolveSettings(options: ClaudeOptions): ClaudeSettings {
  const environment = readEnvironment();
  return {
    apiKey: options.apiKey?.trim() || environment.apiKey,
    baseUrl: options.baseUrl ?? environment.baseUrl,
    model: options.model ?? environment.model,
    maxRetries: options.maxRetries ?? 2,
    fetch: options.fetch ?? globalThis.fetch,
  };
}
