import { fileURLToPath } from 'node:url';
import { type Measured, median, timed } from './figures.ts';
import { terraform } from './generate.ts';
import { run, withFolder } from './workspace.ts';

const loadCore = fileURLToPath(new URL('./load_core.ts', import.meta.url));

/** `decree check` of ten files beside a process that does nothing but load core, in turns. */
export async function cold({ rounds, target }: { rounds: number; target: number }): Promise<Measured> {
  return withFolder(terraform({ resources: 60, files: 10 }), async (folder) => {
    const check: number[] = [];
    const core: number[] = [];
    for (let round = 0; round < rounds; round++) {
      core.push(await timed(() => run(process.execPath, [loadCore])));
      check.push(await timed(() => run(process.execPath, ['dist/cli.mjs', 'check', folder], { codes: [1] })));
    }
    return {
      figures: [
        { what: 'core alone, loaded and asked once', value: median(core), unit: 'ms' },
        { what: '`decree check` of ten files', value: median(check), unit: 'ms' },
        { what: 'the one to the other', value: median(check) / median(core), unit: '×', target },
      ],
    };
  });
}
