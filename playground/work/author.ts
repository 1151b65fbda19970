import { remembered } from '../state/session.ts';
import { during, type Work } from './work.ts';

/** Reads the sentence and writes its policy; `accept` takes a reading of the offline reader. */
export async function author(work: Work, accept?: number): Promise<void> {
  const { store, connection } = work;
  const sentence = store.draft.sentence.trim();
  if (sentence === '') return;
  await work.started;
  const { start, confirmed } = store.session;
  const reader = start?.readers.find(({ id }) => id === store.session.reader) ?? start?.readers[0];
  if (!reader) return;
  const asks = accept === undefined && reader.sends !== undefined;
  if (asks && !confirmed.includes(reader.id)) return store.set({ dialog: 'consent' });
  store.set({ sentences: remembered(store.session.sentences, sentence), correction: undefined, saved: undefined });
  const result = await during(work, 'author', 'reading the requirement', (request) =>
    connection.request('decree/studio/author', {
      request,
      sentence,
      reader: accept === undefined ? reader.id : 'offline',
      ...(accept !== undefined && { accept }),
      ...(asks && { confirmed: true }),
    }),
  );
  if (!result) return;
  store.edit({ type: 'authored', sentence, result });
  store.set({ selected: result.samples[0]?.id ?? store.session.selected });
}

/** The user lets this reader be sent what it needs. */
export async function confirmReader(work: Work): Promise<void> {
  const { reader, confirmed } = work.store.session;
  work.store.set({ confirmed: [...confirmed, reader], dialog: undefined });
  await author(work);
}
