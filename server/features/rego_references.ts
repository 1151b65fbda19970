import { DocumentHighlightKind } from 'vscode-languageserver';
import { lookAt, occurrencesIn, occurrencesOf } from '../rego/occurrences.ts';
import { kindOf } from '../workspace/kind.ts';
import type { Feature } from './feature.ts';

/** Finds every place in the workspace that means the same as a name in Rego. */
export const regoReferences: Feature = {
  name: 'rego references',
  capabilities: { referencesProvider: true, documentHighlightProvider: true },

  async references({ rego, texts }, { document, uri, position }, withDeclaration) {
    if (kindOf(uri) !== 'rego') return undefined;
    const looked = await lookAt(rego, uri, document.getText(), position);
    if (!looked) return undefined;
    return occurrencesOf(looked.names, looked.outlined, looked.meaning)
      .filter(({ isDefinition }) => withDeclaration || !isDefinition)
      .map((place) => ({ uri: texts.document(place.uri)?.uri ?? place.uri, range: place.range }));
  },

  async highlights({ rego }, { document, uri, position }) {
    if (kindOf(uri) !== 'rego') return undefined;
    const looked = await lookAt(rego, uri, document.getText(), position);
    if (!looked) return undefined;
    return occurrencesIn(looked.names, looked.outlined, looked.meaning).map(({ range, isDefinition }) => ({
      range,
      kind: isDefinition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
  },
};
