import { type Filters, writeFilters } from '../../engine/inventory/filters.ts';
import {
  type AcceptParams,
  type AccessAnswer,
  type ExportFormat,
  governancePath,
  type Question,
  type Questions,
} from '../../engine/inventory/governance.ts';

/** Why there is no answer, as a sentence with what to do. */
export class Refusal extends Error {
  readonly code: string;
  readonly help: string;

  constructor({ code, message, help }: { code: string; message: string; help?: string }) {
    super(message);
    this.code = code;
    this.help = help ?? 'Try it again.';
  }
}

/** How a path is asked for: by HTTP, or through the editor. */
export type Ask = (path: string, init?: { method: 'POST'; body: object }) => Promise<unknown>;

/** Where answers come from. */
export class Source {
  readonly #ask: Ask;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  access(): Promise<AccessAnswer> {
    return this.#ask('/api/access') as Promise<AccessAnswer>;
  }

  async enter(token: string): Promise<void> {
    await this.#ask('/api/access/enter', { method: 'POST', body: { token } });
  }

  async leave(): Promise<void> {
    await this.#ask('/api/access/leave', { method: 'POST', body: {} });
  }

  /** Accepts a finding until a day, in the name of who is signed in. */
  async accept(finding: number, until: string, reason: string): Promise<void> {
    await this.#ask(`${governancePath}/accept`, {
      method: 'POST',
      body: { finding, until, reason } satisfies AcceptParams,
    });
  }

  async ask<Q extends Question>(
    question: Q,
    filters: Filters,
    more: Record<string, string | number | boolean | undefined> = {},
  ): Promise<Questions[Q]['answer']> {
    const given = Object.entries(more).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
    const parameters = new URLSearchParams([...writeFilters(filters), ...given]);
    return (await this.#ask(`${governancePath}/${question}?${parameters}`)) as Questions[Q]['answer'];
  }
}

/** Where a list can be downloaded. */
export function exportAddress(what: 'findings' | 'resources', format: ExportFormat, filters: Filters): string {
  const parameters = new URLSearchParams([['what', what], ['format', format], ...writeFilters(filters)]);
  return `${governancePath}/export?${parameters}`;
}

/** Asks the server that the page is from. */
export const askServer: Ask = async (path, init) => {
  const sent: RequestInit = init
    ? { method: init.method, body: JSON.stringify(init.body), headers: { 'content-type': 'application/json' } }
    : {};
  const response = await fetch(path, { ...sent, cache: 'no-store' }).catch(() => undefined);
  if (!response) throw lost;
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok && answer !== undefined) return answer;
  const [said] = (answer as { diagnostics?: Refusal[] } | undefined)?.diagnostics ?? [];
  throw said ? new Refusal(said) : lost;
};

const lost = new Refusal({
  code: 'connection_lost',
  message: 'Decree does not answer',
  help: 'See whether `decree serve` or `decree studio` still runs, and open the address that it printed last.',
});
