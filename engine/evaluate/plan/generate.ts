import type { Form } from '../compile.ts';
import type { Program } from './program.ts';

/** Whether code may be made here: a page or a thread can forbid it. */
export function canGenerate(): boolean {
  try {
    return new Function('return true')() === true;
  } catch {
    return false;
  }
}

/** What policies are best compiled to, to be evaluated here. */
export function formsHere(): readonly Form[] {
  return canGenerate() ? ['code'] : ['wasm'];
}

/** Code that `sourceOf` wrote, made a function. Throws where code may not be made. */
export function generate(source: string): Program {
  return new Function('runtime', source) as Program;
}

/** The same code as a module, for where no code is made: its default export is the program. */
export function moduleText(source: string): string {
  return `export default function (runtime) {\n${source}}\n`;
}
