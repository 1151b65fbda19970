import { z } from 'zod';
import type { EncodedBody, EncodedType } from './line.ts';
import { PROVIDER_NAMES } from './schema.ts';

const type = 'string|number|bool|any|object';
const text = z
  .string()
  .regex(new RegExp(`^([!?~=]((list|set|map)\\()*(${type})\\)*|(list|set|single)[*+?1])(@\\d+)?$`));

const body: z.ZodType<EncodedBody> = z.lazy(() =>
  z.record(
    z.string().regex(/^[a-z0-9_]+$/),
    z.union([text, z.tuple([text, z.union([body, z.number().int().nonnegative()])])]),
  ),
);

const version = z.string().regex(/^\d+\.\d+\.\d+$/);

/** The first line of a schema file. */
export const headerShape = z.strictObject({
  provider: z.enum(PROVIDER_NAMES),
  version,
  package: z.string().regex(/^@cdktf\/provider-\w+@\d+\.\d+\.\d+$/),
  past: z.array(version),
});

/** Every other line. Only tests and the generator check it: the files are ours, and checking costs more than reading. */
export const lineShape: z.ZodType<EncodedType> = z.strictObject({
  mode: z.enum(['resource', 'data']),
  type: z.string().regex(/^[a-z0-9_]+$/),
  until: z.number().int().positive().optional(),
  body,
  shared: z.array(body).optional(),
}) as z.ZodType<EncodedType>;
