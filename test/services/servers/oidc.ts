import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

export const clientId = 'decree-of-this-test';

/** An OpenID provider on loopback, with which everybody is signed in at once. */
export interface Oidc {
  issuer: string;
  /** Claims of whoever signs in next. */
  claims: JWTPayload;
  /** A token that it signed; of another issuer, audience or time where that is said. */
  token(claims?: JWTPayload): Promise<string>;
  /** A token that says to be of it, signed by somebody else with a key of the same name. */
  forged(claims?: JWTPayload): Promise<string>;
  stop(): Promise<void>;
}

export async function startOidc(): Promise<Oidc> {
  const [own, foreign] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  const keys = [{ ...(await exportJWK(own.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }];
  const codes = new Map<string, { challenge: string; redirect: string; nonce: string }>();
  const http = createServer((request, response) => {
    answer(request).then(
      ({ status = 200, headers = {}, body = '' }) => response.writeHead(status, headers).end(body),
      () => response.writeHead(500).end(),
    );
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;

  const signed = (claims: JWTPayload, key: CryptoKey) => {
    const now = Math.floor(Date.now() / 1000);
    const usual = { iss: issuer, aud: clientId, sub: 'user-1', iat: now, exp: now + 600 };
    return new SignJWT({ ...usual, ...claims }).setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(key);
  };
  const json = (value: unknown, status = 200) => ({
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
  });

  const oidc: Oidc = {
    issuer,
    claims: {},
    token: (claims = {}) => signed(claims, own.privateKey),
    forged: (claims = {}) => signed(claims, foreign.privateKey),
    async stop() {
      http.close();
      http.closeAllConnections();
    },
  };

  async function answer(
    request: IncomingMessage,
  ): Promise<{ status?: number; headers?: Record<string, string>; body?: string }> {
    const { pathname, searchParams } = new URL(request.url ?? '', issuer);
    switch (pathname) {
      case '/.well-known/openid-configuration':
        return json({
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/keys`,
          code_challenge_methods_supported: ['S256'],
        });
      case '/keys':
        return json({ keys });
      case '/authorize': {
        const redirect = new URL(searchParams.get('redirect_uri') ?? '');
        const [code, challenge] = [randomUUID(), searchParams.get('code_challenge') ?? ''];
        if (searchParams.get('client_id') !== clientId || searchParams.get('code_challenge_method') !== 'S256')
          return { status: 400 };
        codes.set(code, { challenge, redirect: redirect.href, nonce: searchParams.get('nonce') ?? '' });
        redirect.searchParams.set('code', code);
        redirect.searchParams.set('state', searchParams.get('state') ?? '');
        return { status: 302, headers: { location: redirect.href } };
      }
      case '/token': {
        const form = new URLSearchParams(await text(request));
        const begun = codes.get(form.get('code') ?? '');
        codes.delete(form.get('code') ?? '');
        const challenge = createHash('sha256')
          .update(form.get('code_verifier') ?? '')
          .digest('base64url');
        if (!begun || begun.challenge !== challenge || begun.redirect !== form.get('redirect_uri'))
          return json({ error: 'invalid_grant' }, 400);
        return json({
          id_token: await oidc.token({ nonce: begun.nonce, ...oidc.claims }),
          token_type: 'Bearer',
          access_token: 'opaque',
        });
      }
      default:
        return { status: 404 };
    }
  }
  return oidc;
}
