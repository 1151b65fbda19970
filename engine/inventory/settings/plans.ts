import { z } from 'zod';

/** Plans on this machine, as `terraform show -json` writes them: what code is about to make. */
export const PlansSettings = z.strictObject({
  paths: z
    .array(z.string())
    .min(1, 'must not be empty')
    .describe('Files, folders and patterns like `plans/*.json`, relative to this file.'),
});
export type PlansSettings = z.infer<typeof PlansSettings>;
