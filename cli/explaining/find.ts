import { findPolicies } from '../../adapters/files/index.ts';
import type { Diagnostic, SourceText } from '../../core/host/boundary.ts';
import { splitLibrary } from '../../engine/policy/library.ts';
import { loadPolicies } from '../../engine/policy/load.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import type { AuthorTools } from '../../engine/requirement/author.ts';
import { CallError, hasErrors } from '../host/exit.ts';

export interface Found {
  policies: Policy[];
  /** What they import beside the library. */
  modules: SourceText[];
  library: SourceText[];
  /** The Rego that was read, for excerpts. */
  sources: SourceText[];
  diagnostics: Diagnostic[];
}

/** The policies that a name means: a built-in one by its id, or those of a file or folder. */
export async function findNamed(tools: AuthorTools, name: string): Promise<Found> {
  const builtin = tools.catalogue.get(name);
  if (builtin) return { policies: [builtin], modules: [], library: tools.library, sources: [], diagnostics: [] };
  const { modules, diagnostics } = await findPolicies([name]);
  if (modules.length === 0) throw new CallError(unknown(tools, name));
  const split = await splitLibrary(tools.core, modules, tools.library);
  const { library } = split;
  const loaded = await loadPolicies(tools.core, split.modules, { library, schemas: tools.schemas });
  const found = { ...loaded, library, sources: modules, diagnostics: [...diagnostics, ...loaded.diagnostics] };
  if (loaded.policies.length > 0 || hasErrors(found.diagnostics)) return found;
  return { ...found, diagnostics: [...found.diagnostics, noPolicy(name)] };
}

/** The ids that share most parts with what was asked for. */
function unknown({ catalogue }: AuthorTools, name: string): Diagnostic {
  const asked = new Set(name.toLowerCase().split(/[^a-z0-9]+/));
  const near = catalogue.policies
    .map(({ id }) => ({ id, shared: id.split(/[._]/).filter((part) => asked.has(part)).length }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, 3)
    .map(({ id }) => `\`${id}\``);
  return {
    code: 'policy_unknown',
    severity: 'error',
    message: `\`${name}\` is neither a Rego file or folder nor the id of a built-in policy`,
    help: near.length > 0 ? `did you mean ${near.join(', ')}?` : 'list the ids with `decree policies`',
  };
}

const noPolicy = (name: string): Diagnostic => ({
  code: 'policy_missing',
  severity: 'error',
  message: `\`${name}\` has no rule \`deny\``,
  help: 'write `deny contains tf.finding(resource, message, path) if { … }`',
  file: name,
});
