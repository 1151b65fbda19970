import { type Disposable, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Item } from '../checking/results.ts';
import type { Context, Feature } from './feature.ts';
import { TypingClock } from './typing_clock.ts';

/**
 * Shows mistakes and findings. What was shown stays until the next result is there; a new mistake in a text that is being typed is
 * shown when the typing pauses, since half a line is always one.
 */
export const diagnostics: Feature = {
  name: 'diagnostics',
  capabilities: { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental } },

  start(context) {
    const publisher = new Publisher(context);
    const subscriptions: Disposable[] = [
      context.texts.onDidChange((uri) => publisher.textChanged(uri)),
      context.results.onDidChange((uris) => {
        for (const uri of uris) publisher.publish(uri);
      }),
      publisher,
    ];
    return {
      dispose() {
        for (const subscription of subscriptions) subscription.dispose();
      },
    };
  },
};

interface Shown {
  /** The address as the editor spells it. */
  uri: string;
  state: string;
  mistakes: ReadonlySet<string>;
}

class Publisher {
  readonly #context: Context;
  readonly #clock = new TypingClock((uri) => this.publish(uri));
  readonly #shown = new Map<string, Shown>();

  constructor(context: Context) {
    this.#context = context;
  }

  textChanged(uri: string): void {
    if (this.#context.texts.document(uri)) this.#clock.typed(uri);
    else this.#clock.forget(uri);
  }

  publish(uri: string): void {
    const { connection, results, texts } = this.#context;
    const document = texts.document(uri);
    const shown = this.#shown.get(uri);
    const isKnown = (item: Item) => item.finding !== undefined || shown?.mistakes.has(placeOf(item));
    const all = results.of(uri);
    const items = this.#clock.isTyping(uri) ? all.filter(isKnown) : all;
    if (items.length < all.length) this.#clock.wakeAtPause(uri);
    if (items.length === 0 && !document && !shown) return;

    const list = items.map(({ diagnostic }) => diagnostic);
    const state = JSON.stringify([document?.version, list]);
    if (shown?.state === state) return;
    const spelled = document?.uri ?? shown?.uri ?? uri;
    const mistakes = new Set(items.filter(({ finding }) => !finding).map(placeOf));
    if (items.length === 0 && !document) this.#shown.delete(uri);
    else this.#shown.set(uri, { uri: spelled, state, mistakes });
    connection.sendDiagnostics({
      uri: spelled,
      diagnostics: list,
      ...(document && { version: document.version }),
    });
  }

  dispose(): void {
    this.#clock.dispose();
  }
}

/** The same kind of mistake on the same line is taken for the same mistake. */
function placeOf({ diagnostic }: Item): string {
  return `${diagnostic.code} ${diagnostic.range.start.line}`;
}
