import type { Func, Local, Operand, Plan } from '../ir.ts';
import { parseNumber } from '../value/number.ts';
import { literal } from './names.ts';
import { type Remembering, rememberingOf } from './remember.ts';

/** What the code of all functions of a plan shares. */
export class Context {
  readonly #strings: readonly string[];
  readonly #functions: ReadonlyMap<string, string>;
  readonly #builtins = new Map<string, { code: string; arity: number }>();
  readonly #constants = new Map<string, string>();
  readonly remembering: Remembering;

  constructor(plan: Plan) {
    this.#strings = (plan.static?.strings ?? []).map(({ value }) => value);
    const functions = plan.funcs?.funcs ?? [];
    this.#functions = new Map(functions.map(({ name }, index) => [name, `f${index}`]));
    this.remembering = rememberingOf(functions);
  }

  string(index: number): string {
    return this.#strings[index] ?? '';
  }

  operand({ type, value }: Operand): string {
    if (type === 'local') return local(value);
    return type === 'bool' ? String(value) : literal(this.string(value));
  }

  /** The name of the function in the code, or nothing for a built-in one. */
  functionName(name: string): string | undefined {
    return this.#functions.get(name);
  }

  nameOf({ name }: Func): string {
    return this.#functions.get(name) as string;
  }

  /** The name of a built-in function in the code. */
  builtin(name: string, arity: number): string {
    const { code } = this.#builtins.get(name) ?? { code: `b${this.#builtins.size}` };
    this.#builtins.set(name, { code, arity });
    return code;
  }

  get builtins(): ReadonlyMap<string, { code: string; arity: number }> {
    return this.#builtins;
  }

  /** The name of a value that is made once: `code` is what makes it. */
  constant(code: string): string {
    const name = this.#constants.get(code) ?? `c${this.#constants.size}`;
    this.#constants.set(code, name);
    return name;
  }

  get constants(): ReadonlyMap<string, string> {
    return this.#constants;
  }

  number(index: number): string {
    const text = this.string(index);
    const number = parseNumber(text);
    if (typeof number === 'number') return Object.is(number, -0) ? '0' : String(number);
    return this.constant(`number(${literal(text)})`);
  }
}

export function local(index: Local): string {
  return `l${index}`;
}
