import process from 'node:process';
import { type Database, type SnapshotProgress, snapshotProgress } from '../../adapters/store/index.ts';
import { counted } from '../../engine/report/report.ts';
import { showProgress } from '../host/terminal.ts';

const milliseconds = 500;

/** Shows how far a snapshot is, while somebody looks at a terminal. */
export function watchSnapshot(database: Database, snapshot: number): { stop(): void } {
  if (!process.stderr.isTTY) return { stop: () => undefined };
  const started = performance.now();
  let isBusy = false;
  const timer = setInterval(async () => {
    if (isBusy) return;
    isBusy = true;
    // Whoever does the work says what is wrong with the database.
    const progress = await snapshotProgress(database.db, snapshot).catch(() => undefined);
    isBusy = false;
    if (progress) showProgress(progressText(progress, (performance.now() - started) / 1000));
  }, milliseconds);
  return { stop: () => clearInterval(timer) };
}

const phases = { load: 'loading', check: 'checking', settle: 'counting' } as const;

/** `loading: 34 of 120 parts, 12000 resources, 9 s`. */
export function progressText({ phase, tasks, resources }: SnapshotProgress, seconds?: number): string {
  const done = `${tasks.done + tasks.failed} of ${counted(tasks.all, 'part')}`;
  const time = seconds === undefined ? [] : [`${Math.round(seconds)} s`];
  return [`${phases[phase]}: ${done}`, counted(resources, 'resource'), ...time].join(', ');
}
