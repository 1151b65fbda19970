import type { Diagnostic, SourceText } from '../../core/host/boundary.ts';
import type { Evaluator } from '../../engine/evaluate/evaluator.ts';
import { splitLibrary } from '../../engine/policy/library.ts';
import { besideOwn, type LoadedSources, loadSources } from '../../engine/publish/consume.ts';
import { mistakeDiagnostic } from '../convert/diagnostic.ts';
import type { Builtin } from '../host.ts';
import { kindOf } from '../workspace/kind.ts';
import { isPolicyText, namedIn } from '../workspace/policy_texts.ts';
import type { Settings } from '../workspace/scopes.ts';
import { folderOf, pathBelow, resolveUri } from '../workspace/uri.ts';
import type { CheckerParts } from './checker.ts';
import { type InForce, inForce, loadPolicySet, noPolicies, type PolicySet } from './policies.ts';
import { checkBeside, checkRego, type RegoCheck } from './rego.ts';
import type { Item } from './results.ts';
import { unusedRules } from './unused_rules.ts';

type Parts = Pick<CheckerParts, 'host' | 'texts' | 'folders' | 'scopes' | 'results' | 'rego' | 'trusted' | 'known'>;

interface Scope {
  settings: Settings;
  own: PolicySet;
  inForce: InForce;
}

/** Keeps each scope's settings and own policies, and what is wrong with them, up to date. */
export class PolicyChecker {
  readonly #parts: Parts;
  readonly #builtin: Evaluator;
  readonly #library: SourceText[];
  readonly #stale = new Set<string>();
  readonly #scopes = new Map<string, Scope>();
  /** Where there are no policies of one's own: by the same evaluators the next check finds what the last one did. */
  readonly #ofBuiltin = new WeakMap<Settings, InForce>();

  constructor(parts: Parts, builtin: Builtin, evaluator: Evaluator) {
    this.#parts = parts;
    this.#library = builtin.library;
    this.#builtin = evaluator;
    parts.known.set('builtin', builtin.policies);
  }

  textChanged(uri: string): void {
    const { scopes } = this.#parts;
    this.#stale.add(scopes.of(folderOf(uri)));
    if (kindOf(uri) === 'settings' || kindOf(uri) === 'lock') this.#stale.add(folderOf(uri));
    // Folders and settings that come or go divide or unite scopes, so one that was around the text is concerned, too.
    for (const { settings } of this.#scopes.values()) {
      const isAround = pathBelow(settings.scope, uri) !== undefined;
      if (isAround || isPolicyText(settings, { uri, text: '' })) this.#stale.add(settings.scope);
    }
  }

  /** Checks what changed; answers the scopes for which other policies or settings are in force now. */
  async check(signal: AbortSignal): Promise<string[]> {
    const changed: string[] = [];
    for (const scope of [...this.#stale]) {
      const isChanged = await this.#checkScope(scope, signal);
      if (signal.aborted) return changed;
      this.#stale.delete(scope);
      if (isChanged) changed.push(scope);
    }
    return changed;
  }

  /** What runs for a scope. */
  inForceFor(scope: string): InForce {
    const { scopes, trusted } = this.#parts;
    const settings = scopes.settingsOf(scope);
    const known = this.#scopes.get(scope)?.inForce ?? this.#ofBuiltin.get(settings);
    if (known) return known;
    const chosen = inForce(noPolicies, this.#builtin, settings, trusted);
    this.#ofBuiltin.set(settings, chosen);
    return chosen;
  }

  /** How many policies are in force, wherever. */
  count(): number {
    const evaluators = [this.#builtin, ...[...this.#scopes.values()].flatMap((scope) => scope.inForce.evaluators)];
    return new Set(evaluators.flatMap(({ policies }) => policies.map(({ id }) => id))).size;
  }

  async #checkScope(scope: string, signal: AbortSignal): Promise<boolean> {
    const { host, texts, scopes, rego, trusted } = this.#parts;
    const settings = scopes.settingsOf(scope);
    await this.#readPolicies(settings);
    const { policies, others } = this.#modulesOf(settings);
    const { modules, replacing, library } = await splitLibrary(host.core, policies, this.#library);
    const theirs = await this.#sourcesOf(settings, modules);
    const own = inSettings(await loadPolicySet(host, [...modules, ...theirs.modules], library), theirs, settings);
    // Nobody looks at tests, or asks what a text reads, where no text is open.
    const isOpen = modules.some(({ file }) => texts.document(resolveUri(scope, file)) !== undefined);
    const beside = await checkBeside(host, isOpen ? modules : [], library);
    const rest = library.filter((module) => !replacing.includes(module));
    const apart = await checkRego(host, [...others, ...replacing], rest);
    const looked = modules.map(({ file }) => resolveUri(scope, file)).filter((uri) => texts.document(uri));
    const unused = looked.length > 0 ? await unusedRules(rego, looked, (uri) => pathBelow(scope, uri) ?? uri) : [];
    if (signal.aborted) {
      await own.evaluator?.close?.();
      return false;
    }
    this.#parts.known.set(scope, own.policies);
    const chosen = inForce(own, this.#builtin, settings, trusted);
    this.#show(
      scope,
      [...modules, ...others, ...replacing],
      [own, theirs, beside, { diagnostics: unused }, apart, settings, chosen],
    );
    const before = this.#scopes.get(scope);
    if (own === noPolicies && !settings.source) this.#scopes.delete(scope);
    else this.#scopes.set(scope, { settings, own, inForce: chosen });
    await before?.own.evaluator?.close?.();
    const hadPolicies = before !== undefined && before.own !== noPolicies;
    return hadPolicies || own !== noPolicies || before?.settings.source?.text !== settings.source?.text;
  }

  /** What others publish, as far as it is pinned and installed. Nothing is fetched. */
  async #sourcesOf({ scope, sources, source }: Settings, own: SourceText[]): Promise<LoadedSources> {
    const { host } = this.#parts;
    const text = source && { file: source.uri, text: source.text };
    const installed = await loadSources(sources, text, (file) => host.disk.readText(resolveUri(scope, file)));
    const beside = await besideOwn(host.core, { modules: installed.modules, own, library: this.#library });
    return { modules: beside.modules, diagnostics: [...installed.diagnostics, ...beside.diagnostics] };
  }

  /** Reads what the settings name outside the open folders. */
  async #readPolicies({ scope, policies }: Settings): Promise<void> {
    const { texts, folders } = this.#parts;
    for (const uri of policies.map((path) => resolveUri(scope, path))) {
      if (folders.of(uri) === undefined) await texts.addOnce(uri);
    }
  }

  /** Rego that is not about resources is checked where somebody looks at it, with what lies beside it. */
  #modulesOf(settings: Settings): { policies: SourceText[]; others: SourceText[] } {
    const { texts, scopes } = this.#parts;
    const { scope } = settings;
    const all = texts.ofKind('rego');
    const looked = new Set(texts.openUris().map(folderOf));
    const policies = all.filter(
      (text) => isPolicyText(settings, text) && (settings.policies.length > 0 || scopes.of(text.folder) === scope),
    );
    const others = all.filter(
      (text) => scopes.of(text.folder) === scope && !policies.includes(text) && looked.has(text.folder),
    );
    return {
      policies: policies.map((text) => namedIn(scope, text)),
      others: others.map((text) => namedIn(scope, text)),
    };
  }

  #show(
    scope: string,
    modules: readonly SourceText[],
    said: readonly (PolicySet | LoadedSources | RegoCheck | Settings | InForce | { diagnostics: Diagnostic[] })[],
  ): void {
    const { results, rego, scopes } = this.#parts;
    const uris = new Map(modules.map(({ file }) => [file, file.includes(':') ? file : resolveUri(scope, file)]));
    const settings = scopes.settingsOf(scope).source;
    if (settings) uris.set(settings.uri, settings.uri);
    const toUri = (file: string) => uris.get(file) ?? resolveUri(scope, file);
    const [first = scope] = uris.values();
    // A mistake that is in none of these texts, as when the library cannot be compiled with them, is shown at the start of the first.
    const itemOf = ({ file, range, ...mistake }: Diagnostic): Item =>
      file !== undefined && uris.has(file)
        ? { uri: toUri(file), diagnostic: mistakeDiagnostic({ ...mistake, ...(range && { range }) }, toUri) }
        : { uri: first, diagnostic: mistakeDiagnostic(mistake, toUri) };
    const items = said.flatMap(({ diagnostics }) => diagnostics.map(itemOf));
    results.set(`policies of ${scope}`, items, [...uris.values()]);
    for (const answer of said) {
      if ('reads' in answer) for (const [file, reads] of answer.reads) rego.setReads(toUri(file), reads);
    }
  }
}

/** Texts of sources are in no editor: what is wrong with them is shown where the settings name them. */
function inSettings(set: PolicySet, { modules }: LoadedSources, { source }: Settings): PolicySet {
  const theirs = new Set(modules.map(({ file }) => file));
  if (!source || theirs.size === 0) return set;
  const moved = ({ file, range, ...mistake }: Diagnostic): Diagnostic =>
    file !== undefined && theirs.has(file)
      ? { ...mistake, message: `\`${file}\`: ${mistake.message}`, file: source.uri }
      : { ...mistake, ...(file !== undefined && { file }), ...(range && { range }) };
  return { ...set, diagnostics: set.diagnostics.map(moved) };
}
