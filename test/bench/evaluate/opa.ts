import { findOpa } from '../opa.ts';
import type { Contender, Missing } from './contender.ts';
import { runMeasured } from './process.ts';

interface Answer {
  result: { expressions: { value: number }[] }[];
  metrics: Record<string, number>;
}

/** `opa eval`, which evaluates once. */
export async function opa(install: boolean): Promise<Contender | Missing> {
  const name = 'opa eval';
  const program = await findOpa(install);
  if (!program) return { name, missing: 'it is not installed, and Go did not install it' };
  return {
    name,
    target: 20,
    async once({ input, modules, packages }) {
      const query = `sum([${packages.map((one) => `count(data.${one}.deny)`).join(', ')}])`;
      const words = ['eval', '--format', 'json', '--metrics', '-d', modules, '-i', input, query];
      const { stdout, milliseconds, ...memory } = await runMeasured(program, words);
      const { result, metrics } = JSON.parse(stdout) as Answer;
      const milli = (metric: string) => (metrics[`timer_rego_${metric}_ns`] ?? 0) / 1e6;
      const count = result[0]?.expressions[0]?.value ?? 0;
      return { read: milli('input_parse'), first: milli('query_eval'), count, whole: milliseconds, ...memory };
    },
  };
}
