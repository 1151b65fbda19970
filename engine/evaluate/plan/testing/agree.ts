import { createBuiltinCaller } from '../../../../adapters/core/builtin_caller.ts';
import { createInProcessCore } from '../../../../adapters/core/index.ts';
import { distFile } from '../../../../adapters/files/dist.ts';
import type { Core, Json } from '../../../../core/host/boundary.ts';
import { decodeBase64 } from '../../bytes.ts';
import { MissingBuiltin } from '../../wasm/builtins.ts';
import { compileModule, type LoadedPolicy, startPolicy } from '../../wasm/host.ts';
import { sourceOf } from '../compile/source.ts';
import { generate } from '../generate.ts';
import type { Plan } from '../ir.ts';
import { type CoreBuiltin, type Instance, startProgram } from '../program.ts';
import { PolicyError } from '../runtime/error.ts';
import { compare, equal } from '../value/compare.ts';
import { jsonText, plain } from '../value/json.ts';
import type { Value } from '../value/value.ts';
import type { FuzzCase } from './arbitrary_policy.ts';

export interface Cores {
  core: Core;
  callBuiltin: CoreBuiltin;
}

export async function startCores(): Promise<Cores> {
  return { core: await createInProcessCore(), callBuiltin: await createBuiltinCaller(distFile('core.wasm')) };
}

/** What came of a comparison. */
export interface Compared {
  /** How many policies with a document were compared, and how many of them with WebAssembly too. */
  cases: number;
  wasm: number;
  /** The first on which they do not agree: its place among those given, and what each makes of it. */
  apart?: { index: number; what: string };
}

/** What a case comes to where it fails: each evaluator has words of its own. */
const failed = 'an error';

/** Where the order of a set shows: WebAssembly has one of its own. */
const showsOrder = /\[[^\]]*\||json\.marshal|sprintf|concat/;

interface Named extends FuzzCase {
  index: number;
  name: string;
  file: string;
  text: string;
}

/** Evaluates each policy on its documents by OPA, as WebAssembly and as JavaScript. */
export async function compareAll(cases: readonly FuzzCase[], { core, callBuiltin }: Cores): Promise<Compared> {
  const named = cases.map((one, index) => {
    const name = `fuzz${index}`;
    return { ...one, index, name, file: `${name}.rego`, text: `package ${name}\n\n${one.rules}` };
  });
  const { accepted, plan } = await planOf(core, named);
  const compared: Compared = { cases: 0, wasm: 0 };
  if (accepted.length === 0) return compared;
  const program = startProgram(generate(sourceOf(plan)), { core: () => callBuiltin });
  const byWasm = await wasmOf(core, accepted);
  for (const one of accepted) {
    const expected = await byOpa(core, one);
    const isOrdered = showsOrder.test(one.rules);
    for (const [at, input] of one.inputs.entries()) {
      const theirs = expected[at];
      const ours = byPlan(program, one.name, input);
      const wasm = isOrdered && ours !== failed ? undefined : await byWasm(one.name, input);
      compared.cases++;
      if (wasm !== undefined) compared.wasm++;
      // OPA's index of rules passes over bodies, and so over their errors, which no compiled form does.
      const isPassedOver = ours === failed && wasm === failed;
      const isSame =
        isAlike(ours, theirs) && (wasm === undefined || isOrdered || isAlike(inOneOrder(wasm), inOneOrder(theirs)));
      if (isSame || isPassedOver) continue;
      const what = Object.entries({ OPA: theirs, JavaScript: ours, WebAssembly: wasm });
      const told = what.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join('\n');
      return { ...compared, apart: { index: one.index, what: `${one.text}\n${JSON.stringify(input)}\n${told}` } };
    }
  }
  return compared;
}

function isAlike(a: unknown, b: unknown): boolean {
  return equal(a as Value, b as Value);
}

/** The plan of the policies that OPA accepts: its checker sees in some that they can never be right. */
async function planOf(core: Core, cases: readonly Named[]): Promise<{ accepted: readonly Named[]; plan: Plan }> {
  if (cases.length === 0) return { accepted: [], plan: {} };
  const answer = await compiled(core, cases, 'plan');
  if (answer.ok) return { accepted: cases, plan: answer.value.plan as unknown as Plan };
  const refused = new Set(answer.diagnostics.map(({ file }) => file));
  const others = cases.filter(({ file }) => !refused.has(file));
  if (others.length === cases.length) throw new Error(answer.diagnostics[0]?.message);
  return planOf(core, others);
}

function compiled(core: Core, cases: readonly Named[], target: 'plan' | 'wasm') {
  const modules = cases.map(({ file, text }) => ({ file, text }));
  return core.compile({ modules, entrypoints: cases.map(({ name }) => name), target });
}

/** What OPA makes of a policy for each of its documents: all in one question, unless one of them fails. */
async function byOpa(core: Core, { name, file, text, inputs }: Named): Promise<unknown[]> {
  const modules = [{ file, text }];
  const query = `[result | some document in input; result := data.${name} with input as document]`;
  const together = await core.evaluate({ modules, query, input: inputs as Json });
  if (together.ok) return together.value.results[0] as unknown[];
  const apart: unknown[] = [];
  for (const input of inputs) {
    const answer = await core.evaluate({ modules, query: `data.${name}`, input: input as Json });
    apart.push(answer.ok ? answer.value.results[0] : failed);
  }
  return apart;
}

function byPlan(program: Instance, name: string, input: unknown): unknown {
  try {
    program.begin();
    const [result] = program.evaluate(name, input as Value, {}).elements();
    return (plain(result as Value) as { result: unknown }).result;
  } catch (error) {
    if (error instanceof PolicyError) return failed;
    throw error;
  }
}

/** Gives nothing where a built-in function is needed that only core has. */
async function wasmOf(
  core: Core,
  cases: readonly Named[],
): Promise<(name: string, input: unknown) => Promise<unknown>> {
  const answer = await compiled(core, cases, 'wasm');
  if (!answer.ok) throw new Error(answer.diagnostics[0]?.message);
  const module = compileModule(decodeBase64(answer.value.wasm ?? ''));
  let instance: LoadedPolicy | undefined;
  return async (name, input) => {
    instance ??= await startPolicy(module, 1024);
    try {
      const [result] = instance.evaluate(input as object, name) as { result: unknown }[];
      return result?.result;
    } catch (error) {
      instance = undefined;
      return error instanceof MissingBuiltin ? undefined : failed;
    }
  };
}

/** Arrays sorted: among them are sets, which come in any order. */
function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOneOrder).toSorted((a, b) => compare(a as Value, b as Value));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [keyInOneOrder(key), inOneOrder(member)]));
}

/** A key that is no text stands as its JSON, its members in any order. */
function keyInOneOrder(key: string): string {
  return /^[[{]/.test(key) ? jsonText(inOneOrder(JSON.parse(key)) as Value) : key;
}
