import process from 'node:process';
import { withCore } from '../host/core.ts';
import { badCall, exitCodes } from '../host/exit.ts';
import { interruption } from '../host/interruption.ts';
import { showProgress, writeDiagnostics } from '../host/terminal.ts';
import { readSettings } from '../input/settings.ts';
import { withDatabase } from './database.ts';
import { takePart } from './take_part.ts';
import { workersHere } from './work.ts';

export interface WorkerOptions {
  once?: true;
  concurrency?: number;
}

/** `decree worker`. */
export async function work({ once, concurrency }: WorkerOptions): Promise<number> {
  const url = process.env.DATABASE_URL;
  if (!url)
    throw badCall(
      'a worker shares its work with others through a PostgreSQL server, and none is named',
      'set `DATABASE_URL`; without one, `decree inventory load` does all the work itself',
    );
  const { Interrupted, openQueue, runQueue } = await import('../../adapters/jobs/index.ts');
  const settings = await readSettings('.');
  writeDiagnostics(settings.diagnostics);
  const signal = interruption();
  // Whoever ends it in order lets it end what it is at.
  process.once('SIGTERM', () => process.emit('SIGINT'));
  await withDatabase(settings, {}, (database) =>
    withCore(async (core) => {
      const queue = await openQueue(url);
      showProgress('waiting for work');
      await runQueue({
        database,
        queue,
        atATime: concurrency ?? workersHere(),
        open: (snapshot) => takePart({ core, database, settings, queue }, snapshot),
        stays: !once,
        signal,
      });
    }),
  ).catch((error) => {
    if (!(error instanceof Interrupted)) throw error;
  });
  return signal.aborted ? exitCodes.interrupted : exitCodes.ok;
}
