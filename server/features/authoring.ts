import { type CancellationToken, CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { AuthorParams, askModelRequest, authoringNotification, authorRequest } from '../authoring/protocol.ts';
import type { Feature } from './feature.ts';

/** Turns a sentence of the user into a policy, when the editor asks for it. */
export const authoring: Feature = {
  name: 'authoring',

  start({ connection, host }) {
    return connection.onRequest(authorRequest, async (sent, token) => {
      const params = AuthorParams.safeParse(sent);
      if (!params.success) return new ResponseError(LSPErrorCodes.RequestFailed, params.error.message);
      // What reads sentences and speaks to models is large, and most sessions never author.
      const { authorFor } = await import('../authoring/author.ts');
      return authorFor(host, params.data, {
        signal: signalOf(token),
        tell: (message) => void connection.sendNotification(authoringNotification, { message }),
        ask: (model) => (question, signal) =>
          connection.sendRequest(askModelRequest, { model, question }, tokenOf(signal)),
      });
    });
  },
};

function signalOf(token: CancellationToken): AbortSignal {
  const controller = new AbortController();
  if (token.isCancellationRequested) controller.abort();
  else token.onCancellationRequested(() => controller.abort());
  return controller.signal;
}

function tokenOf(signal: AbortSignal): CancellationToken {
  const source = new CancellationTokenSource();
  if (signal.aborted) source.cancel();
  else signal.addEventListener('abort', () => source.cancel(), { once: true });
  return source.token;
}
