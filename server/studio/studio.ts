import { type CancellationToken, type Disposable, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { signalOf } from '../convert/cancellation.ts';
import type { Context, Feature } from '../features/feature.ts';
import type { Call } from './desk.ts';
import type { Answers } from './handlers.ts';
import { CancelParams, params } from './params.ts';
import type { StudioRequests } from './protocol.ts';

type Method = keyof StudioRequests;
const methods = Object.keys(params) as Method[];

/** Answers what the studio's page asks. `features` are those of the editor: they know what there is to say of Rego. */
export function startStudio(context: Context, features: readonly Feature[]): Disposable {
  const { connection } = context;
  const running = new Map<string, AbortController>();
  let answers: Promise<Answers> | undefined;

  // What reads sentences is large, and most sessions never author.
  const load = () =>
    (answers ??= import('./handlers.ts').then(({ createAnswers }) => createAnswers(context, features)));

  const answer = async <M extends Method>(method: M, sent: unknown, token: CancellationToken): Promise<unknown> => {
    const read = params[method].safeParse(sent);
    if (!read.success) return new ResponseError(LSPErrorCodes.RequestFailed, `\`${method}\`: ${read.error.message}`);
    const asked = read.data as StudioRequests[M]['params'];
    const id = 'request' in asked ? String(asked.request) : undefined;
    const controller = new AbortController();
    if (id !== undefined) running.set(id, controller);
    const call: Call = {
      signal: AbortSignal.any([signalOf(token), controller.signal]),
      tell: (message) => {
        if (id !== undefined) void connection.sendNotification('decree/studio/progress', { request: id, message });
      },
    };
    try {
      const all = await load();
      return await all[method](asked, call);
    } finally {
      if (id !== undefined) running.delete(id);
    }
  };

  const handlers = [
    ...methods.map((method) =>
      connection.onRequest<unknown, void>(method, (sent: unknown, token: CancellationToken) =>
        answer(method, sent, token),
      ),
    ),
    connection.onNotification('decree/studio/cancel', (sent: unknown) => {
      const { data } = CancelParams.safeParse(sent);
      if (data) running.get(data.request)?.abort();
    }),
  ];
  return {
    dispose() {
      for (const handler of handlers) handler.dispose();
    },
  };
}
