// Loads the built-in library, all of it, and prints how many milliseconds that took.
import { loadBuiltin } from '../../adapters/builtin/index.ts';
import { createPlanEvaluator } from '../../engine/evaluate/plan/evaluator.ts';
import type { Program } from '../../engine/evaluate/plan/program.ts';

const started = performance.now();
const { compiled } = await loadBuiltin();
const { default: program } = (await import(compiled.program ?? '')) as { default: Program };
createPlanEvaluator(compiled.policies, program);
const begun = performance.now() - started;
await Promise.all(Object.values(program.parts ?? {}).map((load) => load()));
console.log(JSON.stringify({ begun, whole: performance.now() - started }));
