import Anthropic from '@anthropic-ai/sdk';
import type { Diagnostic } from '../../core/host/boundary.ts';
import type { AuthoringModel, AuthoringTask, ModelAnswer, ModelUsage } from '../../engine/requirement/model.ts';
import { ask } from './answer.ts';
import { converse } from './conversation.ts';
import { parseAddress } from './environment.ts';
import { callFailure, failure, timedOut } from './failure.ts';
import { type ClaudeOptions, type ClaudeSettings, resolveSettings } from './options.ts';
import { systemPrompt } from './prompt.ts';
import { toolDefinitions } from './tools.ts';
import { type Attempts, watchedFetch } from './transport.ts';

export type { ClaudeBudget, ClaudeOptions, ClaudeProgress } from './options.ts';

/** Claude as an author of requirements. Nothing is sent before `author` is called, and `author` never rejects over the service. */
export function createClaudeModel(options: ClaudeOptions = {}): AuthoringModel {
  const settings = resolveSettings(options);
  return {
    name: settings.model,
    author: async (task, signal) => withoutKey(await author(task, settings, signal), settings.apiKey),
  };
}

async function author(task: AuthoringTask, settings: ClaudeSettings, cancel?: AbortSignal): Promise<ModelAnswer> {
  const usage: ModelUsage = { rounds: 0, inputTokens: 0, outputTokens: 0 };
  const failed = (diagnostic: Diagnostic): ModelAnswer => ({ ok: false, diagnostics: [diagnostic], usage });
  const unusable = unusableSettings(settings);
  if (unusable) return failed(unusable);

  const milliseconds = settings.budget.timeoutSeconds * 1000;
  const deadline = AbortSignal.timeout(milliseconds);
  const signal = cancel ? AbortSignal.any([cancel, deadline]) : deadline;
  const attempts: Attempts = { until: Date.now() + milliseconds };
  const client = new Anthropic({
    apiKey: settings.apiKey,
    baseURL: settings.baseUrl,
    maxRetries: settings.maxRetries,
    timeout: milliseconds,
    logLevel: 'off',
    fetch: watchedFetch(settings, attempts),
  });
  const stable = {
    model: settings.model,
    max_tokens: settings.budget.maxTokens,
    system: [{ type: 'text', text: systemPrompt, cache_control: { type: 'ephemeral' } }],
    tools: toolDefinitions(task),
  } satisfies Omit<Anthropic.MessageStreamParams, 'messages'>;

  const interrupted = (): Diagnostic | undefined => {
    if (cancel?.aborted)
      return failure('claude_cancelled', 'authoring was cancelled', 'start it again when you are ready');
    return deadline.aborted ? timedOut(settings, attempts.lastFailure) : undefined;
  };
  try {
    const question = (messages: Anthropic.MessageParam[]) =>
      ask(client, { ...stable, messages }, signal, settings.onProgress).catch((error: unknown) => {
        throw new CallFailed(callFailure(error, settings));
      });
    return await converse(task, settings, question, usage, signal);
  } catch (error) {
    const diagnostic = interrupted() ?? (error instanceof CallFailed ? error.diagnostic : undefined);
    if (!diagnostic) throw error;
    return failed(diagnostic);
  }
}

/** Carries a diagnostic out of the conversation. */
class CallFailed extends Error {
  readonly diagnostic: Diagnostic;
  constructor(diagnostic: Diagnostic) {
    super(diagnostic.message);
    this.diagnostic = diagnostic;
  }
}

/** What can be known to fail before anything is sent. */
function unusableSettings({ apiKey, baseUrl }: ClaudeSettings): Diagnostic | undefined {
  if (!apiKey) {
    return failure(
      'claude_key_missing',
      'there is no key for Claude',
      'set `ANTHROPIC_API_KEY`, or use `--provider offline`, which needs none',
    );
  }
  if (!/^[\x21-\x7e]+$/.test(apiKey)) {
    return failure(
      'claude_key_refused',
      'the key for Claude holds characters that no key has',
      'set `ANTHROPIC_API_KEY` again, without spaces, quotes or line breaks inside',
    );
  }
  const url = parseAddress(baseUrl);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    return failure(
      'claude_base_url',
      '`ANTHROPIC_BASE_URL` is no address that can be called',
      'write it like `https://api.anthropic.com`, without a user name, or unset it',
    );
  }
  return undefined;
}

/** A proxy may quote the key in its error pages, so it is taken out wherever text of others may stand. */
function withoutKey(answer: ModelAnswer, key: string | undefined): ModelAnswer {
  if (answer.ok || !key) return answer;
  const clean = (text: string) => text.replaceAll(key, '…');
  const diagnostics = answer.diagnostics.map(({ help, ...diagnostic }) => ({
    ...diagnostic,
    message: clean(diagnostic.message),
    ...(help === undefined ? {} : { help: clean(help) }),
  }));
  return { ...answer, diagnostics };
}
