import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type Measured, median, timed } from './figures.ts';
import { estate } from './terraform_estate.ts';
import { run, withFolder } from './workspace.ts';

const loadLibrary = fileURLToPath(new URL('./load_library.ts', import.meta.url));
const Loaded = z.object({ begun: z.number(), whole: z.number() });

/** The library loaded in a process of its own, and `decree check` of a large workspace with all of its policies. */
export async function library({
  resources,
  rounds,
  targets,
}: {
  resources: number;
  rounds: number;
  targets: { load: number; check: number };
}): Promise<Measured> {
  return withFolder(estate(resources), async (folder) => {
    const loads: z.infer<typeof Loaded>[] = [];
    const checks: number[] = [];
    const check = ['dist/cli.mjs', 'check', '--profile', 'all', folder];
    for (let round = 0; round < rounds; round++) {
      loads.push(Loaded.parse(JSON.parse(await run(process.execPath, [loadLibrary]))));
      checks.push(await timed(() => run(process.execPath, check, { codes: [1] })));
    }
    const whole = median(loads.map((one) => one.whole));
    return {
      figures: [
        { what: 'the library, ready to be asked', value: median(loads.map((one) => one.begun)), unit: 'ms' },
        { what: 'the same with the code of every policy', value: whole, unit: 'ms', target: targets.load },
        {
          what: `\`decree check\` of ${resources} resources, all policies`,
          value: median(checks),
          unit: 'ms',
          target: targets.check,
        },
      ],
    };
  });
}
