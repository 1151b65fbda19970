import { dirname, join } from 'node:path';
import { today } from '../../adapters/clock/index.ts';
import { type FoundFile, findShown, openStore, runInventory, Spool } from '../../adapters/inventory/index.ts';
import type { Core, Diagnostic } from '../../core/host/boundary.ts';
import { interruption } from '../host/interruption.ts';
import { showProgress } from '../host/terminal.ts';
import { type Checked, type CheckOptions, isFailing, merge } from '../input/check_group.ts';
import { unknownInput } from '../input/input.ts';
import { loadChosen } from '../input/policies.ts';
import type { Settings } from '../input/settings.ts';
import { Found } from './found.ts';
import { interruptedCode } from './options.ts';
import { openPrograms } from './programs.ts';
import { progressBar } from './progress.ts';

/** Checks all states and plans that paths with the same decree.yaml lead to, in worker threads. */
export async function checkInventory(
  core: Core,
  paths: readonly string[],
  settings: Settings,
  options: CheckOptions,
): Promise<Checked> {
  showProgress('reading the policies');
  const chosen = await loadChosen(core, options, settings);
  const programs = await openPrograms(core, chosen);
  const { files, diagnostics } = await findShown(paths);
  const store = options.store === false ? undefined : openStore(storeFolder(options, settings), programs.key);
  const problems = [...diagnostics, ...programs.diagnostics, ...(store && 'problem' in store ? [store.problem] : [])];
  if (files.length === 0 && diagnostics.length === 0) problems.push(nothingThere(paths));

  const bar = progressBar(files.length);
  const { policies } = programs;
  const { exceptions } = settings;
  const found = new Found({ policies, exceptions, idle: chosen.idle, today: today(), spool: new Spool() });
  const told: Diagnostic[][] = [];
  let done = 0;
  let resources = 0;
  let failed = false;
  const signal = interruption();
  const failures = await runInventory({
    ...programs,
    files,
    signal,
    store: store && 'folder' in store ? store.folder : undefined,
    async onResult(index, result) {
      const { path, isNamed } = files[index] as FoundFile;
      const sifted = found.put(index, path, result.outcomes);
      const read = result.kind === 'other' && isNamed ? [unknownInput(path)] : result.diagnostics;
      told[index] = [...read, ...sifted.diagnostics];
      failed ||= isFailing(sifted.findings, settings, options);
      resources += result.resources;
      done++;
      bar.done(result.resources);
    },
  });
  if (signal.aborted) problems.push(interrupted(done, files.length, options));

  const { findings, excepted } = found;
  const merged = merge([...told.filter(Boolean), failures], settings);
  return {
    findings,
    excepted,
    diagnostics: [...settings.diagnostics, ...chosen.diagnostics, ...problems, ...merged],
    policies: chosen.policies,
    resources,
    sources: [...settings.sources, ...chosen.sources],
    failed,
  };
}

function storeFolder({ store }: CheckOptions, { file }: Settings): string {
  return store || join(file === undefined ? '.' : dirname(file), '.decree', 'inventory');
}

function nothingThere(paths: readonly string[]): Diagnostic {
  return {
    code: 'inventory_empty',
    severity: 'error',
    message: `there is no state and no plan in ${paths.map((path) => `\`${path}\``).join(', ')}`,
    help: 'an inventory is made of files that end in `.tfstate` or `.json`',
  };
}

function interrupted(done: number, files: number, { store }: CheckOptions): Diagnostic {
  return {
    code: interruptedCode,
    severity: 'error',
    message: `stopped after ${done} of ${files} files`,
    help: store === false ? 'run it again from the start' : 'run it again: what is done is not done twice',
  };
}
