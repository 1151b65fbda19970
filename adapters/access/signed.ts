import { jwtVerify, SignJWT } from 'jose';
import { type Identity, type Role, roles } from '../../engine/access/tiers.ts';
import { clockSkewSeconds, type Recognised, unrecognised } from './answer.ts';
import { refusalOf } from './refusal.ts';

/** As whose the tokens are known that `decree serve token` makes. */
export const ownIssuer = 'decree';
const audience = 'decree-serve';
const algorithm = 'HS256';
const help = 'ask for a new one, made with `decree serve token`';

/** Fewer bytes could be guessed. */
export const shortestKey = 32;

/** Makes a token that whoever has the same key believes. `now` and the identity's `until` are seconds since 1970. */
export async function signToken(identity: Required<Identity>, key: string, now: number): Promise<string> {
  return new SignJWT({ role: identity.role })
    .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
    .setIssuer(ownIssuer)
    .setAudience(audience)
    .setSubject(identity.name)
    .setIssuedAt(now)
    .setExpirationTime(identity.until)
    .sign(bytesOf(key));
}

/** Who a token of `decree serve token` is for. */
export async function readSignedToken(token: string, key: string): Promise<Recognised> {
  try {
    const { payload } = await jwtVerify<{ role?: unknown }>(token, bytesOf(key), {
      algorithms: [algorithm],
      issuer: ownIssuer,
      audience,
      requiredClaims: ['sub', 'exp', 'role'],
      clockTolerance: clockSkewSeconds,
    });
    const role = roles.find((known) => known === payload.role) satisfies Role | undefined;
    if (role === undefined) return unrecognised('token_role', 'the token gives a role that is not known', help);
    return { ok: true, identity: { name: payload.sub ?? '', role, ...(payload.exp && { until: payload.exp }) } };
  } catch (error) {
    return refusalOf(error, help);
  }
}

const bytesOf = (key: string): Uint8Array => new TextEncoder().encode(key);
