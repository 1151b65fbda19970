import type { Value } from '../../core/host/boundary.ts';
import { united } from '../../engine/evaluate/coverage.ts';

type Coverage = NonNullable<Value<'test'>['coverage']>;

/** What several runs reached together, file by file. */
export function mergedCoverage(runs: readonly Coverage[]): Coverage | undefined {
  if (runs.length < 2) return runs[0];
  const files = new Set(runs.flatMap((run) => Object.keys(run)));
  return Object.fromEntries([...files].map((file) => [file, united(runs.flatMap((run) => run[file] ?? []))]));
}
