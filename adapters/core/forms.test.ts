import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const generate = fileURLToPath(new URL('../../engine/evaluate/plan/generate.ts', import.meta.url));
const builtin = fileURLToPath(new URL('../builtin/index.ts', import.meta.url));

/** What a process that may or may not make code prints. */
function printed(script: string, ...flags: string[]): string {
  const words = [...flags, '--input-type=module', '--eval', script];
  return execFileSync(process.execPath, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

const refusing = '--disallow-code-generation-from-strings';

test('policies become JavaScript where code may be made, and WebAssembly where not', () => {
  const script = `import { formsHere } from ${JSON.stringify(generate)}; console.log(formsHere().join());`;
  expect(printed(script)).toBe('code');
  expect(printed(script, refusing)).toBe('wasm');
});

test('the built-in policies run as JavaScript where no code may be made', () => {
  const script = `
    import { loadBuiltin } from ${JSON.stringify(builtin)};
    const { compiled } = await loadBuiltin();
    const { default: program } = await import(compiled.program);
    console.log(typeof program);`;
  expect(printed(script, refusing)).toBe('function');
});
