import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Head } from '../../engine/guardrail/override/log.ts';
import type { Settings } from '../input/settings.ts';
import { appendTo } from './log_file.ts';
import { logOf } from './paths.ts';
import type { Guarded } from './run.ts';

/** Records that overrides were used, where they were. */
export async function recordUse(
  settings: Settings,
  { verdict, plan, run }: Pick<Guarded, 'verdict' | 'plan' | 'run'>,
): Promise<{ log?: Head }> {
  const passed = verdict.rules.flatMap(({ rule, override }) =>
    override ? [{ rule, by: override.by, reason: override.reason }] : [],
  );
  if (passed.length === 0) return {};
  const hash = createHash('sha256');
  await pipeline(createReadStream(plan), hash);
  const { outcome } = verdict;
  const use = { kind: 'use' as const, passed, outcome, plan: hash.digest('hex'), ...(run !== undefined && { run }) };
  return { log: await appendTo(logOf(settings), use) };
}
