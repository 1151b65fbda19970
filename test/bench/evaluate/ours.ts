import { fileURLToPath } from 'node:url';
import type { Contender } from './contender.ts';
import type { Once } from './one.ts';
import { runMeasured } from './process.ts';

/** The first evaluation, and as many later ones for each. */
const evaluations = 4;

/** OPA's plan as JavaScript: what the others are compared with. */
export const javascript: Contender = ours('JavaScript', 'plan');

/** OPA's WebAssembly in our host. */
export const wasm: Contender = { ...ours('opa-wasm', 'wasm'), target: 20 };

function ours(name: string, evaluator: string): Contender {
  return {
    name,
    async once({ input, packages }) {
      const script = fileURLToPath(new URL('one.ts', import.meta.url));
      const { stdout, milliseconds, ...memory } = await runMeasured(process.execPath, [
        script,
        evaluator,
        input,
        String(evaluations),
        ...packages,
      ]);
      return { ...(JSON.parse(stdout) as Once), ...memory, whole: milliseconds };
    },
  };
}
