import * as z from 'zod/mini';
import type { Draft, Understood } from './draft.ts';

/** Far more than anybody writes by hand. */
const longestText = 1_000_000;
const mostSamples = 200;

const text = z.string().check(z.maxLength(longestText));
const short = z.string().check(z.maxLength(10_000));

const sample = z.object({
  id: short,
  title: short,
  text,
  language: z.enum(['hcl', 'json']),
  expected: z.optional(z.enum(['flagged', 'passes'])),
  from: z.enum(['synthesised', 'gallery', 'workspace', 'pasted']),
});

const draft = z.object({
  sentence: short,
  policy: text,
  tests: text,
  samples: z.array(sample).check(z.maxLength(mostSamples)),
});

/**
 * A draft from outside, from a link or a file, whoever made it. What was understood is no part of it: it has to be read from the
 * sentence here, since a link could claim anything of its policy.
 */
export function draftFrom(value: unknown): Draft | undefined {
  const read = draft.safeParse(value);
  if (!read.success) return undefined;
  const ids = new Set(read.data.samples.map(({ id }) => id));
  return ids.size === read.data.samples.length ? (read.data as Draft) : undefined;
}

const texts = z.array(z.string());

const understood = z.looseObject({
  of: z.string(),
  policy: z.optional(z.string()),
  status: z.enum(['authored', 'unsure', 'unsupported']),
  restated: z.optional(z.string()),
  short: z.optional(z.string()),
  notUnderstood: z.array(z.object({ start: z.number(), end: z.number() })),
  assumptions: texts,
  readings: z.array(z.object({ restated: z.string(), short: z.string(), notUnderstood: texts })),
  checks: z.array(z.object({ name: z.string(), passed: z.boolean(), detail: z.string() })),
  nearest: z.array(z.object({ id: z.string(), title: z.string() })),
  messages: z.array(z.looseObject({ code: z.string(), message: z.string() })),
});

/** What was understood, as this page kept it itself, perhaps in an older version. */
export function understoodFrom(value: unknown): Understood | undefined {
  const read = understood.safeParse(value);
  return read.success ? (read.data as unknown as Understood) : undefined;
}
