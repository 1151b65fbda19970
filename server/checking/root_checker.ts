import { manifestOf, moduleOf } from '../workspace/kind.ts';
import { findRoots, ModuleCalls, type Root, withoutFixtures } from '../workspace/roots.ts';
import type { CheckerParts } from './checker.ts';
import type { InForce } from './policies.ts';
import { RootMemories } from './root_memory.ts';
import { checkRoot } from './terraform.ts';

type Parts = Pick<CheckerParts, 'host' | 'texts' | 'folders' | 'scopes' | 'results' | 'roots'>;

/** Checks the root modules that a change concerns, and no other. */
export class RootChecker {
  readonly #parts: Parts;
  readonly #calls = new ModuleCalls();
  /** Folders in which a text changed since it was last told which roots that concerns. */
  readonly #changed = new Set<string>();
  /** Roots that were not checked to the end since something about them changed. */
  readonly #stale = new Set<string>();
  #roots = new Map<string, Root>();
  /** The scope that each root was last found in. */
  readonly #scopes = new Map<string, string>();

  readonly #memories: RootMemories;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#memories = new RootMemories(parts.host.core);
  }

  textChanged(uri: string): void {
    this.#changed.add(moduleOf(uri));
  }

  /** Other policies or settings are in force for the roots of a scope. */
  scopeChanged(scope: string): void {
    for (const folder of this.#roots.keys()) if (this.#parts.scopes.of(folder) === scope) this.#stale.add(folder);
  }

  async check(inForceFor: (scope: string) => InForce, signal: AbortSignal): Promise<void> {
    await this.#findRoots();
    const { host, texts, scopes, results, roots } = this.#parts;
    const all = texts.ofKind('terraform', 'variables', 'manifest');
    for (const root of this.#inOrder()) {
      if (signal.aborted) return;
      const settings = scopes.settingsOf(scopes.of(root.folder));
      const isAlone = ![...this.#roots.keys()].some(
        (other) => other !== root.folder && scopes.of(other) === settings.scope,
      );
      const inForce = inForceFor(settings.scope);
      const memory = this.#memories.of(root.folder);
      const result = await checkRoot(host, { root, isAlone, settings, texts: all, inForce, memory });
      if (signal.aborted) return;
      this.#stale.delete(root.folder);
      roots.put(root.folder, result.root, result.readAgain);
      results.set(root.folder, result.items, result.checked);
    }
  }

  /** Finds out which roots there are now, and which of them are stale. Texts outside the open folders are read on the way. */
  async #findRoots(): Promise<void> {
    const { texts, folders, scopes, results, roots } = this.#parts;
    const all = texts.ofKind('terraform', 'manifest');
    const found = findRoots(
      withoutFixtures(all, (uri) => texts.get(uri) !== undefined),
      this.#calls,
    );
    const before = this.#roots;
    this.#roots = new Map(found.map((root) => [root.folder, root]));
    for (const { folder, modules } of found) {
      const scope = scopes.of(folder);
      const isMoved = this.#scopes.get(folder) !== scope;
      this.#scopes.set(folder, scope);
      if (isMoved || [...this.#changed].some((changed) => modules.has(changed))) this.#stale.add(folder);
    }
    this.#changed.clear();
    for (const folder of before.keys()) {
      if (this.#roots.has(folder)) continue;
      this.#stale.delete(folder);
      this.#scopes.delete(folder);
      this.#memories.forget(folder);
      roots.forget(folder);
      results.set(folder, []);
    }
    // What these reads find is a change like any other, so the run that follows sees it.
    for (const { folder, modules } of found) {
      if (!before.has(folder)) await texts.refresh(manifestOf(folder));
      for (const module of modules)
        if (folders.of(module) === undefined || isInstalled(module)) await texts.addFolder(module);
    }
  }

  /** What the user looks at comes first. */
  #inOrder(): Root[] {
    const looked = new Set(this.#parts.texts.openUris().map(moduleOf));
    const rank = ({ modules }: Root) => Number(![...modules].some((module) => looked.has(module)));
    const stale = [...this.#roots.values()].filter(({ folder }) => this.#stale.has(folder));
    return stale.sort((a, b) => rank(a) - rank(b));
  }
}

function isInstalled(module: string): boolean {
  return module.includes('/.terraform/');
}
