import { isShown } from '../workspace/kind.ts';
import { folderOf } from '../workspace/uri.ts';
import type { CheckerParts } from './checker.ts';
import type { InForce } from './policies.ts';
import { checkShown } from './shown.ts';

type Parts = Pick<CheckerParts, 'host' | 'texts' | 'scopes' | 'results'>;

/** Checks the plans and states that are open in the editor, as documents of their own. */
export class ShownChecker {
  readonly #parts: Parts;
  readonly #stale = new Set<string>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  textChanged(uri: string): void {
    this.#stale.add(uri);
  }

  /** Other policies or settings are in force for a scope. */
  scopeChanged(scope: string): void {
    const { texts, scopes } = this.#parts;
    for (const uri of texts.openUris()) if (isShown(uri) && scopes.of(folderOf(uri)) === scope) this.#stale.add(uri);
  }

  async check(inForceFor: (scope: string) => InForce, signal: AbortSignal): Promise<void> {
    const { host, texts, scopes, results } = this.#parts;
    for (const uri of [...this.#stale]) {
      const text = texts.document(uri)?.getText();
      const settings = scopes.settingsOf(scopes.of(folderOf(uri)));
      const inForce = inForceFor(settings.scope);
      const items = text === undefined ? [] : await checkShown(host, { uri, text, settings, inForce });
      if (signal.aborted) return;
      this.#stale.delete(uri);
      results.set(uri, items, text === undefined ? [] : [uri]);
    }
  }
}
