import type { IncomingHttpHeaders } from 'node:http';
import { readBearer, type Trusted } from '../../adapters/access/index.ts';
import type { Diagnostic } from '../../core/host/boundary.ts';
import { type Identity, mayDo, type Role } from '../../engine/access/tiers.ts';
import { isToken } from '../studio/token.ts';
import { Refusal } from './call.ts';
import { isOwnOrigin, type Names } from './names.ts';
import type { Entry } from './plan.ts';
import type { Sessions } from './sessions.ts';

/** Who is at this machine. */
const owner: Identity = { name: 'you', role: 'manager' };
const anybody: Identity = { name: 'anybody', role: 'reader' };

/** Says who is at a door. */
export class Gate {
  readonly entry: Entry;
  readonly sessions: Sessions;
  readonly names: Names;
  /** What the printed address holds. */
  readonly #printed: string;
  readonly #trusted: Trusted;

  constructor(gate: { entry: Entry; sessions: Sessions; names: Names; printed: string; trusted: Trusted }) {
    this.entry = gate.entry;
    this.sessions = gate.sessions;
    this.names = gate.names;
    this.#printed = gate.printed;
    this.#trusted = gate.trusted;
  }

  /** Who asks; nobody, if nothing says it. Throws where what is said is not believed. */
  async recognise({ headers }: { headers: IncomingHttpHeaders }): Promise<Identity | undefined> {
    const bearer = /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1];
    if (headers.authorization !== undefined && bearer === undefined) throw refused(unreadable);
    if (bearer !== undefined) return this.believe(bearer);
    return this.sessions.find(headers) ?? (this.entry === 'anybody' ? anybody : undefined);
  }

  /** Who a token is for. */
  async believe(token: string): Promise<Identity> {
    if (this.entry === 'printed') {
      if (isToken(this.#printed, token)) return owner;
      throw refused({
        code: 'token_wrong',
        message: 'the token is not that of the printed address',
        help: openPrinted,
      });
    }
    const recognised = await readBearer(token, this.#trusted);
    if (recognised.ok) return recognised.identity;
    throw refused(recognised.diagnostic);
  }

  /** The cookie for whoever opens the printed address. */
  admit(token: string | null): string | undefined {
    return this.entry === 'printed' && isToken(this.#printed, token) ? this.sessions.open(owner) : undefined;
  }

  /** Who asks, if they may do what is asked. */
  async demand(request: { headers: IncomingHttpHeaders }, needed: Role): Promise<Identity> {
    const identity = await this.recognise(request);
    if (!identity)
      throw refused({
        code: 'not_signed_in',
        message: 'you are not signed in',
        help: this.entry === 'printed' ? openPrinted : 'sign in, or send a bearer token',
      });
    if (!mayDo(identity.role, needed))
      throw new Refusal(403, {
        code: 'role_missing',
        message: `the role \`${identity.role}\` may not do that`,
        help: `it takes the role \`${needed}\``,
      });
    return identity;
  }

  /** Refuses what a page elsewhere makes a browser send. */
  checkOrigin(headers: IncomingHttpHeaders): void {
    const isForeign = headers['sec-fetch-site'] !== undefined && headers['sec-fetch-site'] !== 'same-origin';
    // Only a program sends a bearer token; a browser does not add one by itself.
    const isProgram = headers.authorization !== undefined && headers.origin === undefined;
    if (isForeign || !(isProgram || isOwnOrigin(headers, this.names)))
      throw new Refusal(403, {
        code: 'foreign_page',
        message: 'the request does not come of this page',
        help: 'open the page by the address that was printed',
      });
  }
}

const openPrinted = 'open the address that was printed last';
const unreadable = {
  code: 'token_unreadable',
  message: 'the token cannot be read',
  help: 'send `Authorization: Bearer …`',
};

const refused = (diagnostic: Omit<Diagnostic, 'severity'>) => new Refusal(401, diagnostic);
