import { fileURLToPath } from 'node:url';
import { distFile, isBundled } from '../files/dist.ts';

/** The file that a thread runs which checks files: the bundle, or the text itself when this runs from source. */
export const workerEntry: string = entryOf('./worker.ts', 'inventory-worker.mjs');

/** The same of a thread which judges rows of the database. */
export const rowsWorkerEntry: string = entryOf('./rows_worker.ts', 'inventory-rows-worker.mjs');

function entryOf(source: string, bundle: string): string {
  return isBundled ? distFile(bundle) : fileURLToPath(new URL(source, import.meta.url));
}
