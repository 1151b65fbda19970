import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { AuthorParams, askModelRequest, authoringNotification, authorRequest } from '../authoring/protocol.ts';
import { signalOf, tokenOf } from '../convert/cancellation.ts';
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
