import type { StudioProgress } from '../../server/studio/protocol.ts';
import type { Connection, Method } from '../protocol.ts';

/** Carries messages to the server and back, in their order. */
export interface Channel {
  send(message: object): void;
  onMessage(listen: (message: unknown) => void): void;
  /** What was sent may never be answered. */
  onLost(listen: () => void): void;
}

/** Why a request has no answer, as a sentence with what to do. */
export class Refusal extends Error {
  readonly help: string;

  constructor(message: string, help: string) {
    super(message);
    this.help = help;
  }
}

interface Answer {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { code?: number; message: string; data?: { help?: string } };
}

/** JSON-RPC over a channel. */
export function rpc(channel: Channel): Connection {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(reason: Error): void }>();
  const listeners: ((request: string, message: string) => void)[] = [];
  let last = 0;

  channel.onMessage((message) => {
    const answer = (message ?? {}) as Answer;
    if (answer.method === ('decree/studio/progress' satisfies StudioProgress['method'])) {
      const { request, message: said } = answer.params as StudioProgress['params'];
      for (const listen of listeners) listen(request, said);
      return;
    }
    const waiter = answer.id === undefined ? undefined : waiting.get(answer.id);
    if (!waiter || answer.id === undefined) return;
    waiting.delete(answer.id);
    if (answer.error) waiter.reject(refusalOf(answer.error));
    else waiter.resolve(answer.result);
  });
  channel.onLost(() => {
    for (const { reject } of waiting.values()) reject(lost());
    waiting.clear();
  });

  return {
    request<M extends Method>(method: M, params: object) {
      last += 1;
      const id = last;
      return new Promise<never>((resolve, reject) => {
        waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
        channel.send({ jsonrpc: '2.0', id, method, params });
      });
    },
    cancel: (request) => channel.send({ jsonrpc: '2.0', method: 'decree/studio/cancel', params: { request } }),
    onProgress: (listen) => void listeners.push(listen),
  };
}

/** JSON-RPC's code for what nobody foresaw; its message is for who mends Decree. */
const internalError = -32603;

function refusalOf({ code, message, data }: NonNullable<Answer['error']>): Refusal {
  const help = data?.help ?? 'Try it again; if it stays so, restart Decree.';
  return new Refusal(code === internalError ? 'Decree could not do that' : message, help);
}

const lost = () =>
  new Refusal(
    'the connection to Decree was lost',
    'It is tried again by itself; if it stays so, open the address that `decree studio` printed last.',
  );
