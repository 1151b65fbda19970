// Evaluates a document some times in a process of its own, and prints what that took: `node one.ts <evaluator> <file> <times> <package>…`.
import { readFileSync } from 'node:fs';
import { loadBuiltin } from '../../../adapters/builtin/index.ts';
import { createWasmEvaluator, type Evaluator } from '../../../engine/evaluate/evaluator.ts';
import { createPlanEvaluator } from '../../../engine/evaluate/plan/evaluator.ts';
import type { Program } from '../../../engine/evaluate/plan/program.ts';
import type { ResourceDocument } from '../../../engine/resource/document.ts';
import { median } from '../figures.ts';

/** What a process prints. */
export interface Once {
  /** Milliseconds of `JSON.parse`, of the first evaluation, and the median of the later ones, which find compiled code. */
  read: number;
  first: number;
  later: number;
  /** Milliseconds of processor time of a later evaluation, other threads of the process included. */
  processor: number;
  /** Findings. */
  count: number;
}

const [name, file = '', times = '2', ...packages] = process.argv.slice(2);
const { evaluator, only } = await open();
const text = readFileSync(file, 'utf8');
const read = timed(() => JSON.parse(text) as ResourceDocument);
const first = await evaluate(read.value);
const later: (typeof first)[] = [];
while (later.length < Number(times) - 1) later.push(await evaluate({ ...read.value }));
const once: Once = {
  read: read.milliseconds,
  first: first.milliseconds,
  later: median(later.map(({ milliseconds }) => milliseconds)),
  processor: median(later.map(({ processor }) => processor)),
  count: first.count,
};
console.log(JSON.stringify(once));

async function open(): Promise<{ evaluator: Evaluator; only: ReadonlySet<string> }> {
  const { compiled } = await loadBuiltin();
  const asked = compiled.policies.filter((policy) => packages.includes(policy.package));
  const only = new Set(asked.map(({ id }) => id));
  if (name === 'wasm') return { evaluator: await createWasmEvaluator(compiled, { memoryMegabytes: 4096 }), only };
  const { default: program } = (await import(compiled.program ?? '')) as { default: Program };
  return { evaluator: createPlanEvaluator(compiled.policies, program), only };
}

async function evaluate(document: ResourceDocument) {
  const [started, used] = [performance.now(), process.cpuUsage()];
  const { results } = await evaluator.evaluate(document, only);
  const milliseconds = performance.now() - started;
  const { user, system } = process.cpuUsage(used);
  const failed = results.find(({ failure }) => failure);
  if (failed) throw new Error(`${failed.policy.id} failed: ${failed.failure?.message}`);
  const count = results.reduce((sum, { values }) => sum + values.length, 0);
  return { milliseconds, processor: (user + system) / 1000, count };
}

function timed<T>(run: () => T): { value: T; milliseconds: number } {
  const started = performance.now();
  const value = run();
  return { value, milliseconds: performance.now() - started };
}
