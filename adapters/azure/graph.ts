import { z } from 'zod';
import { ask, type Failure, type Patience, patience, pause, type Send } from '../rest/index.ts';
import type { Token } from './credentials.ts';

/** What Resource Graph has on a resource. */
export const Row = z.looseObject({ id: z.string(), name: z.string(), type: z.string() });
export type Row = z.infer<typeof Row>;

/** That a subscription has something of a type. */
export const TypeRow = z.object({ subscriptionId: z.string().toLowerCase(), type: z.string().toLowerCase() });

const Page = z.object({ data: z.array(z.unknown()), $skipToken: z.string().min(1).nullish() });

export type Rows = { ok: true; rows: unknown[]; next?: string } | { ok: false; failure: Failure };

export interface GraphOptions {
  /** Of the Resource Manager. */
  endpoint: string;
  token: Token;
  patience?: Patience;
}

const path = '/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01';

/** Asks Azure's Resource Graph, and keeps to the quota that its answers tell of. */
export class Graph {
  readonly #options: GraphOptions;
  /** When the next request may go, in milliseconds since the epoch. */
  #free = 0;

  constructor(options: GraphOptions) {
    this.#options = options;
  }

  /** A page of what a query finds. */
  async rows(
    query: string,
    subscriptions: readonly string[],
    from: string | undefined,
    signal: AbortSignal,
  ): Promise<Rows> {
    const wait = this.#free - Date.now();
    if (wait > 0 && !(await pause(wait, signal))) return { ok: false, failure: { kind: 'cancelled', said: '' } };
    const options = { resultFormat: 'objectArray', $top: 1000, ...(from !== undefined && { $skipToken: from }) };
    const body = JSON.stringify({ query, ...(subscriptions.length > 0 && { subscriptions }), options });
    const answer = await ask(this.#send(body), signal, this.#options.patience ?? patience);
    if (!answer.ok) return answer;
    this.#heed(answer.headers);
    const page = Page.safeParse(answer.value);
    if (!page.success) return { ok: false, failure: { kind: 'broken', said: 'it is no page of a query' } };
    const next = page.data.$skipToken;
    return { ok: true, rows: page.data.data, ...(next && { next }) };
  }

  #send(body: string): Send {
    return async ({ renew, signal }) => {
      const authorization = `Bearer ${await this.#options.token({ renew, signal })}`;
      const headers = { authorization, 'content-type': 'application/json' };
      return fetch(new URL(path, this.#options.endpoint), { method: 'POST', headers, body, signal });
    };
  }

  /** What is left of the quota, and when there is more: `hh:mm:ss`. */
  #heed(headers: { get(name: string): string | null }): void {
    if (headers.get('x-ms-user-quota-remaining') !== '0') return;
    const [, hours, minutes, seconds] =
      /^(\d+):(\d+):(\d+)/.exec(headers.get('x-ms-user-quota-resets-after') ?? '') ?? [];
    const after = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
    if (Number.isFinite(after)) this.#free = Date.now() + after * 1000;
  }
}
