import {
  type CancellationToken,
  type Disposable,
  LSPErrorCodes,
  type Position,
  ResponseError,
  type ServerCapabilities,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Context, Feature, Place } from './features/feature.ts';
import { addressOf } from './workspace/uri.ts';

/** What the server can do: all that its features can. */
export function capabilitiesOf(features: readonly Feature[]): ServerCapabilities {
  return Object.assign({}, ...features.map(({ capabilities }) => capabilities));
}

/** Starts every feature, and asks them in order whatever the editor asks. */
export function startFeatures(
  context: Context,
  documents: TextDocuments<TextDocument>,
  features: readonly Feature[],
): Disposable {
  const { connection } = context;

  const placeOf = (uri: string, position: Position): Place | undefined => {
    const document = documents.get(uri);
    return document && { document, uri: addressOf(document), position };
  };

  /** A feature that fails has nothing to say; the others still have. */
  const attempt = <T>(feature: Feature, ask: () => T | undefined): T | undefined => {
    try {
      return ask();
    } catch (error) {
      connection.console.error(`${feature.name}: ${error instanceof Error ? error.stack : error}`);
      return undefined;
    }
  };

  /** The answer of the first feature that has one; the protocol's word for none is `null`. */
  const firstOf = <T>(ask: (feature: Feature) => T | undefined): T | null => {
    for (const feature of features) {
      const answer = attempt(feature, () => ask(feature));
      if (answer !== undefined) return answer;
    }
    return null;
  };

  const handlers: Disposable[] = [
    connection.onHover(({ textDocument, position }) => {
      const place = placeOf(textDocument.uri, position);
      return place && firstOf((feature) => feature.hover?.(context, place));
    }),
    connection.onCompletion(({ textDocument, position }) => {
      const place = placeOf(textDocument.uri, position);
      return place && firstOf((feature) => feature.complete?.(context, place));
    }),
    connection.onCodeAction(({ textDocument, range }) => {
      const document = documents.get(textDocument.uri);
      if (!document) return null;
      const stretch = { document, uri: addressOf(document), range };
      return features.flatMap((feature) => attempt(feature, () => feature.codeActions?.(context, stretch)) ?? []);
    }),
    connection.onDocumentFormatting(async ({ textDocument }, token) => {
      const document = documents.get(textDocument.uri);
      return (
        document &&
        orCancelled(
          token,
          firstOf((feature) => feature.format?.(context, document)),
        )
      );
    }),
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
function orCancelled<T>(token: CancellationToken, answer: T): Promise<Awaited<T>> {
  const cancelled = new Promise<never>((_, reject) => {
    const giveUp = () => reject(new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled'));
    // A token that was cancelled before the request was looked at never fires.
    if (token.isCancellationRequested) giveUp();
    else token.onCancellationRequested(giveUp);
  });
  return Promise.race([cancelled, answer]);
}
