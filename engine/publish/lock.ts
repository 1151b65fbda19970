import { z } from 'zod';
import type { Diagnostic } from '../../core/host/boundary.ts';

export const lockName = 'decree.lock';

/** What one source was when it was pinned. */
const Locked = z.object({
  /** Where it was, as `decree.yaml` said. */
  from: z.string(),
  /** The commit, or the digest of the bundle or of the manifest in the registry. */
  pinned: z.string(),
  /** Of the policies themselves, however they come. */
  content: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  version: z.string().optional(),
  /** The key that it was signed with. */
  key: z.string().optional(),
});
export type Locked = z.infer<typeof Locked>;

const Lock = z.object({ version: z.literal(1), sources: z.record(z.string(), Locked) });
export type Lock = z.infer<typeof Lock>;

export const emptyLock: Lock = { version: 1, sources: {} };

/** Reads `decree.lock`; where there is none, nothing is pinned. */
export function readLock(text: string | undefined, file: string): { lock: Lock; problem?: Diagnostic } {
  if (text === undefined) return { lock: emptyLock };
  try {
    const read = Lock.safeParse(JSON.parse(text));
    if (read.success) return { lock: read.data };
  } catch {
    // Said below, as what has another shape.
  }
  return { lock: emptyLock, problem: unreadable(file) };
}

/** The text of a lock file, always the same for the same sources. */
export function lockText({ version, sources }: Lock): string {
  const sorted = Object.fromEntries(Object.entries(sources).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ version, sources: sorted }, null, 2)}\n`;
}

const unreadable = (file: string): Diagnostic => ({
  code: 'lock_unreadable',
  severity: 'error',
  message: `\`${file}\` is no lock file that can be read`,
  help: 'take it from version control again, or run `decree sources lock`',
  file,
});
