import type { Form } from '../compile.ts';
import { literal } from './compile/names.ts';
import type { ProgramSource } from './compile/source.ts';
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

/** The same code as modules, for where no code is made, by name of their files: the default export of the first is the program. */
export function modulesOf(name: string, { base, parts }: ProgramSource): Map<string, string> {
  const files = [...parts].map(([part, source]) => ({ part, source, file: `${name}/${part.replaceAll('/', '.')}.js` }));
  const loaders = files.map(({ part, file }) => `${literal(part)}:()=>import(${literal(`./${file}`)})`);
  const program = `export default Object.assign(function (runtime) {\n${base}},{parts:{${loaders.join(',\n')}}});\n`;
  return new Map([
    [`${name}.js`, program],
    ...files.map(({ file, source }): [string, string] => [file, `export default function (shared) {\n${source}}\n`]),
  ]);
}
