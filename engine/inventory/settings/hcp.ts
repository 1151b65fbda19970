import { z } from 'zod';

/** States of HCP Terraform, or of Terraform Enterprise. The token comes from `TF_TOKEN_app_terraform_io` or the like. */
export const HcpSettings = z.strictObject({
  organization: z.string().min(1).describe('The organization whose workspaces are read.'),
  hostname: z.string().min(1).default('app.terraform.io').describe('Host of Terraform Enterprise.'),
  workspaces: z
    .array(z.string())
    .min(1, 'must not be empty')
    .optional()
    .describe('Names of the workspaces that are read, `*` for any part; all where left out.'),
  tags: z.array(z.string()).min(1, 'must not be empty').optional().describe('Tags that a workspace must have.'),
});
export type HcpSettings = z.infer<typeof HcpSettings>;
