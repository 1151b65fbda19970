import { z } from 'zod';
import { isDay } from '../../policy/exceptions.ts';

const text = z.string().trim().min(1);

/** A recorded permission to pass a flexible rule: for one run, or until a day. */
export const Override = z.strictObject({
  kind: z.literal('override'),
  rule: text,
  by: text,
  reason: text,
  run: text.optional(),
  /** The last day on which it holds. */
  until: z.string().refine(isDay).optional(),
});
export type Override = z.infer<typeof Override>;

/** That a plan passed by overrides. */
export const Use = z.strictObject({
  kind: z.literal('use'),
  /** Rules that would have blocked the plan, each with the override by which it passed. */
  passed: z.array(z.strictObject({ rule: text, by: text, reason: text })).min(1),
  outcome: z.enum(['passed', 'blocked']),
  /** SHA-256 of the plan, in hexadecimal. */
  plan: z.string(),
  run: text.optional(),
});
export type Use = z.infer<typeof Use>;

/** What is recorded. */
export type Recorded = Override | Use;

/** A line of the log: each holds the hash of the one before, so that none can be changed, put in or taken out unseen. */
export const Entry = z.strictObject({
  version: z.literal(1),
  /** From 1. */
  number: z.int().min(1),
  /** ISO 8601, in UTC. */
  at: z.iso.datetime(),
  /** Hash of the entry before; the first has zeros. */
  previous: z.string(),
  recorded: z.discriminatedUnion('kind', [Override, Use]),
  /** SHA-256 of the canonical JSON of all the rest, in hexadecimal. */
  hash: z.string(),
});
export type Entry = z.infer<typeof Entry>;

/** Whether an override lets a run pass on a day. */
export function holds({ run, until }: Override, now: { run?: string; today: string }): boolean {
  if (run !== undefined) return run === now.run;
  return until !== undefined && now.today <= until;
}
