import { writeFile } from 'node:fs/promises';
import { checks } from './check.ts';
import './activation.ts';
import './terraform.ts';
import './extension.ts';

/** Called by the extension host. What came of each check is written where the one who started it will look. */
export async function run(): Promise<void> {
  const results: Result[] = [];
  for (const { title, body } of checks) {
    const started = performance.now();
    const problem = await body().then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
    const milliseconds = Math.round(performance.now() - started);
    results.push({ title, milliseconds, ...(problem !== undefined && { problem }) });
  }
  await writeFile(process.env.DECREE_CHECK_RESULTS ?? '', JSON.stringify(results));
}

export interface Result {
  title: string;
  milliseconds: number;
  /** Nothing where it passed. */
  problem?: string;
}
