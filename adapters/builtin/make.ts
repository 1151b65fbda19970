import type { Answer, Core, Diagnostic, SourceText } from '../../core/host/boundary.ts';
import { compilePolicies, planPolicies } from '../../engine/evaluate/compile.ts';
import { partedSourceOf } from '../../engine/evaluate/plan/compile/source.ts';
import { modulesOf } from '../../engine/evaluate/plan/generate.ts';
import { partOf } from '../../engine/evaluate/plan/parts.ts';
import { type LoadOptions, loadPolicies } from '../../engine/policy/load.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import type { Schemas } from '../../knowledge/schema/index.ts';
import { catalogueOf } from './catalogue.ts';

/** What the build writes into `dist/`. */
export interface MadeBuiltin {
  /** `builtin.json` and `builtin.texts.json`. */
  catalogue: string;
  texts: string;
  /** `builtin.wasm`. */
  wasm: Uint8Array;
  /** By name of their files, `builtin.js` with the program of the policies first. */
  programs: ReadonlyMap<string, string>;
}

/** Checks and compiles the built-in policies. One mistake in any of them fails the build, with all diagnostics. */
export async function makeBuiltin(
  core: Core,
  { modules, library, schemas }: { modules: SourceText[]; library: SourceText[]; schemas: Schemas },
): Promise<Answer<MadeBuiltin>> {
  const loaded = await loadInGroups(core, modules, { library, schemas, builtin: true });
  const errors = loaded.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { ok: false, diagnostics: errors };
  const sources = { ...loaded, library };
  const [compiled, plan] = await Promise.all([compilePolicies(core, sources, ['wasm']), planPolicies(core, sources)]);
  if (!compiled.ok) return compiled;
  if (!plan.ok) return plan;
  const { catalogue, texts } = catalogueOf(sources);
  return {
    ok: true,
    value: {
      catalogue: JSON.stringify(catalogue),
      texts: JSON.stringify(texts),
      wasm: compiled.value.wasm ?? new Uint8Array(),
      programs: modulesOf('builtin', partedSourceOf(plan.value, partOf)),
    },
  };
}

type Loading = Pick<Awaited<ReturnType<typeof loadPolicies>>, 'policies' | 'modules' | 'diagnostics'>;

/** Policies of one service at a time: the more modules are checked at once, the longer each takes. */
async function loadInGroups(core: Core, modules: SourceText[], options: LoadOptions): Promise<Loading> {
  const groups = new Map<string, SourceText[]>();
  for (const module of modules) {
    const service = module.file.split('/').slice(0, 3).join('/');
    groups.set(service, [...(groups.get(service) ?? []), module]);
  }
  const loaded = await Promise.all([...groups.values()].map((group) => loadPolicies(core, group, options)));
  const policies = loaded.flatMap((group) => group.policies);
  return {
    policies,
    modules: loaded.flatMap((group) => group.modules),
    diagnostics: [...loaded.flatMap((group) => group.diagnostics), ...sameIds(policies)],
  };
}

function sameIds(policies: readonly Policy[]): Diagnostic[] {
  const first = new Map(policies.toReversed().map((policy) => [policy.id, policy]));
  return policies
    .filter((policy) => first.get(policy.id) !== policy)
    .map(({ id, source }) => ({
      code: 'policy_duplicate_id',
      severity: 'error',
      message: `the id \`${id}\` is already that of the policy in \`${first.get(id)?.source.file}\``,
      help: 'give this policy an id of its own under `custom` in its METADATA',
      file: source.file,
    }));
}
