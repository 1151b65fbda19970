import { z } from 'zod';

/** Azure as a source: what the Resource Graph tells. Credentials come from Azure's own chain, never from here. */
export const AzureSettings = z.strictObject({
  subscriptions: z
    .array(z.guid())
    .min(1, 'must not be empty')
    .optional()
    .describe('Ids of the subscriptions that are read; all that the credentials reach where it is left out.'),
  cloud: z.enum(['public', 'china', 'government']).default('public').describe('Which of the clouds of Azure it is.'),
  types: z
    .array(z.string())
    .min(1, 'must not be empty')
    .optional()
    .describe(
      'Types that are read, as Azure names them, like `Microsoft.Storage/storageAccounts`; all where left out.',
    ),
});
export type AzureSettings = z.infer<typeof AzureSettings>;
