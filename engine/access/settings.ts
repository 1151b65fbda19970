import { z } from 'zod';
import { roles, tiers } from './tiers.ts';

const port = z.int().min(0).max(65_535);

const Oidc = z.strictObject({
  issuer: z
    .url()
    .refine(isSafeIssuer, 'must be an https address')
    .describe('Address of the OpenID provider, as its tokens name it in `iss`.'),
  client_id: z.string().min(1).describe('What the provider calls Decree.'),
  audience: z.string().optional().describe('What bearer tokens must name in `aud`; else `client_id`.'),
  role_claim: z.string().default('groups').describe('Claim of a token that says what somebody is.'),
  roles: z
    .partialRecord(z.enum(roles), z.array(z.string()))
    .default({})
    .describe('Values of `role_claim` that give a role. Without `reader`, everybody of the provider reads.'),
});
export type OidcSettings = z.infer<typeof Oidc>;

/** The section `serve` of decree.yaml: who reaches the pages, and how. Keys and secrets come from the environment. */
export const ServeSettings = z.strictObject({
  tier: z.enum(tiers).optional().describe('Who can reach the pages and the results.'),
  address: z.string().optional().describe('Address to listen on, like `0.0.0.0`.'),
  port: port.optional().describe('Port to listen on.'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Address by which people reach it, like `https://decree.example.com`.'),
  management_address: z
    .string()
    .optional()
    .describe('Of the tier `management_private`: where what changes anything is served; else on this machine alone.'),
  management_port: port.optional().describe('Port of `management_address`.'),
  management_url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Address by which people reach `management_address`.'),
  tls: z
    .strictObject({
      certificate: z.string().describe('File of the certificate and its chain, relative to this file.'),
      key: z.string().describe('File of its key, relative to this file.'),
    })
    .optional()
    .describe('The certificate to serve with.'),
  insecure_behind_proxy: z.boolean().default(false).describe('Whether a proxy before it serves TLS.'),
  oidc: Oidc.optional().describe('The OpenID provider with which people sign in.'),
});
export type ServeSettings = z.infer<typeof ServeSettings>;

/** A provider on this machine, for trying things, may do without TLS. */
function isSafeIssuer(text: string): boolean {
  return /^https:\/\//.test(text) || /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(\/[^@]*)?$/.test(text);
}
