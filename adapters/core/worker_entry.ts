import { distFile, isBundled } from '../files/dist.ts';

/** The file that a worker thread starts with: the bundle, or `worker.ts` itself when this runs from source. */
export const workerEntry: string | URL = isBundled
  ? distFile('core-worker.mjs')
  : new URL('./worker.ts', import.meta.url);
