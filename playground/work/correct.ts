import { during, type Work } from './work.ts';

/** Asks for changes of the policy that make every expected verdict true. */
export async function correct(work: Work): Promise<void> {
  const { sentence, policy, samples } = work.store.draft;
  const result = await during(work, 'correct', 'looking for the smallest change', (request) =>
    work.connection.request('decree/studio/correct', { request, sentence, policy, samples }),
  );
  if (result) work.store.set({ correction: { result, at: 0 } });
}

/** Takes the proposal that is shown. */
export function takeProposal({ store }: Work): void {
  const { correction } = store.session;
  const proposal = correction?.result.proposals[correction.at];
  if (!proposal) return;
  store.set({ correction: undefined });
  store.edit({ type: 'take', proposal });
}
