import type { Diagnostic } from '../../core/host/boundary.ts';
import { type Change, changesBetween, type Release } from '../../engine/publish/changes.ts';
import { gatePublication, type PublishCheck } from '../../engine/publish/gate.ts';
import { versionAfter } from '../../engine/publish/version.ts';
import { showProgress } from '../host/terminal.ts';
import type { Desk } from './desk.ts';

/** What came of publishing to one place. */
export interface Published {
  place: string;
  status: 'published' | 'unchanged' | 'refused' | 'failed' | 'dry run';
  version: string;
  before?: string | undefined;
  changes: Change[];
  checks: PublishCheck[];
  diagnostics: Diagnostic[];
  /** Of a bundle. */
  sha256?: string;
  signedBy?: string;
  /** Of a repository. */
  branch?: string;
  commit?: string;
  url?: string;
}

/** What a place has now. */
export interface Before {
  version?: string | undefined;
  release: Release;
}

/** Holds what is to be published against what a place has. `isWhole`: what is not published goes away there. */
export async function judge(
  { tools, gathered, tests }: Desk,
  place: string,
  { version: before, release }: Before,
  { isWhole }: { isWhole: boolean },
): Promise<Published> {
  const { publication, diagnostics } = gathered;
  showProgress(`comparing with ${place}`);
  const there = release.policies.map(({ policy }) => policy);
  const gated = await gatePublication(tools, publication, { there, tests });
  const all = await changesBetween(tools, release, publication);
  const changes = all.filter(({ kind }) => isWhole || kind !== 'removed');
  return {
    place,
    status: gated.passed ? 'dry run' : 'refused',
    version: versionAfter(before, changes),
    before,
    changes,
    checks: gated.checks,
    diagnostics: [...diagnostics, ...gated.diagnostics],
  };
}
