import Anthropic from '@anthropic-ai/sdk';
import type { Answer, Diagnostic } from '../../core/host/boundary.ts';
import { failures } from '../../engine/requirement/converse/failures.ts';
import type { Model, ModelQuestion, ModelReply, ModelSession, ModelTerms } from '../../engine/requirement/model.ts';
import { ask } from './answer.ts';
import { parseAddress } from './environment.ts';
import { callFailure, failure } from './failure.ts';
import { parametersOf } from './messages.ts';
import { type ClaudeOptions, type ClaudeSettings, resolveSettings, type Terms } from './options.ts';
import { priceSource } from './prices.ts';
import { type Attempts, watchedFetch } from './transport.ts';

export type { ClaudeOptions } from './options.ts';

/** Claude as the engine's model. It sends and receives; what it is asked, and what becomes of its answers, is the engine's. */
export function createClaudeModel(options: ClaudeOptions = {}): Model {
  const settings = resolveSettings(options);
  return { name: settings.model, pricesOf: priceSource.date, open: (terms) => open(settings, terms) };
}

function open(
  settings: ClaudeSettings,
  { seconds, answerTokens, signal: cancel, onProgress }: ModelTerms,
): ModelSession {
  const unusable = unusableSettings(settings);
  if (unusable) return { ask: async () => ({ ok: false, diagnostics: [unusable] }) };

  const terms: Terms = { ...settings, seconds, answerTokens, onProgress };
  const deadline = AbortSignal.timeout(seconds * 1000);
  const signal = cancel ? AbortSignal.any([cancel, deadline]) : deadline;
  const attempts: Attempts = { until: Date.now() + seconds * 1000 };
  const client = new Anthropic({
    apiKey: settings.apiKey,
    baseURL: settings.baseUrl,
    maxRetries: settings.maxRetries,
    timeout: seconds * 1000,
    logLevel: 'off',
    fetch: watchedFetch(terms, attempts),
  });
  const failed = (error: unknown): Diagnostic => {
    if (cancel?.aborted) return failures.cancelled();
    return deadline.aborted ? failures.timedOut(seconds, attempts.lastFailure) : callFailure(error, terms);
  };
  return {
    async ask(question: ModelQuestion): Promise<Answer<ModelReply>> {
      try {
        const parameters = parametersOf(question, settings.model, answerTokens);
        return { ok: true, value: await ask(client, parameters, signal, onProgress) };
      } catch (error) {
        return { ok: false, diagnostics: [withoutKey(failed(error), settings.apiKey)] };
      }
    },
  };
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
function withoutKey({ help, ...diagnostic }: Diagnostic, key: string | undefined): Diagnostic {
  const clean = (text: string) => (key ? text.replaceAll(key, '…') : text);
  return {
    ...diagnostic,
    message: clean(diagnostic.message),
    ...(help === undefined ? {} : { help: clean(help) }),
  };
}
