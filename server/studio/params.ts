import { z } from 'zod';
import type { StudioRequests } from './protocol.ts';

const longestText = 4 * 1024 * 1024;
const text = z.string().max(longestText);
const sentence = z.string().max(1_000_000);
const request = z.string().max(200);
const place = { text, line: z.int().min(1), column: z.int().min(1) };

const Sample = z.object({
  id: z.string(),
  title: z.string(),
  text,
  language: z.enum(['hcl', 'json']),
  expected: z.enum(['flagged', 'passes']).optional(),
  from: z.enum(['synthesised', 'gallery', 'workspace', 'pasted']),
});
const samples = z.array(Sample).max(1000);

/** What the page may ask, as it must look. */
export const params = {
  'decree/studio/start': z.object({}),
  'decree/studio/author': z.object({
    request,
    sentence,
    accept: z.int().min(1).optional(),
    reader: z.string().max(1000),
    confirmed: z.boolean().optional(),
  }),
  'decree/studio/judge': z.object({ policy: text, samples }),
  'decree/studio/why': z.object({ policy: text, sample: Sample }),
  'decree/studio/correct': z.object({ request: request.optional(), sentence, policy: text, samples }),
  'decree/studio/resources': z.object({
    query: z.string().max(10_000),
    offset: z.int().min(0),
    limit: z.int().min(1).max(1000),
  }),
  'decree/studio/sample': z.object({ root: z.string(), address: z.string() }),
  'decree/studio/impact': z.object({ request, policy: text }),
  'decree/studio/save': z.object({
    folder: z.string(),
    policy: text,
    tests: text.optional(),
    samples,
    overwrite: z.boolean(),
  }),
  'decree/studio/publish': z.object({ folder: z.string(), file: z.string() }),
  'decree/studio/tokens': z.object({ text }),
  'decree/studio/complete': z.object(place),
  'decree/studio/hover': z.object(place),
  'decree/studio/format': z.object({ text }),
} satisfies { [M in keyof StudioRequests]: z.ZodType<StudioRequests[M]['params']> };

export const CancelParams = z.object({ request });
