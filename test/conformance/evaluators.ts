import { decodeBase64 } from '../../engine/evaluate/bytes.ts';
import { sourceOf } from '../../engine/evaluate/plan/compile/source.ts';
import { generate } from '../../engine/evaluate/plan/generate.ts';
import type { Plan } from '../../engine/evaluate/plan/ir.ts';
import { type CoreBuiltin, startProgram } from '../../engine/evaluate/plan/program.ts';
import { PolicyError } from '../../engine/evaluate/plan/runtime/error.ts';
import { jsonText, parseJson } from '../../engine/evaluate/plan/value/json.ts';
import { objectOf } from '../../engine/evaluate/plan/value/object.ts';
import { parseTerm } from '../../engine/evaluate/plan/value/term.ts';
import type { Value } from '../../engine/evaluate/plan/value/value.ts';
import { MissingBuiltin } from '../../engine/evaluate/wasm/builtins.ts';
import { compileModule, startPolicy } from '../../engine/evaluate/wasm/host.ts';
import type { Case, Outcome } from './case.ts';

/** Why an evaluator does not run a case: a reason, and what it lacks. */
export interface Unsupported {
  unsupported: string;
  lacks?: string;
}

export type Answer = Outcome | Unsupported;

export function byTopdown({ topdown }: Case): Answer {
  if (topdown.results === null) return { code: topdown.code, message: topdown.error ?? 'an error without a word' };
  return {
    results: topdown.results.map((bindings) =>
      objectOf(Object.entries(bindings).map(([name, term]) => [name, parseTerm(term)] as const)),
    ),
  };
}

export function byPlan({ plan, planError, input, data, strict }: Case, core: CoreBuiltin): Answer {
  if (planError !== undefined) return { unsupported: `OPA makes no plan of it: ${planError}` };
  try {
    const program = generate(sourceOf(plan as Plan));
    const instance = startProgram(program, { core: () => core, isStrict: strict });
    const [entry] = (plan as Plan).plans?.plans ?? [];
    const results = instance.evaluate(
      entry?.name ?? '',
      input === undefined ? undefined : parseTerm(input),
      exact(data ?? {}),
    );
    return { results: [...results.elements()] };
  } catch (reason) {
    if (reason instanceof PolicyError) {
      const [, lacks] = /^there is no built-in function `(.+)` for policies$/.exec(reason.message) ?? [];
      if (lacks !== undefined) return { unsupported: forbidden, lacks };
      return { code: reason.code, message: reason.message };
    }
    return { message: reason instanceof Error ? (reason.stack ?? reason.message) : String(reason) };
  }
}

export async function byWasm({ wasm, wasmError, input, data }: Case): Promise<Answer> {
  if (wasm === undefined) return { unsupported: `OPA makes no WebAssembly of it: ${wasmError ?? ''}` };
  const value = input === undefined ? undefined : parseTerm(input);
  try {
    const policy = await startPolicy(compileModule(decodeBase64(wasm)), 4096);
    policy.setData((data ?? {}) as object);
    const answer = policy.evaluate(value === undefined ? undefined : JSON.parse(jsonText(value)), 0) as unknown;
    return { results: answer as Value[] };
  } catch (reason) {
    if (reason instanceof MissingBuiltin)
      return { unsupported: 'core evaluates what its host lacks', lacks: reason.builtin };
    return { message: reason instanceof Error ? reason.message : JSON.stringify(reason) };
  }
}

function exact(data: unknown): Value {
  return parseJson(JSON.stringify(data));
}

const forbidden = 'what reaches out, or changes with the clock or by chance, is not for policies';
