import type { Diagnostic } from '../../core/host/boundary.ts';
import { authorWithModel } from './author-with-model.ts';
import { type Authored, type AuthorTools, unauthored } from './authored.ts';
import type { ConversationOptions } from './converse/conversation.ts';
import { nearestPolicies } from './lookups.ts';
import type { Model } from './model.ts';
import { type Reading, read, type Understanding } from './read/read.ts';
import { written } from './written.ts';

export type { Authored, AuthorTools } from './authored.ts';

export interface AuthorOptions extends ConversationOptions {
  /** Asked after the offline reader; its answer passes the same gate. */
  model?: Model | undefined;
  /** Takes this reading of the offline reader, counted from 1, though it is not sure; a model is not asked then. */
  accept?: number | undefined;
}

/** Turns a sentence into a checked, tested policy. Never throws; never guesses in silence. */
export async function author(
  tools: AuthorTools,
  sentence: string,
  { accept, model, ...options }: AuthorOptions = {},
): Promise<Authored> {
  const understood = read(sentence, tools.lexicon);
  const { readings } = understood;
  const nearest = nearestPolicies(tools, sentence);
  const empty = { samples: [], readings, checks: [], nearest, assumptions: [] };
  if (model && accept === undefined)
    return { ...empty, ...(await authorWithModel(tools, sentence, understood, { model, ...options })) };
  const chosen = accept === undefined ? (understood.sure ? readings[0] : undefined) : readings[accept - 1];
  if (chosen) return { ...empty, ...(await byReading(tools, sentence, chosen)) };
  return {
    ...empty,
    ...unauthored(understood),
    diagnostics: [...noSuchReading(understood, accept), ...understood.diagnostics],
  };
}

/** What an author adds to the empty answer. */
type Outcome = Partial<Authored> & Pick<Authored, 'status' | 'diagnostics'>;

async function byReading(tools: AuthorTools, sentence: string, reading: Reading): Promise<Outcome> {
  const { gated, ...policy } = await written(tools, sentence, reading.requirement);
  const { passed, rego, tests, samples, checks, diagnostics } = gated;
  return {
    status: passed ? 'authored' : 'unsure',
    ...policy,
    rego,
    tests,
    samples,
    checks,
    diagnostics,
    assumptions: reading.assumptions,
  };
}

function noSuchReading({ readings }: Understanding, accept: number | undefined): Diagnostic[] {
  if (accept === undefined) return [];
  return [
    {
      code: 'reading_missing',
      severity: 'error',
      message: `there is no reading ${accept}`,
      help: readings.length > 0 ? `take one from 1 to ${readings.length}` : 'say the rule in other words',
    },
  ];
}
