import type { Core, SourceText } from '../../core/host/boundary.ts';

/** A user's modules, apart from those that stand in for a part of the built-in library. */
export interface SplitModules {
  modules: SourceText[];
  /** Modules of a package that the library has: so it is where the library itself is written. */
  replacing: SourceText[];
  /** The library, with those in the place of what they define anew. */
  library: SourceText[];
}

/** Texts that may define a package of the library, `decree.<name>`; core, which parses, is asked about no others. */
const libraryLike = /\bpackage\s+decree\.\w+\s/;

/** Sorts a user's modules by their package: one of a package of the library takes that package's place. */
export async function splitLibrary(
  core: Core,
  modules: readonly SourceText[],
  library: readonly SourceText[],
): Promise<SplitModules> {
  const named = modules.filter(({ file, text }) => !file.endsWith('_test.rego') && libraryLike.test(text));
  if (named.length === 0) return { modules: [...modules], replacing: [], library: [...library] };
  const [own, offered] = await Promise.all([packagesOf(core, named), packagesOf(core, library)]);
  const offeredPackages = new Set(offered.values());
  const replaces = ({ file }: SourceText) => offeredPackages.has(own.get(file) ?? '');
  const replacing = modules.filter(replaces);
  const replaced = new Set(replacing.map(({ file }) => own.get(file)));
  return {
    modules: modules.filter((module) => !replaces(module)),
    replacing,
    library: [...library.filter(({ file }) => !replaced.has(offered.get(file))), ...replacing],
  };
}

async function packagesOf(core: Core, modules: readonly SourceText[]): Promise<Map<string, string>> {
  const answer = await core.check({ modules: [...modules] });
  const checked = answer.ok ? answer.value.modules : [];
  return new Map(checked.flatMap((module) => (module.package === undefined ? [] : [[module.file, module.package]])));
}
