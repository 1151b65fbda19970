import { APIConnectionError, APIConnectionTimeoutError, APIError } from '@anthropic-ai/sdk';
import type { Diagnostic } from '../../core/host/boundary.ts';
import { failures } from '../../engine/requirement/converse/failures.ts';
import { parseAddress } from './environment.ts';
import type { Terms } from './options.ts';

/** A diagnostic about the call of the model rather than about a text. */
export function failure(code: string, message: string, help: string): Diagnostic {
  return { code, severity: 'error', message, help };
}

type Advice = (settings: Terms, error: APIError) => string;

interface StatusEntry {
  from: number;
  to?: number;
  code: string;
  message: Advice;
  help: Advice;
}

/** What an HTTP status of the service means. The first entry that covers the status counts. */
const statuses: StatusEntry[] = [
  {
    from: 401,
    code: 'claude_key_refused',
    message: ({ baseUrl }) => `\`${hostOf(baseUrl)}\` does not accept the key`,
    help: () => 'check `ANTHROPIC_API_KEY`: the key may be mistyped, expired or revoked',
  },
  {
    from: 402,
    code: 'claude_no_credit',
    message: () => 'the account of the key has no credit left',
    help: () => 'add credit to the account, or use `--provider offline`',
  },
  {
    from: 403,
    code: 'claude_forbidden',
    message: ({ model }) => `the key may not use \`${model}\``,
    help: () => 'use a key of a workspace that has this model, or name another in `DECREE_CLAUDE_MODEL`',
  },
  {
    from: 404,
    code: 'claude_not_found',
    message: ({ baseUrl, model }) => `\`${hostOf(baseUrl)}\` knows no model \`${model}\``,
    help: () => 'check `DECREE_CLAUDE_MODEL` and `ANTHROPIC_BASE_URL`',
  },
  {
    from: 429,
    code: 'claude_rate_limited',
    message: () => "the account's rate limit is reached",
    help: (_, error) => `try again in ${retryAfter(error) ?? 'a minute'}, or use \`--provider offline\``,
  },
  {
    from: 529,
    code: 'claude_overloaded',
    message: () => 'the service is overloaded',
    help: (_, error) => `try again in ${retryAfter(error) ?? 'a few minutes'}, or use \`--provider offline\``,
  },
  {
    from: 500,
    to: 599,
    code: 'claude_server_error',
    message: (_, error) => `the service failed with ${error.status ?? `\`${error.type}\``}`,
    help: (_, error) => `try again in ${retryAfter(error) ?? 'a few minutes'}, or use \`--provider offline\``,
  },
  {
    from: 400,
    to: 499,
    code: 'claude_request_rejected',
    message: ({ model }, error) =>
      `the service rejected the request for \`${model}\` with ${error.status ?? error.type}`,
    help: () => 'check that the model of `DECREE_CLAUDE_MODEL` can use tools',
  },
];

/** An error inside a stream has no status of its own, only the name of its kind. */
const statusOfType: Record<string, number> = {
  invalid_request_error: 400,
  authentication_error: 401,
  billing_error: 402,
  permission_error: 403,
  not_found_error: 404,
  request_too_large: 413,
  rate_limit_error: 429,
  api_error: 500,
  timeout_error: 504,
  overloaded_error: 529,
};

/** Turns whatever the SDK threw into a diagnostic. The kind of an error decides, never its wording. */
export function callFailure(error: unknown, settings: Terms): Diagnostic {
  if (error instanceof APIConnectionTimeoutError) return failures.timedOut(settings.seconds);
  if (error instanceof APIConnectionError) return unreachable(error, settings);
  if (error instanceof APIError) {
    const status = error.status ?? statusOfType[error.type ?? ''];
    const entry = statuses.find(({ from, to = from }) => status !== undefined && from <= status && status <= to);
    if (entry) {
      const help = [entry.help(settings, error), ...said(error)].join('; ');
      return failure(entry.code, entry.message(settings, error), help);
    }
  }
  return failure(
    'claude_malformed_answer',
    `what \`${hostOf(settings.baseUrl)}\` sent is not a complete answer`,
    'try again; if it stays so, check that `ANTHROPIC_BASE_URL` speaks the Messages API with streaming',
  );
}

function unreachable(error: APIConnectionError, { baseUrl }: Terms): Diagnostic {
  const cause = causeCode(error);
  return failure(
    'claude_unreachable',
    `cannot reach \`${hostOf(baseUrl)}\`${cause ? ` (${cause})` : ''}`,
    'check the network and `ANTHROPIC_BASE_URL`; behind a proxy set `HTTPS_PROXY` and `NODE_USE_ENV_PROXY=1`; `--provider offline` needs no network',
  );
}

/** The system's own name for it, such as `ECONNREFUSED`; the texts of these errors may hold addresses and headers. */
function causeCode(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string' && /^[A-Z_]+$/.test(cause.code)) return cause.code;
  }
  return undefined;
}

/** A base URL may carry a password; its host does not. */
function hostOf(baseUrl: string): string {
  return parseAddress(baseUrl)?.host ?? baseUrl;
}

function retryAfter(error: APIError): string | undefined {
  const seconds = secondsToWait(error.headers);
  return seconds === undefined ? undefined : `${Math.ceil(seconds)} s`;
}

/** `retry-after` in seconds, however it is spelled. */
export function secondsToWait(headers: Headers | undefined): number | undefined {
  const milliseconds = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  if (milliseconds > 0) return milliseconds / 1000;
  const value = headers?.get('retry-after');
  if (!value) return undefined;
  const seconds = Number.isNaN(Number(value)) ? (Date.parse(value) - Date.now()) / 1000 : Number(value);
  return seconds > 0 ? seconds : undefined;
}

/** The service's own words and the number to name to its support, as far as it gave them. */
function said({ apiMessage, requestID }: APIError): string[] {
  const words = typeof apiMessage === 'string' ? apiMessage.replace(/\s+/g, ' ').slice(0, 300) : '';
  return [...(words ? [`the service says: \`${words}\``] : []), ...(requestID ? [`request \`${requestID}\``] : [])];
}
