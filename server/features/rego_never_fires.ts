import { DiagnosticSeverity, type Disposable } from 'vscode-languageserver';
import { mistakeDiagnostic } from '../convert/diagnostic.ts';
import { neverFires } from '../rego/run/never_fires.ts';
import { kindOf } from '../workspace/kind.ts';
import type { Context, Feature } from './feature.ts';

/** Trying a policy takes longer than a key may, so it waits until nobody types. */
const idleMilliseconds = 1500;

/** Says of a policy that is open and has no mistake if it flags nothing that was tried. */
export const regoNeverFires: Feature = {
  name: 'rego never fires',

  start(context) {
    if (!context.trusted) return { dispose() {} };
    const idle = new Idle(context);
    const subscription = context.results.onDidChange((uris) => {
      for (const uri of uris) if (kindOf(uri) === 'rego' && context.texts.document(uri)) idle.changed(uri);
    });
    return {
      dispose() {
        subscription.dispose();
        idle.dispose();
      },
    };
  },
};

class Idle implements Disposable {
  readonly #context: Context;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** The text that was last tried, by address. */
  readonly #tried = new Map<string, string>();

  constructor(context: Context) {
    this.#context = context;
  }

  changed(uri: string): void {
    if (this.#tried.get(uri) === this.#context.texts.get(uri)) return;
    clearTimeout(this.#timers.get(uri));
    this.#timers.set(
      uri,
      setTimeout(() => this.#try(uri), idleMilliseconds),
    );
  }

  async #try(uri: string): Promise<void> {
    const { texts, results, connection } = this.#context;
    const text = texts.get(uri);
    const hasMistake = results.of(uri).some(({ diagnostic }) => diagnostic.severity === DiagnosticSeverity.Error);
    if (text === undefined) return;
    this.#tried.set(uri, text);
    try {
      const found = hasMistake ? [] : await neverFires(this.#context, uri);
      if (texts.get(uri) !== text) return;
      const items = found.map((mistake) => ({ uri, diagnostic: mistakeDiagnostic(mistake, () => uri) }));
      results.set(`never fires ${uri}`, items);
    } catch (error) {
      connection.console.error(String(error));
    }
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }
}
