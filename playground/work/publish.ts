import { during, type Work } from './work.ts';

/** Publishes the saved policy to where the folder's decree.yaml says. */
export async function publish(work: Work): Promise<void> {
  const { saved } = work.store.session;
  const file = saved?.result.files[0];
  if (!saved || file === undefined) return;
  const { policy, folder } = saved;
  const result = await during(work, 'publish', 'publishing the policy', () =>
    work.connection.request('decree/studio/publish', { folder, file }),
  );
  if (result) work.store.set({ published: { policy, result } });
}
