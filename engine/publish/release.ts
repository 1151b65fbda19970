import type { Core, Diagnostic, SourceText } from '../../core/host/boundary.ts';
import { loadPolicies } from '../policy/load.ts';
import type { Release } from './changes.ts';
import { policyFile } from './publication.ts';

/** Texts of what is published that matter to whoever uses it: policies with their samples, and what they share. */
export const isReleased = (file: string): boolean => /^(policies|modules)\/.+\.(rego|tf)$/.test(file);

/** Reads what was published before: the texts of a repository or of a bundle, by their names there. */
export async function releaseOf(
  core: Core,
  texts: readonly SourceText[],
  library: SourceText[],
): Promise<{ release: Release; diagnostics: Diagnostic[] }> {
  const released = texts.filter(({ file }) => isReleased(file));
  const rego = released.filter(({ file }) => file.endsWith('.rego'));
  const { policies, modules, diagnostics } = await loadPolicies(core, rego, { library });
  const below = (folder: string) =>
    released
      .filter(({ file }) => file.startsWith(folder))
      .map(({ file, text }) => ({ file: file.slice(folder.length), text }));
  const published = policies.map((policy) => ({
    policy,
    files: below(policy.source.file.slice(0, -policyFile.length)),
  }));
  return { release: { policies: published, modules }, diagnostics };
}
