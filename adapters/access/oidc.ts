import { createHash, randomBytes } from 'node:crypto';
import { type JWTPayload, jwtVerify } from 'jose';
import { z } from 'zod';
import type { OidcSettings } from '../../engine/access/settings.ts';
import { type Role, roles } from '../../engine/access/tiers.ts';
import { clockSkewSeconds, type Recognised, unrecognised } from './answer.ts';
import { askJson, discover, type Provider } from './discovery.ts';
import { refusalOf } from './refusal.ts';

/** Signatures that only the provider can make: one with a shared secret, or none, is not believed. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const help = 'sign in again, or ask for a token of this provider for this audience';

/** What must be remembered from the start of a sign-in to its end. */
export interface SignIn {
  /** Where the browser goes to. */
  address: string;
  state: string;
  nonce: string;
  verifier: string;
  redirect: string;
}

/** An OpenID provider: people sign in with it (authorization code and PKCE), programs bring its tokens. */
export class OidcProvider {
  readonly #settings: OidcSettings;
  readonly #secret: string | undefined;
  #provider: Promise<Provider> | undefined;

  /** The secret is for providers that want one from a confidential client. */
  constructor(settings: OidcSettings, secret?: string) {
    this.#settings = settings;
    this.#secret = secret;
  }

  /** Who a bearer token is for. */
  async read(token: string): Promise<Recognised> {
    return this.#verified(token, this.#settings.audience ?? this.#settings.client_id);
  }

  /** Throws where the provider does not answer. */
  async begin(redirect: string): Promise<SignIn> {
    const { authorizationEndpoint } = await this.#discovered();
    const [state, nonce, verifier] = [secret(), secret(), secret()];
    const address = new URL(authorizationEndpoint);
    const asked = {
      response_type: 'code',
      client_id: this.#settings.client_id,
      redirect_uri: redirect,
      scope: 'openid profile email',
      state,
      nonce,
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    };
    for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
    return { address: address.href, state, nonce, verifier, redirect };
  }

  /** Changes the code that the browser brought back for who it is. */
  async finish(code: string, { verifier, redirect, nonce }: SignIn): Promise<Recognised> {
    let token: string;
    try {
      const { tokenEndpoint } = await this.#discovered();
      const body = new URLSearchParams({
        grant_type: 'authorization_code',
        code,
        redirect_uri: redirect,
        client_id: this.#settings.client_id,
        code_verifier: verifier,
        ...(this.#secret !== undefined && { client_secret: this.#secret }),
      });
      token = Tokens.parse(await askJson(tokenEndpoint, { method: 'POST', body })).id_token;
    } catch {
      return unrecognised('sign_in_failed', 'the OpenID provider did not take the sign-in', 'sign in again');
    }
    return this.#verified(token, this.#settings.client_id, nonce);
  }

  async #verified(token: string, audience: string, nonce?: string): Promise<Recognised> {
    try {
      const { issuer, keys } = await this.#discovered();
      const { payload } = await jwtVerify(token, keys, {
        algorithms,
        issuer,
        audience,
        requiredClaims: ['sub', 'exp'],
        clockTolerance: clockSkewSeconds,
      });
      if (nonce !== undefined && payload.nonce !== nonce)
        return unrecognised('sign_in_stale', 'the answer belongs to another sign-in', 'sign in again');
      return this.#recognised(payload);
    } catch (error) {
      return refusalOf(error, help);
    }
  }

  #recognised(payload: JWTPayload): Recognised {
    const role = this.#roleOf(payload[this.#settings.role_claim]);
    if (role === undefined)
      return unrecognised('no_role', 'you have no role here', 'ask who runs this server to give you one');
    const { preferred_username: login, email, sub = '', exp } = payload;
    const name = [login, email].find((known) => typeof known === 'string' && known !== '') as string | undefined;
    return { ok: true, identity: { name: name ?? sub, role, ...(exp && { until: exp }) } };
  }

  /** The highest of the roles that a claim gives. */
  #roleOf(claim: unknown): Role | undefined {
    const { roles: values } = this.#settings;
    const given = new Set(Array.isArray(claim) ? claim : typeof claim === 'string' ? claim.split(' ') : []);
    const role = roles.toReversed().find((one) => values[one]?.some((value) => given.has(value)));
    return role ?? (values.reader === undefined ? 'reader' : undefined);
  }

  /** Asked once; again where it did not answer. */
  #discovered(): Promise<Provider> {
    this.#provider ??= discover(this.#settings.issuer).catch((error: unknown) => {
      this.#provider = undefined;
      throw error;
    });
    return this.#provider;
  }
}

const Tokens = z.object({ id_token: z.string() });

const secret = (): string => randomBytes(32).toString('base64url');
