import type { Core, SourceText } from '../../core/host/boundary.ts';

/** Adds the built-in library to modules, without what they define themselves. */
export async function libraryBeside(
  core: Core,
  modules: readonly SourceText[],
  library: readonly SourceText[],
): Promise<SourceText[]> {
  const [own, offered] = await Promise.all([packagesOf(core, modules), packagesOf(core, library)]);
  const defined = new Set(own.values());
  return library.filter(({ file }) => !defined.has(offered.get(file)));
}

async function packagesOf(core: Core, modules: readonly SourceText[]): Promise<Map<string, string | undefined>> {
  const answer = await core.check({ modules: [...modules] });
  const checked = answer.ok ? answer.value.modules : [];
  return new Map(checked.map((module) => [module.file, module.package]));
}
