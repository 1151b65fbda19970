import { z } from 'zod';

/** State files on this machine: what code describes and has made. */
export const StatesSettings = z.strictObject({
  paths: z
    .array(z.string())
    .min(1, 'must not be empty')
    .describe('Files, folders and patterns like `envs/*/terraform.tfstate`, relative to this file.'),
});
export type StatesSettings = z.infer<typeof StatesSettings>;
