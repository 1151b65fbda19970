import type { Diagnostic, SourceText } from '../../core/host/boundary.ts';
import type { Evaluator } from '../../engine/evaluate/evaluator.ts';
import { mistakeDiagnostic } from '../convert/diagnostic.ts';
import type { Builtin } from '../host.ts';
import { isPolicyText, namedIn } from '../workspace/policy_texts.ts';
import { folderOf, resolveUri } from '../workspace/uri.ts';
import type { CheckerParts } from './checker.ts';
import { loadPolicySet, noPolicies, type PolicySet } from './policies.ts';
import { checkBeside, checkRego, type RegoCheck } from './rego.ts';
import type { Item } from './results.ts';

type Parts = Pick<CheckerParts, 'host' | 'texts' | 'folders' | 'results' | 'rego' | 'trusted'>;

/** Keeps each scope's own policies, and what is wrong with its Rego, up to date. */
export class PolicyChecker {
  readonly #parts: Parts;
  readonly #stale = new Set<string>();
  readonly #sets = new Map<string, PolicySet>();
  #builtin: Evaluator | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  textChanged(uri: string): void {
    this.#stale.add(this.#parts.folders.scopeOf(uri));
  }

  async start(builtin: Builtin): Promise<void> {
    this.#builtin ??= await this.#parts.host.createEvaluator(builtin.compiled);
  }

  /** Checks what changed; answers the scopes for which other policies are in force now. */
  async check(builtin: Builtin, signal: AbortSignal): Promise<string[]> {
    const changed: string[] = [];
    for (const scope of [...this.#stale]) {
      const modules = this.#modulesOf(scope);
      const set = await loadPolicySet(this.#parts.host, builtin, modules.policies);
      const beside = await checkBeside(this.#parts.host, modules.policies, builtin.library);
      const others = await checkRego(this.#parts.host, modules.others, builtin.library);
      if (signal.aborted) {
        await set.evaluator?.close?.();
        return changed;
      }
      this.#stale.delete(scope);
      this.#show(scope, [...modules.policies, ...modules.others], [set, beside, others]);
      await this.#parts.rego.loadLibrary(this.#parts.host.core, builtin.library);
      const before = this.#sets.get(scope) ?? noPolicies;
      this.#sets.set(scope, set);
      await before.evaluator?.close?.();
      if (this.#parts.trusted && before.policies.length + set.policies.length > 0) changed.push(scope);
    }
    return changed;
  }

  /** The policies in force for a scope: the built-in ones, and its own where the user vouches for them. */
  evaluatorsFor(scope: string): readonly Evaluator[] {
    const own = this.#parts.trusted ? this.#sets.get(scope)?.evaluator : undefined;
    return [this.#builtin, own].filter((evaluator) => evaluator !== undefined);
  }

  /** How many policies are in force, wherever. */
  count(builtin: Builtin): number {
    const own = this.#parts.trusted ? [...this.#sets.values()] : [];
    return own.reduce((sum, { policies }) => sum + policies.length, builtin.policies.length);
  }

  /** Rego that is not about resources is checked where somebody looks at it, with what lies beside it. */
  #modulesOf(scope: string): { policies: SourceText[]; others: SourceText[] } {
    const { texts, folders } = this.#parts;
    const all = texts.ofKind('rego').filter(({ uri }) => folders.scopeOf(uri) === scope);
    const looked = new Set(texts.openUris().map(folderOf));
    const others = all.filter((text) => !isPolicyText(scope, text) && looked.has(text.folder));
    return {
      policies: all.filter((text) => isPolicyText(scope, text)).map((text) => namedIn(scope, text)),
      others: others.map((text) => namedIn(scope, text)),
    };
  }

  #show(scope: string, modules: readonly SourceText[], said: readonly (PolicySet | RegoCheck)[]): void {
    const { results, rego } = this.#parts;
    const names = new Set(modules.map(({ file }) => file));
    const toUri = (file: string) => resolveUri(scope, file);
    const itemOf = (mistake: Diagnostic): Item | undefined =>
      mistake.file !== undefined && names.has(mistake.file)
        ? { uri: toUri(mistake.file), diagnostic: mistakeDiagnostic(mistake, toUri) }
        : undefined;
    const items = said.flatMap(({ diagnostics }) => diagnostics.flatMap((mistake) => itemOf(mistake) ?? []));
    results.set(`rego ${scope}`, items, [...names].map(toUri));
    for (const answer of said) {
      if ('reads' in answer) for (const [file, reads] of answer.reads) rego.setReads(toUri(file), reads);
    }
  }
}
