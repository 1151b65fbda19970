import { during, type Work } from './work.ts';

/** Writes the policy with its tests and fixtures into the chosen folder. */
export async function save(work: Work, overwrite = false): Promise<void> {
  const { store, connection } = work;
  const { policy, tests, samples } = store.draft;
  const folder = store.session.folder || store.session.start?.folders[0]?.uri;
  if (folder === undefined) return;
  const result = await during(work, 'save', 'saving the policy', () =>
    connection.request('decree/studio/save', { folder, policy, samples, overwrite, ...(tests && { tests }) }),
  );
  if (result) store.set({ saved: { policy, folder, result } });
}
