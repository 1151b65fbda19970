import type { Diagnostic } from '../../core/host/boundary.ts';
import type { Failure } from './ask.ts';

/** Who was asked, for what. */
export interface Asked {
  /** Begins the codes of its diagnostics: `azure`. */
  system: string;
  /** As a sentence names it: `Azure`. */
  called: string;
  /** What was asked for, as a sentence names it, with the user's text in backticks. */
  what: string;
  /** Where its credentials come from. */
  credentials: string;
  /** What lets it be read. */
  permission: string;
}

type Text = (asked: Asked, failure: Failure) => string;

const problems: Record<Exclude<Failure['kind'], 'cancelled'>, { message: Text; help: Text }> = {
  credentials: {
    message: ({ called }, { said }) => `${called} accepts no credentials of yours: ${said}`,
    help: ({ credentials }) => credentials,
  },
  denied: {
    message: ({ called, what }, { said }) => `${called} does not let you read ${what}: ${said}`,
    help: ({ permission }) => permission,
  },
  throttled: {
    message: ({ called, what }) => `${called} answers too slowly for ${what}: its limit of requests stays reached`,
    help: () => 'run again later, or at a time at which less is going on; what was read until then is kept',
  },
  unreachable: {
    message: ({ called, what }, { said }) => `${called} does not answer for ${what}: ${said}`,
    help: () =>
      'look whether it can be reached from here, and run again; `NODE_USE_ENV_PROXY=1` lets `HTTPS_PROXY` count',
  },
  broken: {
    message: ({ called, what }, { said }) => `what ${called} answers for ${what} cannot be read: ${said}`,
    help: () => 'run again; if it stays, a proxy on the way may cut answers off or change them',
  },
  refused: {
    message: ({ called, what }, { said }) => `${called} refuses to tell ${what}: ${said}`,
    help: () => 'look whether what `decree.yaml` names is there, and spelled like that',
  },
};

/** What a failure means to a user; nothing where it was cancelled. */
export function problemsOf(asked: Asked, failure: Failure): Diagnostic[] {
  if (failure.kind === 'cancelled') return [];
  const { message, help } = problems[failure.kind];
  const code = `${asked.system}_${failure.kind}`;
  return [{ code, severity: 'error', message: message(asked, failure), help: help(asked, failure) }];
}
