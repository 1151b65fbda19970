import { BeyondBuiltin, BuiltinFailure } from '../plan/builtins/builtin.ts';
import { builtins } from '../plan/builtins/index.ts';
import { regoText } from '../plan/value/text.ts';
import { parseRego } from './rego_text.ts';

/** A built-in function that an evaluator asks its host for, and that is not there. */
export class MissingBuiltin extends Error {
  readonly builtin: string;

  constructor(builtin: string) {
    super(`there is no built-in function ${builtin}`);
    this.builtin = builtin;
  }
}

/** Calls a built-in function by its name, from operands as Rego text to such a text; nothing where it is undefined. */
export function callBuiltin(name: string, operands: readonly string[]): string | undefined {
  const builtin = builtins.get(name);
  if (!builtin) throw new MissingBuiltin(name);
  try {
    const value = builtin(...operands.map(parseRego));
    return value === undefined ? undefined : regoText(value, JSON.stringify);
  } catch (reason) {
    if (reason instanceof BuiltinFailure) return undefined;
    throw reason instanceof BeyondBuiltin ? new MissingBuiltin(name) : reason;
  }
}
