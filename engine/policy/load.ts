import type { CheckedModule, Core, Diagnostic, Read, SourceText } from '../../core/host/boundary.ts';
import type { Schemas } from '../../knowledge/schema/index.ts';
import { readMetadata } from './annotations.ts';
import type { Policy } from './policy.ts';
import { inputSchemaFor } from './schema.ts';

export interface LoadOptions {
  /** Rego that policies import, not reported on. */
  library: SourceText[];
  /** With them, a policy that reads a type or an attribute that its provider does not have is refused. */
  schemas?: Schemas;
  builtin?: boolean;
}

export interface Loaded {
  policies: Policy[];
  /** Modules without a rule that yields findings: what the policies import, compiled along. */
  modules: SourceText[];
  /** `*_test.rego`, set aside. */
  tests: SourceText[];
  diagnostics: Diagnostic[];
}

/** Conftest's names too. */
const yieldsFindings = /^(deny|violation|warn)(_\w+)?$/;

/** Reads policies from Rego modules. One with an error is left out, with the diagnostics that say why. */
export async function loadPolicies(core: Core, modules: SourceText[], options: LoadOptions): Promise<Loaded> {
  const tests = modules.filter((module) => isTest(module.file));
  const texts = new Map(modules.filter((module) => !isTest(module.file)).map((module) => [module.file, module]));
  if (texts.size === 0) return { policies: [], modules: [], tests, diagnostics: [] };

  const answer = await core.check({
    modules: [...texts.values()],
    library: options.library,
    ...(options.schemas && { inputSchema: { ...inputSchemaFor([...texts.values()], options.schemas) } }),
  });
  if (!answer.ok) return { policies: [], modules: [], tests, diagnostics: answer.diagnostics };

  const diagnostics = [...answer.value.diagnostics];
  const broken = new Set(diagnostics.filter((found) => found.severity === 'error').map((found) => found.file));
  const sound = answer.value.modules.filter((module) => !broken.has(module.file) && module.package !== undefined);
  const policies = new Map<string, Policy>();
  const helpers = new Set(sound.map((module) => module.file));
  for (const [name, parts] of packagesOf(sound)) {
    const main = parts.find((part) => rulesOf(part).length > 0);
    const source = main && texts.get(main.file);
    if (!source) continue;
    helpers.delete(main.file);
    const { metadata, problems } = readMetadata(name, parts);
    diagnostics.push(...problems);
    if (!metadata) continue;
    const { id, resource_types } = metadata.custom;
    const first = policies.get(id);
    if (first) {
      diagnostics.push(duplicateId(id, first, main));
      continue;
    }
    policies.set(id, {
      id,
      metadata,
      source,
      package: name,
      entrypoints: [...new Set(parts.flatMap(rulesOf))],
      ...typesRead(parts, resource_types),
      builtin: options.builtin ?? false,
    });
  }
  const along = [...helpers].flatMap((file) => texts.get(file) ?? []);
  return { policies: [...policies.values()], modules: along, tests, diagnostics };
}

function isTest(file: string): boolean {
  return file.endsWith('_test.rego');
}

function packagesOf(modules: readonly CheckedModule[]): Map<string, CheckedModule[]> {
  const packages = new Map<string, CheckedModule[]>();
  for (const module of modules) {
    const name = module.package ?? '';
    packages.set(name, [...(packages.get(name) ?? []), module]);
  }
  return packages;
}

function rulesOf(module: CheckedModule): string[] {
  return module.rules.map((rule) => rule.name).filter((name) => yieldsFindings.test(name));
}

/** No type at all means any: so it is with a policy whose reading cannot be followed to a name. */
function typesRead(parts: readonly CheckedModule[], judged: readonly string[]): Pick<Policy, 'types' | 'dataTypes'> {
  const reads = parts.flatMap((part) => part.reads);
  if (reads.some((read) => read.type === '*')) return { types: [], dataTypes: [] };
  const of = (kind: Read['kind']) => reads.filter((read) => read.kind === kind).map((read) => read.type);
  const dataTypes = new Set(of('data'));
  const types = new Set([...of('resource'), ...judged.filter((type) => !dataTypes.has(type))]);
  return { types: [...types].sort(), dataTypes: [...dataTypes].sort() };
}

function duplicateId(id: string, first: Policy, { file, annotationsRange, packageRange }: CheckedModule): Diagnostic {
  const range = annotationsRange ?? packageRange;
  return {
    code: 'policy_duplicate_id',
    severity: 'error',
    message: `the id \`${id}\` is already that of the policy in \`${first.source.file}\``,
    help: 'give this policy an id of its own under `custom` in its METADATA',
    file,
    ...(range && { range }),
  };
}
