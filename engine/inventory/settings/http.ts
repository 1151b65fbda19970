import { z } from 'zod';

/** States behind the HTTP backend. User and password come from `TF_HTTP_USERNAME` and `TF_HTTP_PASSWORD`. */
export const HttpSettings = z.strictObject({
  addresses: z
    .array(z.url({ protocol: /^https?$/ }))
    .min(1, 'must not be empty')
    .describe('Addresses of the states, one each.'),
});
export type HttpSettings = z.infer<typeof HttpSettings>;
