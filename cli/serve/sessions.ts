import { createHash, randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Identity } from '../../engine/access/tiers.ts';

/** Seconds after which somebody signs in again. */
const longest = 8 * 60 * 60;
/** More than people have; whoever fills it drives out only the oldest. */
const most = 10_000;

/** Who signed in at a door. Known only here, and only while it is open. */
export class Sessions {
  readonly #cookie: string;
  readonly #attributes: string;
  readonly #now: () => number;
  readonly #identities = new Map<string, Required<Identity>>();

  /** `now` gives seconds since 1970. A name with the port keeps apart what runs side by side on one machine. */
  constructor({ isSecure, port }: { isSecure: boolean; port: number }, now: () => number) {
    this.#cookie = isSecure ? '__Host-decree' : `decree_${port}`;
    this.#attributes = `; Path=/; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`;
    this.#now = now;
  }

  /** Gives what the browser is to keep. */
  open(identity: Identity): string {
    const id = randomBytes(32).toString('base64url');
    const until = Math.min(identity.until ?? Number.POSITIVE_INFINITY, this.#now() + longest);
    const [oldest] = this.#identities.keys();
    if (oldest !== undefined && this.#identities.size >= most) this.#identities.delete(oldest);
    this.#identities.set(hash(id), { ...identity, until });
    return `${this.#cookie}=${id}; Max-Age=${Math.max(0, Math.floor(until - this.#now()))}${this.#attributes}`;
  }

  find(headers: IncomingHttpHeaders): Identity | undefined {
    const id = this.#idOf(headers);
    const known = id === undefined ? undefined : this.#identities.get(hash(id));
    if (id === undefined || !known) return undefined;
    if (known.until > this.#now()) return known;
    this.#identities.delete(hash(id));
    return undefined;
  }

  /** Ends a session; gives what makes the browser forget it. */
  close(headers: IncomingHttpHeaders): string {
    const id = this.#idOf(headers);
    if (id !== undefined) this.#identities.delete(hash(id));
    return `${this.#cookie}=; Max-Age=0${this.#attributes}`;
  }

  #idOf({ cookie = '' }: IncomingHttpHeaders): string | undefined {
    const start = `${this.#cookie}=`;
    return cookie
      .split('; ')
      .find((one) => one.startsWith(start))
      ?.slice(start.length);
  }
}

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url');
