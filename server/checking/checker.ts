import type { Disposable } from 'vscode-languageserver';
import type { Builtin, Host } from '../host.ts';
import type { RegoIndex } from '../rego/rego_index.ts';
import type { Folders } from '../workspace/folders.ts';
import { kindOf } from '../workspace/kind.ts';
import type { Texts } from '../workspace/texts.ts';
import { PolicyChecker } from './policy_checker.ts';
import type { Results } from './results.ts';
import { RootChecker } from './root_checker.ts';
import { createScheduler } from './scheduler.ts';
import type { StatusBoard } from './status.ts';

/** Long enough that a burst of keys is one edit, short enough to feel like none. */
const quietMilliseconds = 50;

export interface CheckerParts {
  host: Host;
  texts: Texts;
  folders: Folders;
  results: Results;
  status: StatusBoard;
  rego: RegoIndex;
  /** False: a folder's own policies are not run. */
  trusted: boolean;
  /** Hears of what should never happen. */
  log(message: string): void;
}

/** Keeps the results right: whatever changes, the policies and root modules that it concerns are checked again. */
export function startChecker(parts: CheckerParts, builtin: Promise<Builtin>): Disposable {
  const { texts, status, log } = parts;
  const policies = new PolicyChecker(parts);
  const roots = new RootChecker(parts);

  let isFirst = true;
  const run = async (signal: AbortSignal): Promise<void> => {
    try {
      const loaded = await builtin;
      await policies.start(loaded);
      status.set({ state: 'checking', policies: status.current.policies });
      // What the built-in policies find does not wait until a folder's own are compiled.
      if (isFirst) await roots.check((scope) => policies.evaluatorsFor(scope), signal);
      isFirst = false;
      const changed = await policies.check(loaded, signal);
      for (const scope of changed) roots.policiesChanged(scope);
      await roots.check((scope) => policies.evaluatorsFor(scope), signal);
      if (!signal.aborted) status.set({ state: 'ready', policies: policies.count(loaded) });
    } catch (error) {
      log(error instanceof Error ? (error.stack ?? error.message) : String(error));
      status.set({ state: 'failed', policies: 0, message: error instanceof Error ? error.message : String(error) });
    }
  };

  const scheduler = createScheduler(quietMilliseconds, run);
  const subscription = texts.onDidChange((uri) => {
    const kind = kindOf(uri);
    if (kind === 'rego' || kind === 'settings') policies.textChanged(uri);
    else if (kind) roots.textChanged(uri);
    if (kind) scheduler.request();
  });
  for (const { uri } of texts.ofKind('rego', 'settings')) policies.textChanged(uri);
  scheduler.request();
  return {
    dispose() {
      subscription.dispose();
      scheduler.dispose();
    },
  };
}
