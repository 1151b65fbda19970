import type { Core, SourceText } from '../../core/host/boundary.ts';

/** A module with the package that it is part of, and the paths below `data` that it speaks of. */
interface Outlined {
  module: SourceText;
  package: string;
  reads: string[];
}

/** Of some modules, those that others need, directly or by way of one another. */
export async function importedBy(
  core: Core,
  modules: readonly SourceText[],
  offered: readonly SourceText[],
): Promise<SourceText[]> {
  const candidates = await outlined(
    core,
    offered.filter(({ file }) => !file.endsWith('_test.rego')),
  );
  const needed = new Set<Outlined>();
  let open = await outlined(core, modules);
  while (open.length > 0) {
    const reads = open.flatMap((one) => one.reads);
    open = candidates.filter((one) => !needed.has(one) && reads.some((path) => isIn(path, one.package)));
    for (const one of open) {
      needed.add(one);
      // The other modules of its package say what its names are.
      for (const part of candidates) if (part.package === one.package) needed.add(part);
    }
    open = [
      ...new Set([...open, ...candidates.filter((one) => open.some(({ package: name }) => one.package === name))]),
    ];
  }
  return offered.filter((module) => [...needed].some((one) => one.module === module));
}

async function outlined(core: Core, modules: readonly SourceText[]): Promise<Outlined[]> {
  const all: Outlined[] = [];
  for (const module of modules) {
    const answer = await core.outline(module);
    if (!answer.ok) continue;
    const { package: name = '', references, imports } = answer.value;
    const paths = [...references.map(({ path }) => path), ...imports.map(({ path }) => path)];
    const reads = paths.filter(([first]) => first === 'data').map((path) => path.slice(1).join('.'));
    all.push({ module, package: name, reads });
  }
  return all;
}

/** A path below `data` leads into a package, or names all packages below it. */
const isIn = (path: string, name: string): boolean =>
  path === name || path.startsWith(`${name}.`) || name.startsWith(`${path}.`);
