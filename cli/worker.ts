import { Option } from 'commander';
import { positive } from './host/options.ts';
import type { WorkerOptions } from './inventory/worker.ts';
import type { AddVerb } from './program.ts';

export const addWorker: AddVerb = (program, exit) => {
  program
    .command('worker')
    .description(
      'Load and check for `decree inventory load`, on any number of machines, with the PostgreSQL server that `DATABASE_URL` names.',
    )
    .option('--once', 'end when there is nothing to do; else it waits for more')
    .addOption(new Option('--concurrency <number>', 'how many tasks at the same time').argParser(positive))
    .action(async (options: WorkerOptions) => {
      const { work } = await import('./inventory/worker.ts');
      exit(await work(options));
    });
};
