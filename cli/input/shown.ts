import { schemas } from '../../adapters/builtin/index.ts';
import { isFolder, type ReadJson } from '../../adapters/files/index.ts';
import type { Core } from '../../core/host/boundary.ts';
import { besideConfiguration } from '../../engine/resource/beside.ts';
import { kindOf } from '../../engine/resource/detect.ts';
import { readPlan } from '../../engine/resource/plan.ts';
import { planVariables } from '../../engine/resource/plan_variables.ts';
import { readState } from '../../engine/resource/state.ts';
import { badCall } from '../host/exit.ts';
import { type Input, plainInput, type ReadOptions, refused, unknownInput } from './input.ts';
import { readRoot } from './root.ts';

const readers = { plan: readPlan, state: readState };

/** Reads a plan or a state, with the places from the configuration beside it where that is named. */
export async function readShown(core: Core, read: ReadJson, root: string, options: ReadOptions): Promise<Input> {
  const { json, problem } = read;
  if (json === undefined)
    return refused(root, !problem || problem.code === 'json_missing' ? unknownInput(root) : problem);
  const kind = kindOf(json);
  if (!kind) return refused(root, unknownInput(root));
  const shown = readers[kind](json, root, { schemas: schemas() });
  if (options.source === undefined) return plainInput(shown, problem);
  if (!(await isFolder(options.source)))
    throw badCall(
      `\`--source\` names \`${options.source}\`, which is no folder`,
      'name the folder of the configuration',
    );
  // The plan was made with the values that it names, wherever they came from.
  const variables = { ...options.variables, ...planVariables(json) };
  const beside = await readRoot(core, options.source, { ...options, variables });
  return {
    ...beside,
    configuration: plainInput(besideConfiguration(shown, beside.configuration), problem).configuration,
  };
}
