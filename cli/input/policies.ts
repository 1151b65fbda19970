import { Option } from 'commander';
import { type Builtin, loadBuiltin, schemas } from '../../adapters/builtin/index.ts';
import { createWorkerEvaluator } from '../../adapters/core/index.ts';
import { findPolicies } from '../../adapters/files/index.ts';
import type { Core, Diagnostic, SourceText } from '../../core/host/boundary.ts';
import { type CompiledPolicies, compilePolicies } from '../../engine/evaluate/compile.ts';
import type { Evaluator } from '../../engine/evaluate/evaluator.ts';
import { Catalogue } from '../../engine/policy/catalogue.ts';
import { type Loaded, loadPolicies } from '../../engine/policy/load.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import { badCall } from '../host/exit.ts';
import { list, repeated } from '../host/options.ts';
import { splitLibrary } from '../host/rego.ts';
import type { Settings } from './settings.ts';

/** Which policies are asked. */
export interface PolicyOptions {
  policy?: string[];
  builtin: boolean;
  only?: string[];
  exclude?: string[];
}

/** The options of every verb that asks policies. */
export function policyOptions(): Option[] {
  return [
    new Option('--policy <path>', 'a Rego file, or a folder of them, to ask too; repeatable').argParser(repeated),
    new Option('--no-builtin', 'leave the built-in policies out'),
    new Option('--only <ids>', 'ask only these policies, separated by commas; repeatable').argParser(list),
    new Option('--exclude <ids>', 'leave these policies out, separated by commas; repeatable').argParser(list),
  ];
}

/** The policies that were chosen, the user's own before the built-in ones. */
export interface Chosen {
  policies: Policy[];
  /** Those that were left out. */
  idle: Policy[];
  diagnostics: Diagnostic[];
  /** The user's Rego, for excerpts. */
  sources: SourceText[];
  own: Loaded;
  library: SourceText[];
  builtin: Builtin;
}

/** Loads the policies. One of the user's own takes the place of a built-in one with its id. */
export async function choosePolicies(core: Core, options: PolicyOptions, settings: Settings): Promise<Chosen> {
  const [builtin, { modules, diagnostics }] = await Promise.all([
    loadBuiltin(),
    findPolicies([...(options.policy ?? []), ...settings.policies]),
  ]);
  const split = await splitLibrary(core, modules, builtin.library);
  const own = await loadPolicies(core, split.modules, { library: split.library, schemas: schemas() });
  const ownIds = new Set(own.policies.map(({ id }) => id));
  const usesBuiltin = options.builtin && settings.builtin;
  const offered = usesBuiltin ? builtin.policies.filter(({ id }) => !ownIds.has(id)) : [];
  const catalogue = new Catalogue([...own.policies, ...offered]);
  const only = idsOf(catalogue, options.only, '--only');
  const excluded = idsOf(catalogue, options.exclude, '--exclude');
  const known = new Catalogue([...builtin.policies, ...own.policies]);
  for (const id of settings.exclude) {
    const policy = known.get(id);
    if (policy) excluded.add(policy.id);
    else diagnostics.push(unknownExclusion(id, settings));
  }
  const isChosen = ({ id }: Policy) => !excluded.has(id) && (only.size === 0 || only.has(id));
  return {
    policies: catalogue.policies.filter(isChosen),
    idle: [...(usesBuiltin ? [] : builtin.policies), ...catalogue.policies.filter((policy) => !isChosen(policy))],
    diagnostics: [...diagnostics, ...own.diagnostics],
    sources: modules,
    own,
    library: split.library,
    builtin,
  };
}

function unknownExclusion(id: string, { file }: Settings): Diagnostic {
  return {
    code: 'config_unknown_policy',
    severity: 'warning',
    message: `\`exclude\` names \`${id}\`, but no policy has that id`,
    help: 'list the ids with `decree policies`',
    ...(file === undefined ? {} : { file }),
  };
}

function idsOf(catalogue: Catalogue, ids: readonly string[] = [], option: string): Set<string> {
  return new Set(
    ids.map((id) => {
      const policy = catalogue.get(id);
      if (policy) return policy.id;
      throw badCall(`\`${option}\` names \`${id}\`, but no policy has that id`, 'list the ids with `decree policies`');
    }),
  );
}

/** Evaluators for the policies that were chosen; to be closed when the last document is done. */
export interface Opened {
  evaluators: Evaluator[];
  diagnostics: Diagnostic[];
  close(): Promise<void>;
}

/** Makes the chosen policies ready to be asked, each kind in a worker of its own. */
export async function openEvaluators(core: Core, chosen: Chosen): Promise<Opened> {
  const { own, builtin, library } = chosen;
  const offered = chosen.policies.filter((policy) => policy.builtin);
  const policies = chosen.policies.filter((policy) => !policy.builtin);
  const workers: ReturnType<typeof createWorkerEvaluator>[] = [];
  const evaluators: Evaluator[] = [];
  const diagnostics: Diagnostic[] = [];
  const open = (compiled: CompiledPolicies, asked: Policy[]) => {
    const worker = createWorkerEvaluator(compiled);
    const ids = new Set(asked.map(({ id }) => id));
    workers.push(worker);
    evaluators.push({ policies: asked, evaluate: (document) => worker.evaluate(document, ids) });
  };
  if (offered.length > 0) open(builtin.compiled, offered);
  if (policies.length > 0) {
    const compiled = await compilePolicies(core, { policies, modules: own.modules, library });
    if (compiled.ok) open(compiled.value, policies);
    else diagnostics.push(...compiled.diagnostics);
  }
  const close = async () => {
    await Promise.all(workers.map((worker) => worker.close()));
  };
  return { evaluators, diagnostics, close };
}
