import { decodeJwt } from 'jose';
import { type Recognised, unrecognised } from './answer.ts';
import type { OidcProvider } from './oidc.ts';
import { ownIssuer, readSignedToken } from './signed.ts';

/** Whose tokens are believed. */
export interface Trusted {
  /** With which `decree serve token` signs. */
  key?: string | undefined;
  oidc?: OidcProvider | undefined;
}

/** Who a token is for. Whose it claims to be only decides who looks at it. */
export async function readBearer(token: string, { key, oidc }: Trusted): Promise<Recognised> {
  const isOwn = issuerOf(token) === ownIssuer;
  if (isOwn && key !== undefined) return readSignedToken(token, key);
  if (!isOwn && oidc) return oidc.read(token);
  return unrecognised('token_unknown', 'tokens of this kind are not accepted here', 'ask who runs this server for one');
}

function issuerOf(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
}
