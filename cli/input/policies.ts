import { Option } from 'commander';
import { type Builtin, loadBuiltin, schemas } from '../../adapters/builtin/index.ts';
import { createWorkerEvaluator } from '../../adapters/core/index.ts';
import { findPolicies } from '../../adapters/files/index.ts';
import type { Core, Diagnostic, SourceText } from '../../core/host/boundary.ts';
import { type CompiledPolicies, compilePolicies } from '../../engine/evaluate/compile.ts';
import type { Evaluator } from '../../engine/evaluate/evaluator.ts';
import { formsHere } from '../../engine/evaluate/plan/generate.ts';
import { type Chosen, choosePolicies, unknownExclusion } from '../../engine/policy/choose.ts';
import { splitLibrary } from '../../engine/policy/library.ts';
import { type Loaded, loadPolicies } from '../../engine/policy/load.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import type { Profile } from '../../engine/policy/profiles.ts';
import { besideOwn } from '../../engine/publish/consume.ts';
import { deprecations } from '../../engine/publish/deprecated.ts';
import { badCall, CallError, hasErrors } from '../host/exit.ts';
import { list, profiles, repeated } from '../host/options.ts';
import type { Settings } from './settings.ts';
import { readSources } from './sources.ts';

/** Which policies are asked. */
export interface PolicyOptions {
  policy?: string[];
  builtin: boolean;
  profile?: Profile[];
  only?: string[];
  exclude?: string[];
  /** Policies of sources, in the place of those that are installed. */
  sources?: SourceText[];
}

/** The options of every verb that asks policies. */
export function policyOptions(): Option[] {
  return [
    new Option('--policy <path>', 'a Rego file, or a folder of them, to ask too; repeatable').argParser(repeated),
    new Option('--no-builtin', 'leave the built-in policies out'),
    new Option(
      '--profile <names>',
      'the built-in policies of these profiles, separated by commas: recommended, ai_platform, cis, soc2, hipaa, pci_dss, nist_800_53, all',
    ).argParser(profiles),
    new Option('--only <ids>', 'ask only these policies, separated by commas; repeatable').argParser(list),
    new Option('--exclude <ids>', 'leave these policies out, separated by commas; repeatable').argParser(list),
  ];
}

/** What there is to ask, and which of it is asked. */
export interface LoadedChoice extends Pick<Chosen, 'policies' | 'idle'> {
  diagnostics: Diagnostic[];
  /** The user's Rego, for excerpts. */
  sources: SourceText[];
  own: Loaded;
  library: SourceText[];
  builtin: Builtin;
}

/** Loads the policies, and chooses those that the options and the settings want. */
export async function loadChosen(core: Core, options: PolicyOptions, settings: Settings): Promise<LoadedChoice> {
  const [builtin, { modules, diagnostics }, installed] = await Promise.all([
    loadBuiltin(),
    findPolicies([...(options.policy ?? []), ...settings.policies]),
    options.sources ? { modules: options.sources, diagnostics: [] } : readSources(settings),
  ]);
  const split = await splitLibrary(core, modules, builtin.library);
  const theirs = await besideOwn(core, { ...installed, own: split.modules, library: builtin.library });
  const all = [...split.modules, ...theirs.modules];
  const own = await loadPolicies(core, all, { library: split.library, schemas: schemas() });
  const { only = [], exclude = [] } = options;
  const { policies, idle, unknown } = choosePolicies(
    { own: own.policies, builtin: builtin.policies },
    {
      builtin: options.builtin && settings.builtin,
      profiles: options.profile ?? settings.profiles,
      only,
      exclude: [...exclude, ...settings.exclude],
    },
  );
  // A policy that does not parse has no id: then its mistake is what to tell.
  if (unknown.only.length > 0 && hasErrors(own.diagnostics)) throw new CallError(...own.diagnostics);
  refuse(unknown.only, '--only');
  refuse(
    unknown.exclude.filter((id) => exclude.includes(id)),
    '--exclude',
  );
  return {
    policies,
    idle,
    diagnostics: [
      ...diagnostics,
      ...installed.diagnostics,
      ...theirs.diagnostics,
      ...deprecations(policies),
      ...unknown.exclude.map((id) => unknownExclusion(id, settings.file)),
      ...own.diagnostics,
    ],
    sources: [...modules, ...theirs.modules],
    own,
    library: split.library,
    builtin,
  };
}

function refuse([id]: readonly string[], option: string): void {
  if (id === undefined) return;
  throw badCall(`\`${option}\` names \`${id}\`, but no policy has that id`, 'list the ids with `decree policies`');
}

/** Evaluators for the policies that were chosen; to be closed when the last document is done. */
export interface Opened {
  evaluators: Evaluator[];
  diagnostics: Diagnostic[];
  close(): Promise<void>;
}

/** Makes the chosen policies ready to be asked, each kind in a worker of its own. */
export async function openEvaluators(core: Core, chosen: LoadedChoice): Promise<Opened> {
  const { policies, own, builtin, library } = chosen;
  const workers: ReturnType<typeof createWorkerEvaluator>[] = [];
  const diagnostics: Diagnostic[] = [];
  const open = (compiled: CompiledPolicies, asked: Policy[]) =>
    workers.push(createWorkerEvaluator(compiled, { policies: asked }));
  const mine = policies.filter((policy) => !policy.builtin);
  const others = policies.filter((policy) => policy.builtin);
  if (others.length > 0) open(builtin.compiled, others);
  if (mine.length > 0) {
    const compiled = await compilePolicies(core, { policies: mine, modules: own.modules, library }, formsHere());
    if (compiled.ok) open(compiled.value, mine);
    else diagnostics.push(...compiled.diagnostics);
  }
  const close = async () => {
    await Promise.all(workers.map((worker) => worker.close()));
  };
  return { evaluators: workers, diagnostics, close };
}
