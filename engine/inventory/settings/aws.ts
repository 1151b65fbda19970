import { z } from 'zod';

const Account = z.strictObject({
  id: z
    .string()
    .regex(/^\d{12}$/, 'must be twelve digits')
    .optional()
    .describe('Number of the account, where it is not that of the credentials.'),
  role: z.string().optional().describe('ARN of the role to read as.'),
  external_id: z.string().optional().describe('What the role wants to be told.'),
});

/** AWS as a source. Credentials come from the chain of the SDK, never from here. */
export const AwsSettings = z.strictObject({
  accounts: z
    .array(Account)
    .min(1, 'must not be empty')
    .optional()
    .describe('Accounts that are read, each by its role; that of the credentials where left out.'),
  regions: z
    .union([z.literal('all'), z.array(z.string()).min(1, 'must not be empty')])
    .optional()
    .describe('Regions that are read, or `all` that Resource Explorer knows; that of the environment where left out.'),
  types: z
    .array(z.string())
    .min(1, 'must not be empty')
    .optional()
    .describe('Types that are read, as Terraform names them, like `aws_s3_bucket`; all that are known where left out.'),
  aggregator: z.string().optional().describe('Name of a Config aggregator that lists what all its accounts have.'),
  endpoint: z.url().optional().describe('Address of what speaks like AWS, for trying things.'),
});
export type AwsSettings = z.infer<typeof AwsSettings>;
