import { during, type Work } from './work.ts';

/** Asks what the policy would find in the open folders. */
export async function seeImpact(work: Work): Promise<void> {
  const { policy } = work.store.draft;
  const result = await during(work, 'impact', 'checking the workspace', (request) =>
    work.connection.request('decree/studio/impact', { request, policy }),
  );
  if (result) work.store.set({ impact: { policy, result } });
}
