/** The local folders that a text calls as modules: `source = "../network"`, also in JSON. */
export function localSources(text: string): string[] {
  const sources = text.matchAll(/(?:\bsource\s*=|"source"\s*:)\s*"(\.{1,2}(?:\/[^"$\n]*)?)"/g);
  return [...sources].map((match) => match[1] as string);
}

/** The folders, relative to the root, where `terraform init` left modules, from `.terraform/modules/modules.json`. */
export function installedFolders(manifest: string): string[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(manifest);
  } catch {
    return [];
  }
  const modules = (parsed as { Modules?: unknown } | null)?.Modules;
  if (!Array.isArray(modules)) return [];
  return modules.map((module) => module?.Dir).filter((folder) => typeof folder === 'string' && folder !== '.');
}

/** The files that a text reads with `file` and its kin, as far as the name is written out, relative to its own folder. */
export function filesRead(text: string): string[] {
  const calls = text.matchAll(/\b(?:file\w*|templatefile)\(\s*\\?"(?:\$\{path\.module\}\/)?([^"$\\\n]+)\\?"/g);
  return [...calls].map((match) => match[1] as string);
}
