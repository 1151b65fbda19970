import { TextDocumentSyncKind } from 'vscode-languageserver';
import type { Feature } from './feature.ts';

/** Shows mistakes and findings. What was shown stays until the next result is there. */
export const diagnostics: Feature = {
  name: 'diagnostics',
  capabilities: { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental } },

  start({ connection, results, texts }) {
    const shown = new Map<string, string>();
    return results.onDidChange((uris) => {
      for (const uri of uris) {
        const document = texts.document(uri);
        const items = results.of(uri).map(({ diagnostic }) => diagnostic);
        const state = JSON.stringify([document?.version, items]);
        if (shown.get(uri) === state || (items.length === 0 && !document && !shown.has(uri))) continue;
        if (items.length === 0 && !document) shown.delete(uri);
        else shown.set(uri, state);
        connection.sendDiagnostics({
          uri: document?.uri ?? uri,
          diagnostics: items,
          ...(document && { version: document.version }),
        });
      }
    });
  },
};
