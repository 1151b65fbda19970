import * as z from 'zod/mini';
import type { Draft } from './draft.ts';
import { newSession, type Session, themeChoices } from './session.ts';
import { draftFrom, understoodFrom } from './shape.ts';

/** Where the page is kept over a reload: the browser's storage, or the editor's. */
export interface Keeper {
  read(): unknown;
  write(value: unknown): void;
}

const kept = z.object({
  draft: z.unknown(),
  understood: z.optional(z.unknown()),
  reader: z.string(),
  confirmed: z.array(z.string()),
  sentences: z.array(z.string()),
  folder: z.string(),
  theme: z.enum(themeChoices),
  selected: z.optional(z.string()),
});

/** What is worth keeping. */
export function toKeep({ understood, ...draft }: Draft, session: Session): z.infer<typeof kept> {
  const { reader, confirmed, sentences, folder, theme, selected } = session;
  return {
    draft,
    ...(understood && { understood }),
    reader,
    confirmed: [...confirmed],
    sentences: [...sentences],
    folder,
    theme,
    ...(selected !== undefined && { selected }),
  };
}

/** What was kept; nothing of it if another version of the page wrote it in another form. */
export function fromKept(value: unknown): { draft: Draft; session: Session } | undefined {
  const read = kept.safeParse(value);
  const draft = read.success ? draftFrom(read.data.draft) : undefined;
  if (!read.success || !draft) return undefined;
  const { draft: _, understood: was, ...session } = read.data;
  const understood = understoodFrom(was);
  return {
    draft: understood ? { ...draft, understood } : draft,
    session: { ...newSession, ...session } as Session,
  };
}
