import { asFile, packed, unpacked } from '../state/share.ts';
import type { Work } from './work.ts';

/** The draft as a link to this page, its text in the fragment, which no browser sends to a server. */
export async function linkOf({ store }: Work): Promise<string> {
  const code = await packed(store.draft);
  const isWeb = location.protocol === 'http:' || location.protocol === 'https:';
  return isWeb && !globalThis.acquireVsCodeApi ? `${location.origin}${location.pathname}#${code}` : `#${code}`;
}

/** Lets the user save the draft as a file. */
export function saveFile({ store }: Work): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([asFile(store.draft)], { type: 'application/json' }));
  link.download = 'decree-studio.json';
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Opens what somebody shared: a link, its fragment or the text of a file. Undo brings back what was there. */
export async function openShared({ store }: Work, shared: string): Promise<boolean> {
  const draft = await unpacked(shared);
  if (!draft) {
    const help = 'Ask for the link again, and copy all of it; a file must be one that the studio saved.';
    store.set({ notice: { kind: 'problem', message: 'this is no policy that was shared, or not all of it', help } });
    return false;
  }
  store.edit({ type: 'replace', draft });
  store.set({
    dialog: undefined,
    selected: draft.samples[0]?.id,
    notice: { kind: 'done', message: 'opened what was shared', help: 'Undo brings back what was here before.' },
  });
  return true;
}

/** Opens what the address carries, once. */
export async function openFromAddress(work: Work): Promise<void> {
  if (location.hash.length < 2) return;
  const shared = location.hash.slice(1);
  history.replaceState(null, '', location.pathname + location.search);
  await openShared(work, shared);
}
