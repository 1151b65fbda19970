import { z } from 'zod';

/** Folders of Terraform on this machine: what code describes, made or not. */
export const TerraformSettings = z.strictObject({
  paths: z
    .array(z.string())
    .min(1, 'must not be empty')
    .describe('Folders, each a root module, and patterns like `stacks/*`, relative to this file.'),
});
export type TerraformSettings = z.infer<typeof TerraformSettings>;
