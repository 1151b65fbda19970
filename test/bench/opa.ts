import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadBuiltin } from '../../adapters/builtin/index.ts';
import { createInProcessCore } from '../../adapters/core/index.ts';
import { createWasmEvaluator } from '../../engine/evaluate/evaluator.ts';
import { readConfiguration } from '../../engine/resource/terraform.ts';
import { type Measured, median, timed } from './figures.ts';
import { terraform } from './generate.ts';
import { root, run, withFolder } from './workspace.ts';

const opaVersion = 'v1.22.2';
const opaFolder = join(root, '.cache/bench/bin');

/** The built-in policies over so many resources, by our evaluator and by `opa eval`: both must deny as often. */
export async function beside({
  resources,
  rounds,
  install,
}: {
  resources: number;
  rounds: number;
  install: boolean;
}): Promise<Measured> {
  const opa = await findOpa(install);
  const { compiled } = await loadBuiltin();
  const files = Object.entries(terraform({ resources, files: 20 })).map(([file, text]) => ({ file, text }));
  const { document } = await readConfiguration(await createInProcessCore(), { root: '.', folder: '', files });
  const texts = [...compiled.modules, ...compiled.policies.map(({ source }) => source)];
  const modules = Object.fromEntries(texts.map(({ text }, index) => [`module${index}.rego`, text]));
  const packages = compiled.policies.map((policy) => policy.package);

  return withInputAndModules(JSON.stringify(document), modules, async (input, folder) => {
    const evaluator = await createWasmEvaluator(compiled);
    const ours: number[] = [];
    const theirs: number[] = [];
    const whole: number[] = [];
    for (let round = 0; round < rounds; round++) {
      // A document is encoded once as long as it lives; another one each time, as `opa eval` reads its input each time.
      const fresh = structuredClone(document);
      let denied = 0;
      ours.push(
        await timed(async () => {
          const { results } = await evaluator.evaluate(fresh);
          denied = results.reduce((sum, { values }) => sum + values.length, 0);
        }),
      );
      if (denied === 0) throw new Error('nothing was denied');
      if (!opa) continue;
      whole.push(
        await timed(async () => {
          const { milliseconds, count } = await evaluateByOpa(opa, { input, folder, packages });
          if (count !== denied) throw new Error(`opa eval denies ${count} times, Decree ${denied} times`);
          theirs.push(milliseconds);
        }),
      );
    }
    const figures = [{ what: `${resources} resources by Decree (opa-wasm)`, value: median(ours), unit: 'ms' as const }];
    if (!opa) return { figures };
    return {
      figures: [
        ...figures,
        { what: 'the same by `opa eval`, reading the input and evaluating', value: median(theirs), unit: 'ms' },
        { what: 'the same by `opa eval`, the whole process', value: median(whole), unit: 'ms' },
        { what: 'Decree to what `opa eval` reads and evaluates', value: median(ours) / median(theirs), unit: '×' },
      ],
    };
  });
}

export async function findOpa(install: boolean): Promise<string | undefined> {
  const opa = join(opaFolder, 'opa');
  if (existsSync(opa)) return opa;
  if (!install) return undefined;
  console.error(`installing opa ${opaVersion} …`);
  try {
    await run('env', [`GOBIN=${opaFolder}`, 'go', 'install', `github.com/open-policy-agent/opa@${opaVersion}`]);
  } catch (error) {
    console.error(`opa could not be installed: ${(error as Error).message}`);
  }
  return existsSync(opa) ? opa : undefined;
}

/** Apart, since `opa eval` takes every JSON of a folder for data. */
export function withInputAndModules<T>(
  input: string,
  modules: Record<string, string>,
  use: (input: string, folder: string) => Promise<T>,
): Promise<T> {
  return withFolder({ 'input.json': input }, (outer) =>
    withFolder(modules, (folder) => use(join(outer, 'input.json'), folder)),
  );
}

export interface Asked {
  input: string;
  folder: string;
  packages: readonly string[];
}

interface OpaAnswer {
  result: { expressions: { value: number }[] }[];
  metrics: Record<string, number>;
}

export async function evaluateByOpa(opa: string, { input, folder, packages }: Asked) {
  const sets = packages.map((name) => `count(data.${name}.deny)`);
  const words = ['eval', '--format', 'json', '--metrics', '-d', folder, '-i', input];
  const answer = JSON.parse(await run(opa, [...words, `sum([${sets.join(', ')}])`])) as OpaAnswer;
  const { timer_rego_input_parse_ns: read = 0, timer_rego_query_eval_ns: evaluate = 0 } = answer.metrics;
  return {
    milliseconds: (read + evaluate) / 1e6,
    evaluation: evaluate / 1e6,
    count: answer.result[0]?.expressions[0]?.value,
  };
}
