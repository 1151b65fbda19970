// `npm run bench:evaluate`: the built-in policies over generated inventories, by our evaluators, `opa eval`, regorus and Conftest,
// each time in a process of its own and one after the other in each round. Prints medians, ratios and memory.
// `--resources 10000,100000 --rounds 3`; `--conftest` builds Conftest too; `--smoke` measures briefly, installs nothing, and
// fails only far beyond the targets, since other work on the machine must not decide.
import { parseArgs } from 'node:util';
import { loadBuiltin } from '../../../adapters/builtin/index.ts';
import { withInputAndModules } from '../opa.ts';
import { conftest } from './conftest.ts';
import type { Contender, Files, Missing, Took } from './contender.ts';
import { inventory } from './inventory.ts';
import { opa } from './opa.ts';
import { javascript, wasm } from './ours.ts';
import { regorus } from './regorus.ts';
import { report } from './table.ts';

const { values } = parseArgs({
  options: {
    resources: { type: 'string' },
    rounds: { type: 'string' },
    smoke: { type: 'boolean', default: false },
    conftest: { type: 'boolean', default: false },
  },
});
const { smoke, resources = smoke ? '5000' : '10000,100000', rounds = smoke ? '1' : '3' } = values;

/** With so few resources the code is hardly warm: JavaScript is still faster than opa-wasm unless something is wrong. */
const smokeRatio = 1;

const { compiled } = await loadBuiltin();
const texts = [...compiled.modules, ...compiled.policies.map(({ source }) => source)];
const modules = Object.fromEntries(texts.map(({ text }, index) => [`m${index}.rego`, text]));
const packages = compiled.policies.map((policy) => policy.package);
const others = [await opa(!smoke), await regorus(!smoke), await conftest(values.conftest)];
const contenders: Contender[] = [javascript, wasm, ...others.filter((other) => 'once' in other)];
const missing: Missing[] = others.filter((other) => 'missing' in other);

for (const count of resources.split(',').map(Number)) {
  const input = JSON.stringify(inventory(count));
  const megabytes = (input.length / 1e6).toFixed(1);
  console.log(`${count} resources, ${megabytes} MB of JSON, ${packages.length} policies; medians of ${rounds}`);
  const took = await withInputAndModules(input, modules, (file, folder) =>
    measure({ input: file, modules: folder, packages }),
  );
  const ratio = report({ resources: count, policies: packages.length, took, missing });
  if (smoke && ratio < smokeRatio) {
    console.log(`JavaScript is ${ratio.toFixed(1)} times as fast as opa-wasm: slower than it should be`);
    process.exitCode = 1;
  }
}

async function measure(files: Files): Promise<Map<Contender, Took[]>> {
  const took = new Map<Contender, Took[]>(contenders.map((contender) => [contender, []]));
  for (let round = 0; round < Number(rounds); round++) {
    for (const [contender, all] of took) all.push(await contender.once(files));
    const whole = [...took.values()].flatMap((all) => all.at(-1) ?? []).filter(({ beside }) => !beside);
    const counts = new Set(whole.map((last) => last.count));
    if (counts.size > 1) throw new Error(`they differ: ${[...counts].join(', ')} findings`);
  }
  return took;
}
