import {
  type CancellationToken,
  type Disposable,
  LSPErrorCodes,
  type Position,
  type Range,
  ResponseError,
  type ServerCapabilities,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { mergeCapabilities } from './capabilities.ts';
import type { Answer, Context, Feature, Place, Stretch } from './features/feature.ts';
import { addressOf } from './workspace/uri.ts';

/** What the server can do: all that its features can. */
export function capabilitiesOf(features: readonly Feature[]): ServerCapabilities {
  return features.map(({ capabilities }) => capabilities ?? {}).reduce(mergeCapabilities, {});
}

/** Starts every feature, and asks them in order whatever the editor asks. */
export function startFeatures(
  context: Context,
  documents: TextDocuments<TextDocument>,
  features: readonly Feature[],
): Disposable {
  const { connection } = context;

  /** A feature that fails has nothing to say; the others still have. What it says no to in words is an answer. */
  const attempt = async <T>(feature: Feature, ask: () => Answer<T>): Promise<T | undefined> => {
    try {
      return await ask();
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      connection.console.error(`${feature.name}: ${error instanceof Error ? error.stack : error}`);
      return undefined;
    }
  };

  /** The answer of the first feature that has one; the protocol's word for none is `null`. */
  const first = async <T>(token: CancellationToken, ask: (feature: Feature) => Answer<T>): Promise<T | null> => {
    for (const feature of features) {
      const answer = await orCancelled(
        token,
        attempt(feature, () => ask(feature)),
      );
      if (answer !== undefined) return answer;
    }
    return null;
  };

  /** What all features say together. */
  const all = async <T>(token: CancellationToken, ask: (feature: Feature) => Answer<T[]>): Promise<T[]> => {
    const answers = Promise.all(features.map((feature) => attempt(feature, () => ask(feature))));
    return (await orCancelled(token, answers)).flatMap((answer) => answer ?? []);
  };

  const inDocument = <T>(
    { textDocument }: { textDocument: { uri: string } },
    ask: (document: TextDocument) => T,
  ): T | null => {
    const document = documents.get(textDocument.uri);
    return document ? ask(document) : null;
  };

  type At = { textDocument: { uri: string }; position: Position };
  const at = <T>(params: At, ask: (place: Place) => T): T | null =>
    inDocument(params, (document) => ask({ document, uri: addressOf(document), position: params.position }));

  type Along = { textDocument: { uri: string }; range: Range };
  const along = <T>(params: Along, ask: (stretch: Stretch) => T): T | null =>
    inDocument(params, (document) => ask({ document, uri: addressOf(document), range: params.range }));

  const { semanticTokens, inlayHint } = connection.languages;
  const handlers: Disposable[] = [
    connection.onHover((params, token) => at(params, (place) => first(token, (one) => one.hover?.(context, place)))),
    connection.onCompletion((params, token) =>
      at(params, (place) => first(token, (one) => one.complete?.(context, place))),
    ),
    connection.onSignatureHelp((params, token) =>
      at(params, (place) => first(token, (one) => one.signatureHelp?.(context, place))),
    ),
    connection.onDefinition((params, token) =>
      at(params, (place) => first(token, (one) => one.definition?.(context, place))),
    ),
    connection.onReferences((params, token) =>
      at(params, (place) => first(token, (one) => one.references?.(context, place, params.context.includeDeclaration))),
    ),
    connection.onDocumentHighlight((params, token) =>
      at(params, (place) => first(token, (one) => one.highlights?.(context, place))),
    ),
    connection.onPrepareRename((params, token) =>
      at(params, (place) => first(token, (one) => one.prepareRename?.(context, place))),
    ),
    connection.onRenameRequest((params, token) =>
      at(params, (place) => first(token, (one) => one.rename?.(context, place, params.newName))),
    ),
    connection.onCodeAction((params, token) =>
      along(params, (stretch) => all(token, (one) => one.codeActions?.(context, stretch))),
    ),
    connection.onCodeActionResolve(
      async (action, token) => (await first(token, (one) => one.resolveAction?.(context, action))) ?? action,
    ),
    connection.onCodeLens((params, token) =>
      inDocument(params, (document) => all(token, (one) => one.codeLenses?.(context, document))),
    ),
    inlayHint.on((params, token) =>
      along(params, (stretch) => all(token, (one) => one.inlayHints?.(context, stretch))),
    ),
    connection.onDocumentSymbol((params, token) =>
      inDocument(params, (document) => first(token, (one) => one.symbols?.(context, document))),
    ),
    connection.onWorkspaceSymbol(({ query }, token) => all(token, (one) => one.workspaceSymbols?.(context, query))),
    connection.onFoldingRanges((params, token) =>
      inDocument(params, (document) => first(token, (one) => one.foldingRanges?.(context, document))),
    ),
    semanticTokens.on(async (params, token) => {
      const tokens = inDocument(params, (document) => first(token, (one) => one.semanticTokens?.(context, document)));
      return (await tokens) ?? { data: [] };
    }),
    semanticTokens.onDelta(async (params, token) => {
      const tokens = inDocument(params, (document) =>
        first(token, (one) => one.semanticTokensDelta?.(context, document, params.previousResultId)),
      );
      return (await tokens) ?? { data: [] };
    }),
    semanticTokens.onRange(async (params, token) => {
      const tokens = along(params, (stretch) => first(token, (one) => one.semanticTokensRange?.(context, stretch)));
      return (await tokens) ?? { data: [] };
    }),
    connection.onDocumentFormatting((params, token) =>
      inDocument(params, (document) => first(token, (one) => one.format?.(context, document))),
    ),
  ];

  for (const feature of features) {
    const started = feature.start?.(context);
    if (started) handlers.push(started);
  }
  return {
    dispose() {
      for (const handler of handlers) handler.dispose();
    },
  };
}

/** Gives up waiting for an answer that the editor does not want any more. */
function orCancelled<T>(token: CancellationToken, answer: Promise<T>): Promise<T> {
  const cancelled = new Promise<never>((_, reject) => {
    const giveUp = () => reject(new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled'));
    // A token that was cancelled before the request was looked at never fires.
    if (token.isCancellationRequested) giveUp();
    else token.onCancellationRequested(giveUp);
  });
  return Promise.race([cancelled, answer]);
}
