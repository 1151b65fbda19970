import type { Diagnostic } from '../../../core/host/boundary.ts';
import type { ModelReply } from '../model.ts';

/** A diagnostic about the work of a model rather than about a text. */
function failure(code: string, message: string, help: string): Diagnostic {
  return { code, severity: 'error', message, help };
}

/** The failures that every model has in common. */
export const failures = {
  cancelled: () => failure('model_cancelled', 'authoring was cancelled', 'start it again when you are ready'),

  timedOut: (seconds: number, lastStatus?: number) => {
    const last = lastStatus === undefined ? '' : `; the last attempt failed with status ${lastStatus}`;
    return failure(
      'model_timed_out',
      `there was no policy within ${seconds} s${last}`,
      'try again, or allow more seconds',
    );
  },

  roundsUsedUp: (rounds: number) =>
    failure(
      'model_rounds_used_up',
      `none of ${rounds} proposals passed the checks; the last one's diagnostics follow`,
      'make the requirement more precise, or allow more rounds',
    ),

  tokensUsedUp: (tokens: number) =>
    failure(
      'model_tokens_used_up',
      `the budget of ${tokens} tokens is spent`,
      'allow more tokens, or say less at once',
    ),

  lookupsUsedUp: (lookups: number) =>
    failure(
      'model_lookups_used_up',
      `the model asked for more than ${lookups} look-ups without handing in a policy`,
      'name the resource types in the requirement, or allow more look-ups',
    ),
};

/** Why an answer cannot be used at all, if it cannot. */
export function unusableReply({ end }: ModelReply): Diagnostic | undefined {
  if (end === 'refused') {
    return failure(
      'model_refused',
      'the model refused to work on this',
      'say the requirement in other words, name another model, or do without one',
    );
  }
  if (end === 'cut_off') {
    return failure(
      'model_truncated',
      "the model's answer was cut off before its end",
      'allow more tokens for an answer, or split the requirement into several',
    );
  }
  return undefined;
}

/** Why the conversation cannot go on from this answer, if it cannot. */
export function uselessReply(reply: ModelReply): Diagnostic | undefined {
  const { end, calls, text } = reply;
  if (end === 'complete' && calls.length === 0) {
    const words = text.replace(/\s+/g, ' ').trim().slice(0, 500);
    return failure(
      'model_no_submission',
      'the model handed in no policy',
      `say which resources the requirement is about and what they must meet${words ? `; the model says: \`${words}\`` : ''}`,
    );
  }
  return unusableReply(reply);
}
