import { LSPErrorCodes, ResponseError, TextDocumentContentRequest } from 'vscode-languageserver';
import { libraryScheme } from '../rego/library.ts';
import type { Feature } from './feature.ts';

/** Shows the texts of the library, which lie on no disk, to read. */
export const regoLibrary: Feature = {
  name: 'rego library',
  capabilities: { workspace: { textDocumentContent: { schemes: [libraryScheme] } } },

  start({ connection, rego }) {
    return connection.onRequest(TextDocumentContentRequest.type, async ({ uri }) => {
      const { libraryTexts } = await rego.reference();
      const found = libraryTexts.find((one) => one.uri === uri);
      return found ? { text: found.text } : new ResponseError(LSPErrorCodes.RequestFailed, `there is no \`${uri}\``);
    });
  },
};
