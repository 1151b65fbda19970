import { elementsOf } from './rego_text.ts';
import { sprintf, UnsupportedFormat } from './sprintf.ts';

/** A built-in function that OPA's WebAssembly asks its host for, and that is not there. */
export class MissingBuiltin extends Error {
  readonly builtin: string;

  constructor(builtin: string) {
    super(`there is no built-in function ${builtin}`);
    this.builtin = builtin;
  }
}

/** From arguments as Rego text to an answer as JSON text. */
const builtins: Readonly<Record<string, (...args: string[]) => string>> = {
  sprintf: (format, values) => JSON.stringify(sprintf(JSON.parse(format ?? '""'), elementsOf(values ?? '[]'))),
};

/** Calls a built-in function by its name in Rego. */
export function callBuiltin(name: string, args: readonly string[]): string {
  const builtin = Object.hasOwn(builtins, name) ? builtins[name] : undefined;
  if (!builtin) throw new MissingBuiltin(name);
  try {
    return builtin(...args);
  } catch (error) {
    throw error instanceof UnsupportedFormat ? new MissingBuiltin(name) : error;
  }
}
