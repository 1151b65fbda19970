import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Core } from '../../core/host/boundary.ts';
import { type LoadedChoice, type Opened, openEvaluators } from '../input/policies.ts';

/** From this size on, two workers are done earlier, though each needs the whole plan. */
const largeBytes = 16 * 1024 * 1024;

/** Evaluators for a plan, and which of their policies judge each resource alone, where it is worth the time to know. */
export interface OpenedForPlan extends Opened {
  local: ReadonlySet<string>;
}

/** Makes the chosen policies ready to be asked about a plan: of a large one, half of them in each of two workers. */
export async function openForPlan(plan: string, core: Core, chosen: LoadedChoice): Promise<OpenedForPlan> {
  const size = statSync(plan, { throwIfNoEntry: false })?.size ?? 0;
  if (size < largeBytes) return { ...(await openEvaluators(core, chosen)), local: new Set() };
  const [opened, local] = await Promise.all([openHalves(core, chosen), localIn(chosen)]);
  return { ...opened, local };
}

async function localIn({ builtin, policies }: LoadedChoice): Promise<Set<string>> {
  const { localBuiltin } = await import('../../adapters/inventory/index.ts');
  const local = new Set(await localBuiltin(builtin.compiled));
  return new Set(policies.filter((policy) => policy.builtin && local.has(policy.id)).map(({ id }) => id));
}

async function openHalves(core: Core, chosen: LoadedChoice): Promise<Opened> {
  if (availableParallelism() < 2) return openEvaluators(core, chosen);
  const own = chosen.policies.filter((policy) => !policy.builtin);
  const builtin = chosen.policies.filter((policy) => policy.builtin);
  // How dear each is depends on the plan; neighbours, which are of one service, are likely alike: they are dealt out in turns.
  const halves = [0, 1].map((half) => builtin.filter((_, at) => at % 2 === half));
  const opened = await Promise.all(
    [[...own, ...(halves[0] ?? [])], halves[1] ?? []].map((policies) => openEvaluators(core, { ...chosen, policies })),
  );
  return {
    evaluators: opened.flatMap(({ evaluators }) => evaluators),
    diagnostics: opened.flatMap(({ diagnostics }) => diagnostics),
    close: async () => {
      await Promise.all(opened.map(({ close }) => close()));
    },
  };
}
