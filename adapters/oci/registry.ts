import { z } from 'zod';
import { credentialsFor } from './credentials.ts';
import { isLocal, type Reference } from './reference.ts';

const milliseconds = 60_000;

const Token = z.object({ token: z.string().optional(), access_token: z.string().optional() });

/** What a registry answered that cannot be gone on with. */
export class RegistryError extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`HTTP ${status}`);
    this.status = status;
  }
}

/** A repository of a registry: sends requests with the credentials that it asks for. */
export class Registry {
  readonly #base: string;
  readonly #reference: Reference;
  #authorization: string | undefined;

  constructor(reference: Reference) {
    this.#reference = reference;
    this.#base = `${isLocal(reference.registry) ? 'http' : 'https'}://${reference.registry}/v2/${reference.repository}/`;
  }

  /** Asks for something below the repository, or at an address that the registry gave. Rejects where there is no answer. */
  async ask(path: string, init: RequestInit = {}): Promise<Response> {
    const address = new URL(path, this.#base);
    const first = await this.#send(address, init);
    if (first.status !== 401) return first;
    await first.body?.cancel();
    this.#authorization = await this.#authorize(first.headers.get('www-authenticate') ?? '');
    return this.#authorization === undefined ? first : this.#send(address, init);
  }

  #send(address: URL, init: RequestInit): Promise<Response> {
    // Storage elsewhere gets no credentials of the registry.
    const isOwn = address.host === this.#reference.registry;
    const headers = new Headers(init.headers);
    if (isOwn && this.#authorization !== undefined) headers.set('authorization', this.#authorization);
    return fetch(address, { ...init, headers, signal: AbortSignal.timeout(milliseconds) });
  }

  /** Follows the challenge: name and password themselves, or a token for them. */
  async #authorize(challenge: string): Promise<string | undefined> {
    const basic = await credentialsFor(this.#reference.registry);
    if (/^basic\b/i.test(challenge)) return basic === undefined ? undefined : `Basic ${basic}`;
    const parameters = new Map(
      [...challenge.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    );
    const realm = parameters.get('realm');
    if (realm === undefined || !URL.canParse(realm)) return undefined;
    const address = new URL(realm);
    if (address.protocol !== 'https:' && !isLocal(address.host)) return undefined;
    for (const name of ['service', 'scope']) {
      const value = parameters.get(name);
      if (value !== undefined) address.searchParams.set(name, value);
    }
    const response = await fetch(address, {
      headers: basic === undefined ? {} : { authorization: `Basic ${basic}` },
      signal: AbortSignal.timeout(milliseconds),
    });
    if (!response.ok) throw new RegistryError(response.status);
    const { token, access_token } = Token.parse(await response.json());
    return `Bearer ${token ?? access_token ?? ''}`;
  }
}
