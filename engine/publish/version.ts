import { inc, type ReleaseType, rcompare, valid } from 'semver';
import type { Change, ChangeKind } from './changes.ts';

/** What each change asks of the version: who relies on an old verdict must be able to tell. */
const weights: Readonly<Record<ChangeKind, ReleaseType>> = {
  removed: 'major',
  verdict: 'major',
  laxer: 'major',
  added: 'minor',
  stricter: 'minor',
  severity: 'minor',
  deprecated: 'minor',
  text: 'patch',
};

const firstVersion = '1.0.0';

/** The version after these changes; that of before where there are none. */
export function versionAfter(before: string | undefined, changes: readonly Change[]): string {
  if (before === undefined || valid(before) === null) return firstVersion;
  const asked = (['major', 'minor', 'patch'] as const).find((type) =>
    changes.some(({ kind }) => weights[kind] === type),
  );
  return (asked && inc(before, asked)) ?? before;
}

/** The latest of some versions; what is none is passed over. */
export const latestVersion = (versions: Iterable<string>): string | undefined =>
  [...versions].filter((version) => valid(version) !== null).sort(rcompare)[0];
