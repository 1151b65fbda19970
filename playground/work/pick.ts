import type { GallerySample, Sample } from '../../server/studio/protocol.ts';
import { Latest } from './latest.ts';
import { newRequest, problemOf, type Work } from './work.ts';

const pageOf = 100;
const moment = 150;

/** Adds samples and shows the last of them. */
export function addSamples({ store }: Work, samples: Sample[]): void {
  store.edit({ type: 'add', samples });
  store.set({ selected: samples.at(-1)?.id ?? store.session.selected });
}

export const fromGallery = ({ id, group, title, hcl }: GallerySample): Sample => ({
  id: `gallery:${id}`,
  title: `${group}: ${title}`,
  text: hcl,
  language: 'hcl',
  from: 'gallery',
});

/** What was pasted; a text that begins as JSON is a plan, a state or a resource. */
export function pasted(text: string): Sample {
  const isJson = /^\s*[[{]/.test(text);
  const named = /^\s*resource\s+"([^"]+)"\s+"([^"]+)"/m.exec(text);
  const title = named ? `${named[1]}.${named[2]}` : isJson ? 'pasted JSON' : 'pasted Terraform';
  return { id: `pasted:${Date.now()}-${newRequest()}`, title, text, language: isJson ? 'json' : 'hcl', from: 'pasted' };
}

/** Adds a resource of the open folders, with what it needs beside it. */
export async function addFromWorkspace(work: Work, root: string, address: string): Promise<void> {
  try {
    const { sample } = await work.connection.request('decree/studio/sample', { root, address });
    if (sample) return addSamples(work, [sample]);
    const help = 'Search again: the folder has changed.';
    work.store.set({ notice: { kind: 'problem', message: `\`${address}\` is no longer there`, help } });
  } catch (error) {
    work.store.set({ notice: problemOf(error) });
  }
}

/** Searches the open folders as the user types. */
export function searcher({ store, connection }: Work): (query: string) => void {
  const latest = new Latest(
    (query: string) => connection.request('decree/studio/resources', { query, offset: 0, limit: pageOf }),
    (query, result) => store.set({ resources: { query, result } }),
    (error) => store.set({ notice: problemOf(error) }),
  );
  return (query) => latest.put(query, moment);
}
