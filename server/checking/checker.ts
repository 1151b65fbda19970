import type { Disposable } from 'vscode-languageserver';
import type { Evaluator } from '../../engine/evaluate/evaluator.ts';
import type { Builtin, Host } from '../host.ts';
import type { RegoIndex } from '../rego/rego_index.ts';
import type { Folders } from '../workspace/folders.ts';
import { isShown, kindOf } from '../workspace/kind.ts';
import type { Scopes } from '../workspace/scopes.ts';
import type { Texts } from '../workspace/texts.ts';
import type { CheckedRoots } from './checked_roots.ts';
import type { KnownPolicies } from './known_policies.ts';
import { PolicyChecker } from './policy_checker.ts';
import type { Results } from './results.ts';
import { RootChecker } from './root_checker.ts';
import { createScheduler } from './scheduler.ts';
import { ShownChecker } from './shown_checker.ts';
import type { StatusBoard } from './status.ts';

/** Long enough that a burst of keys is one edit, short enough to feel like none. */
const quietMilliseconds = 10;

export interface CheckerParts {
  host: Host;
  texts: Texts;
  folders: Folders;
  scopes: Scopes;
  results: Results;
  roots: CheckedRoots;
  known: KnownPolicies;
  status: StatusBoard;
  rego: RegoIndex;
  /** False: a folder's own policies are not run. */
  trusted: boolean;
  /** Hears of what should never happen. */
  log(message: string): void;
}

/** Keeps the results right: whatever changes, the policies and root modules that it concerns are checked again. */
export function startChecker(parts: CheckerParts, builtin: Builtin, evaluator: Evaluator): Disposable {
  const { texts, status, log } = parts;
  const policies = new PolicyChecker(parts, builtin, evaluator);
  const roots = new RootChecker(parts);
  const shown = new ShownChecker(parts);
  let isFirst = true;

  const checkAll = async (signal: AbortSignal): Promise<void> => {
    const inForceFor = (scope: string) => policies.inForceFor(scope);
    // What the built-in policies find does not wait until a folder's own are compiled.
    if (isFirst) await roots.check(inForceFor, signal);
    isFirst = false;
    for (const scope of await policies.check(signal)) {
      roots.scopeChanged(scope);
      shown.scopeChanged(scope);
    }
    await roots.check(inForceFor, signal);
    await shown.check(inForceFor, signal);
  };

  const run = async (signal: AbortSignal): Promise<void> => {
    status.set({ state: 'checking', policies: policies.count() });
    try {
      await checkAll(signal);
      if (!signal.aborted) status.set({ state: 'ready', policies: policies.count() });
    } catch (error) {
      log(error instanceof Error ? (error.stack ?? error.message) : String(error));
      status.set({ state: 'failed', policies: 0, message: messageOf(error) });
    }
  };

  const scheduler = createScheduler(quietMilliseconds, run);
  const changed = (uri: string): void => {
    const kind = kindOf(uri);
    if (kind === undefined && !isShown(uri)) return;
    if (kind === undefined) shown.textChanged(uri);
    else if (kind === 'rego' || kind === 'settings' || kind === 'lock') policies.textChanged(uri);
    else roots.textChanged(uri);
    scheduler.request();
  };
  const subscription = texts.onDidChange(changed);
  for (const uri of texts.uris()) changed(uri);
  scheduler.request();
  return {
    dispose() {
      subscription.dispose();
      scheduler.dispose();
    },
  };
}

/** What the user is told of something that should never happen. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
