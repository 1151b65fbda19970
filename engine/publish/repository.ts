import type { SourceText } from '../../core/host/boundary.ts';
import { withEntry } from './changelog.ts';
import type { Change } from './changes.ts';
import { codeownersFiles, withOwners } from './codeowners.ts';
import { homeOf, type Publication, sharedModules } from './publication.ts';

export const changelogFile = 'CHANGELOG.md';

/** What is there of a shared repository already. */
export interface Repository {
  /** Texts below `policies/` and `modules/`. */
  texts: readonly SourceText[];
  changelog?: string | undefined;
  /** By the name of the file. */
  codeowners: ReadonlyMap<string, string>;
}

/** What a repository gets: files that are written anew, and those that go. */
export interface RepositoryChange {
  texts: SourceText[];
  removed: string[];
}

/** Puts policies into a shared repository, with an entry in its changelog and their owners. */
export function repositoryChange(
  { texts, changelog, codeowners }: Repository,
  { policies, modules }: Publication,
  {
    version,
    day,
    changes,
    owners,
  }: { version: string; day: string; changes: readonly Change[]; owners: readonly string[] },
): RepositoryChange {
  const written = [
    ...policies.flatMap(({ policy, files }) =>
      files.map(({ file, text }) => ({ file: `${homeOf(policy.id)}/${file}`, text })),
    ),
    ...sharedModules(modules),
  ];
  const renamed = policies.flatMap(({ policy }) => policy.metadata.custom.aliases.map(homeOf));
  const homes = [...policies.map(({ policy }) => homeOf(policy.id)), ...renamed];
  const names = new Set(written.map(({ file }) => file));
  const removed = texts
    .map(({ file }) => file)
    .filter((file) => homes.some((home) => isOf(home, file)) && !names.has(file));
  const owned = codeownersFiles.find((file) => codeowners.has(file)) ?? 'CODEOWNERS';
  const ids = policies.map(({ policy }) => policy.id);
  const all = [
    ...written,
    { file: changelogFile, text: withEntry(changelog, { version, day, changes }) },
    ...(owners.length > 0 ? [{ file: owned, text: withOwners(codeowners.get(owned), ids, owners) }] : []),
  ];
  return { texts: all, removed };
}

/** Files of the policy in a folder, and not those of one whose id goes on from there. */
const isOf = (home: string, file: string): boolean =>
  file.startsWith(`${home}/`) && /^(policy(_test)?\.rego|fixtures\/.+)$/.test(file.slice(home.length + 1));
