import { z } from 'zod';
import { hashText } from '../../adapters/inventory/index.ts';
import { SourceText } from '../../core/host/boundary.ts';
import type { SourceSettings } from '../../engine/inventory/settings.ts';
import type { Exception } from '../../engine/policy/exceptions.ts';
import { version } from '../version.ts';
import type { Programs } from './programs.ts';

const CheckRequest = z.object({
  /** The user's own policies and what they import: whoever takes part compiles them himself. */
  modules: z.array(SourceText),
  library: z.array(SourceText),
  /** Number of the set of policies, and the version of each in it. */
  set: z.number(),
  versions: z.record(z.string(), z.string()),
  exceptions: z.array(z.custom<Exception>()),
});

/** What a snapshot was asked, as whoever takes part in it finds it in the database. There is no secret in it. */
export const Request = z.object({
  version: z.string(),
  /** The same for a request that a run which was stopped may be gone on with. */
  key: z.string(),
  /** The folder of decree.yaml. */
  folder: z.string(),
  sources: z.array(z.custom<SourceSettings>()),
  ownerTags: z.array(z.string()),
  check: CheckRequest.optional(),
});
export type Request = z.infer<typeof Request>;

/** A text that differs where one of them would find something else. */
export function requestKey(folder: string, sources: readonly SourceSettings[], programs: Programs | undefined): string {
  return hashText(JSON.stringify([version, folder, sources, programs?.key]));
}

/** What each policy finds depends on it, on what its program imports, and on Decree itself. */
export function versionsOf(programs: Programs): Record<string, string> {
  const local = new Set(programs.local);
  // A program may have more policies in it than were chosen.
  const chosen = new Set(programs.policies.map(({ id }) => id));
  return Object.fromEntries(
    programs.compiled.flatMap(({ policies, modules }) => {
      const imported = hashText(JSON.stringify([version, modules]));
      return policies
        .filter(({ id }) => chosen.has(id))
        .map((policy) => [
          policy.id,
          hashText(JSON.stringify([policy.source, policy.metadata, imported, local.has(policy.id)])),
        ]);
    }),
  );
}
