import { env } from 'node:process';

/** The model that is asked unless the caller or `DECREE_CLAUDE_MODEL` names another. */
export const defaultModel = 'claude-opus-5-5';
export const defaultBaseUrl = 'https://api.anthropic.com';

export interface ClaudeEnvironment {
  apiKey: string | undefined;
  baseUrl: string;
  model: string;
}

/** `undefined` for what is no address. */
export function parseAddress(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

/** The one place that reads what the environment says about Claude. A blank variable is an absent one. */
export function readEnvironment(variables: Record<string, string | undefined> = env): ClaudeEnvironment {
  const read = (name: string) => variables[name]?.trim() || undefined;
  return {
    apiKey: read('ANTHROPIC_API_KEY'),
    baseUrl: read('ANTHROPIC_BASE_URL') ?? defaultBaseUrl,
    model: read('DECREE_CLAUDE_MODEL') ?? defaultModel,
  };
}
