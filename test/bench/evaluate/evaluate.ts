// `npm run bench:evaluate`: the built-in policies over generated inventories, by each evaluator and by `opa eval`, each time in a
// process of its own and one after the other in each round. Prints medians and ratios. `--resources 10000,100000 --rounds 3`.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadBuiltin } from '../../../adapters/builtin/index.ts';
import { median } from '../figures.ts';
import { evaluateByOpa, findOpa, withInputAndModules } from '../opa.ts';
import { run } from '../workspace.ts';
import { inventory } from './inventory.ts';
import type { Once } from './one.ts';

const { values } = parseArgs({
  options: {
    resources: { type: 'string', default: '10000,100000' },
    rounds: { type: 'string', default: '3' },
    'no-opa': { type: 'boolean', default: false },
  },
});

/** So many times faster than OPA and than opa-wasm JavaScript should be, from 100,000 resources on. */
const target = 20;

/** A run that begins with the JSON may take so many times as long as reading it. */
const wholeTarget = 3;

/** What each evaluator does in a process: the first evaluation, and as many later ones for each. */
const evaluations = 4;

const { compiled } = await loadBuiltin();
const opa = values['no-opa'] ? undefined : await findOpa(true);
const modules = Object.fromEntries(
  [...compiled.modules, ...compiled.policies.map(({ source }) => source)].map(({ text }, index) => [
    `m${index}.rego`,
    text,
  ]),
);
let missed = false;
for (const resources of values.resources.split(',').map(Number)) await measure(resources, Number(values.rounds));
if (missed) process.exitCode = 1;

async function measure(resources: number, rounds: number): Promise<void> {
  const input = JSON.stringify(inventory(resources));
  console.log(
    `${resources} resources, ${(input.length / 1e6).toFixed(1)} MB of JSON, ${compiled.policies.length} policies`,
  );
  await withInputAndModules(input, modules, async (file, folder) => {
    const plan: Once[] = [];
    const wasm: Once[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < rounds; round++) {
      plan.push(await once('plan', file));
      wasm.push(await once('wasm', file));
      const yielded = new Set([plan.at(-1)?.yielded, wasm.at(-1)?.yielded]);
      if (opa) {
        const { evaluation, count } = await byOpa(opa, file, folder);
        theirs.push(evaluation);
        yielded.add(count);
      }
      if (yielded.size > 1) throw new Error(`the evaluators differ: ${[...yielded].join(', ')} findings`);
    }
    report(resources, plan, wasm, theirs);
  });
}

function once(evaluator: string, file: string): Promise<Once> {
  const script = fileURLToPath(new URL('one.ts', import.meta.url));
  return run(process.execPath, [script, evaluator, file, String(evaluations)]).then(
    (printed) => JSON.parse(printed) as Once,
  );
}

async function byOpa(program: string, input: string, folder: string) {
  const packages = compiled.policies.map((policy) => policy.package);
  const { evaluation, count } = await evaluateByOpa(program, { input, folder, packages });
  return { evaluation, count };
}

function report(resources: number, plan: readonly Once[], wasm: readonly Once[], theirs: readonly number[]): void {
  const of = (all: readonly Once[], field: keyof Once) => median(all.map((one) => one[field]));
  const ours = of(plan, 'later');
  row('JSON.parse', of(plan, 'parse'), 'ms');
  row('JavaScript, first evaluation', of(plan, 'first'), 'ms');
  row('JavaScript, later ones', ours, 'ms');
  row('JavaScript, processor time', of(plan, 'processor'), 'ms');
  row('JavaScript, the whole process', of(plan, 'megabytes'), 'MB');
  row('JavaScript, for each policy and resource', (ours * 1e6) / resources / compiled.policies.length, 'ns');
  const whole = 1 + of(plan, 'first') / of(plan, 'parse');
  row(
    'first evaluation and JSON.parse to JSON.parse',
    whole,
    '×',
    verdictOf(resources, wholeTarget, whole <= wholeTarget),
  );
  row('opa-wasm, first evaluation', of(wasm, 'first'), 'ms');
  row('opa-wasm, later ones', of(wasm, 'later'), 'ms');
  row('opa-wasm, the whole process', of(wasm, 'megabytes'), 'MB');
  compare('opa-wasm to JavaScript, later ones', resources, of(wasm, 'later') / ours);
  compare('opa-wasm to JavaScript, first evaluations', resources, of(wasm, 'first') / of(plan, 'first'));
  if (theirs.length === 0) return;
  row('opa eval, evaluation alone', median(theirs), 'ms');
  compare('opa eval to JavaScript, later ones', resources, median(theirs) / ours);
  compare('opa eval to JavaScript, first evaluation', resources, median(theirs) / of(plan, 'first'));
}

function compare(what: string, resources: number, ratio: number): void {
  row(what, ratio, '×', verdictOf(resources, target, ratio >= target));
}

function verdictOf(resources: number, limit: number, isKept: boolean): string {
  if (resources < 100_000) return '';
  if (!isKept) missed = true;
  return `target ${limit} × ${isKept ? 'kept' : 'MISSED'}`;
}

function row(what: string, value: number, unit: string, verdict = ''): void {
  console.log(`  ${what.padEnd(48)} ${value.toFixed(1).padStart(10)} ${unit}   ${verdict}`);
}
