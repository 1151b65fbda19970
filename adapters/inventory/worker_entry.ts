import { fileURLToPath } from 'node:url';
import { distFile, isBundled } from '../files/dist.ts';

/** The file that a worker thread runs: the bundle, or `worker.ts` itself when this runs from source. */
export const workerEntry: string = isBundled
  ? distFile('inventory-worker.mjs')
  : fileURLToPath(new URL('./worker.ts', import.meta.url));
