import type { Func, Local, Operand, Plan } from '../ir.ts';
import { parseNumber } from '../value/number.ts';
import { literal } from './names.ts';
import type { Remembering } from './remember.ts';

/** What the code of all functions of a piece of a program shares. */
export class Context {
  readonly #strings: readonly string[];
  readonly #functions: ReadonlyMap<string, string>;
  readonly #remembering: Remembering;
  readonly #builtins = new Map<string, { code: string; arity: number }>();
  readonly #constants = new Map<string, string>();
  readonly #slots = new Map<string, number>();

  /** `functions` has the name in the code of each function that the piece may call. */
  constructor(plan: Plan, functions: ReadonlyMap<string, string>, remembering: Remembering) {
    this.#strings = (plan.static?.strings ?? []).map(({ value }) => value);
    this.#functions = functions;
    this.#remembering = remembering;
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

  /** How a function of the piece remembers what it gave, and where; nothing if it does not. */
  memoOf({ name }: Func): { slot: number; isShared: boolean } | undefined {
    if (!this.#remembering.functions.has(name)) return undefined;
    const slot = this.#slots.get(name) ?? this.#slots.size;
    this.#slots.set(name, slot);
    return { slot, isShared: this.#remembering.shared.has(name) };
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
