import { z } from 'zod';

const scope = z
  .string()
  .regex(
    /^(organizations\/\d+|folders\/\d+|projects\/[a-z0-9:.-]+)$/,
    'must be like `organizations/123`, `folders/123` or `projects/name`',
  );

/** Google Cloud as a source: what Cloud Asset Inventory tells. Credentials are Google's application default ones, never from here. */
export const GoogleSettings = z.strictObject({
  scopes: z
    .array(scope)
    .min(1, 'must not be empty')
    .describe('What is read, with all that is below it: `organizations/123`, `folders/123` or `projects/name`.'),
  types: z
    .array(z.string())
    .min(1, 'must not be empty')
    .optional()
    .describe('Types that are read, as Google names them, like `storage.googleapis.com/Bucket`; all where left out.'),
});
export type GoogleSettings = z.infer<typeof GoogleSettings>;
