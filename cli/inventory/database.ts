import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import type { Database, Place } from '../../adapters/store/index.ts';
import { CallError } from '../host/exit.ts';
import type { Settings } from '../input/settings.ts';

/** The options of every verb that reads the inventory. */
export interface DatabaseOptions {
  database?: string;
}

/** The folder of decree.yaml, in full. */
export function settingsFolder({ file }: Settings): string {
  return resolve(file === undefined ? '.' : dirname(file));
}

/** Does something with the inventory's database; what is wrong with it ends the verb. */
export async function withDatabase<T>(
  settings: Settings,
  options: DatabaseOptions,
  use: (database: Database) => Promise<T>,
): Promise<T> {
  const { isStoreError, openDatabase, placeFrom, storeProblem } = await import('../../adapters/store/index.ts');
  const { inventory } = settings;
  const folder = resolve(options.database ?? join(settingsFolder(settings), inventory.database ?? '.decree/database'));
  const place: Place = options.database === undefined ? placeFrom(process.env, folder) : { folder };
  const opened = await openDatabase(place);
  if (!opened.ok) throw new CallError(...opened.diagnostics);
  try {
    return await use(opened.value);
  } catch (error) {
    throw isStoreError(error) ? new CallError(storeProblem(error, place)) : error;
  } finally {
    await opened.value.close().catch(() => undefined);
  }
}
