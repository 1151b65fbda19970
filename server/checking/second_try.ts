import type { Core, FunctionName } from '../../core/host/boundary.ts';

const workerDied = 'core_failed';

/** Core whose worker may die under a call, as it does when the system takes its memory: the fresh one is asked once more. */
export function withSecondTry(core: Core): Core {
  const again =
    (name: FunctionName) =>
    async (argument: never): Promise<unknown> => {
      const answer = await core[name](argument);
      return !answer.ok && answer.diagnostics.some(({ code }) => code === workerDied) ? core[name](argument) : answer;
    };
  const names = Object.keys(core) as FunctionName[];
  return Object.fromEntries(names.map((name) => [name, again(name)])) as unknown as Core;
}
