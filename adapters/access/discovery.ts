import { createRemoteJWKSet } from 'jose';
import { z } from 'zod';

const longestWait = 5000;
const largestAnswer = 1024 * 1024;

const Document = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
  code_challenge_methods_supported: z.array(z.string()).optional(),
});

/** What an OpenID provider says of itself. */
export interface Provider {
  issuer: string;
  authorizationEndpoint: string;
  tokenEndpoint: string;
  keys: ReturnType<typeof createRemoteJWKSet>;
}

/** Asks a provider what it is. Throws where it does not answer, or is another than the one asked. */
export async function discover(issuer: string): Promise<Provider> {
  const place = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const said = Document.parse(await askJson(place));
  if (said.issuer !== issuer) throw new Error(`the provider calls itself \`${said.issuer}\``);
  const isPlain = issuer.startsWith('http:');
  for (const endpoint of [said.authorization_endpoint, said.token_endpoint, said.jwks_uri])
    if (!isPlain && !endpoint.startsWith('https:')) throw new Error(`\`${endpoint}\` is without TLS`);
  return {
    issuer,
    authorizationEndpoint: said.authorization_endpoint,
    tokenEndpoint: said.token_endpoint,
    keys: createRemoteJWKSet(new URL(said.jwks_uri), { timeoutDuration: longestWait }),
  };
}

/** Asks for JSON, within bounds of time and size, and wherever it leads no further. */
export async function askJson(place: string, init: RequestInit = {}): Promise<unknown> {
  const response = await fetch(place, { ...init, redirect: 'error', signal: AbortSignal.timeout(longestWait) });
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > largestAnswer) throw new Error('the answer is too large');
  }
  if (!response.ok) throw new Error(`the answer is ${response.status}`);
  return JSON.parse(text);
}
