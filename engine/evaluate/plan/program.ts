import { BeyondBuiltin, type Builtin, BuiltinFailure, fail } from './builtins/builtin.ts';
import { builtins } from './builtins/index.ts';
import { partOf } from './parts.ts';
import { PolicyError } from './runtime/error.ts';
import { runtimeOf } from './runtime/runtime.ts';
import { parseTerm, termText } from './value/term.ts';
import type { SetValue, Value } from './value/value.ts';

/** Code that `sourceOf` wrote, as a function; with it, where the code of its parts lies. */
export interface Program {
  (runtime: ReturnType<typeof runtimeOf>): CodedInstance;
  parts?: Readonly<Record<string, () => Promise<{ default: Part }>>>;
}

/** Code of a part, as a function. */
export type Part = (shared: unknown) => Iterable<readonly [entrypoint: string, evaluate: unknown]>;

/** What the code itself gives. */
interface CodedInstance extends Omit<Instance, 'load'> {
  has(entrypoint: string): boolean;
  add(part: Part): void;
}

/** A started program. */
export interface Instance {
  /** Forgets what rules gave for an earlier document. */
  begin(): void;
  /** Reads the code of an entrypoint, if that has not been done yet. */
  load(entrypoint: string): Promise<void>;
  /** The set of results of an entrypoint whose code is there. */
  evaluate(entrypoint: string, input: Value | undefined, data: Value): SetValue;
}

/** Core's implementation of a built-in function: what it answers to a name and the JSON of OPA's terms. */
export type CoreBuiltin = (
  name: string,
  operands: string,
) => { term?: string | undefined; error?: string | undefined; code?: string | undefined; halts?: boolean | undefined };

/** Thrown where an evaluation cannot go on without core. */
export class CoreNeeded extends Error {
  readonly builtin: string;

  constructor(builtin: string) {
    super(`\`${builtin}\` needs core`);
    this.builtin = builtin;
  }
}

export interface ProgramOptions {
  /** Core, once it is there. */
  core: () => CoreBuiltin | undefined;
  /** Asked now and then: whether the time that an evaluation has is over. */
  isOver?: (() => boolean) | undefined;
  /** Whether an error of a built-in function ends the evaluation. */
  isStrict?: boolean | undefined;
}

/** Starts a program with the built-in functions of this room, and core's for what they do not know. */
export function startProgram(program: Program, { core, isOver, isStrict = false }: ProgramOptions): Instance {
  const fromCore = (name: string, operands: readonly Value[]): Value | undefined => {
    const call = core();
    if (!call) throw new CoreNeeded(name);
    const { term, error, code, halts } = call(name, `[${operands.map(termText).join(',')}]`);
    if (halts) throw new PolicyError('eval_builtin_error', error ?? name);
    if (error !== undefined) fail(error, code);
    return term === undefined ? undefined : parseTerm(term);
  };

  const builtin = (name: string): Builtin => builtins.get(name) ?? ((...operands) => fromCore(name, operands));
  const recover = (name: string, reason: unknown, operands: readonly Value[]): Value | undefined => {
    if (reason instanceof BuiltinFailure) {
      if (isStrict) throw new PolicyError(reason.code, `${name}: ${reason.message}`);
      return undefined;
    }
    if (!(reason instanceof BeyondBuiltin)) throw reason;
    try {
      return fromCore(name, operands);
    } catch (second) {
      return recover(name, second, operands);
    }
  };
  const outOfTime = () => {
    if (isOver?.()) throw new PolicyError('eval_cancel_error', 'the evaluation took too long');
  };
  const instance = program(runtimeOf({ builtin, recover, outOfTime }));
  return { ...instance, load: (entrypoint) => loadPart(program, instance, entrypoint) };
}

async function loadPart({ parts = {} }: Program, instance: CodedInstance, entrypoint: string): Promise<void> {
  if (instance.has(entrypoint)) return;
  const part = await parts[partOf(entrypoint)]?.();
  if (part && !instance.has(entrypoint)) instance.add(part.default);
}
