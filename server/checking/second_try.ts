import type { Core } from '../../core/host/boundary.ts';
import { callCore, coreOf } from '../../core/host/core_of.ts';

const workerDied = 'core_failed';

/** Core whose worker may die under a call, as it does when the system takes its memory: the fresh one is asked once more. */
export function withSecondTry(core: Core): Core {
  return coreOf(async (name, argument) => {
    const answer = await callCore(core, name, argument);
    const isDead = !answer.ok && answer.diagnostics.some(({ code }) => code === workerDied);
    return isDead ? callCore(core, name, argument) : answer;
  });
}
