// Checks and compiles the built-in policies into dist/builtin.* and dist/builtin/. What the cache knows of them is not done again.
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { loadBuiltin, type MadeBuiltin, makeBuiltin, schemas } from '../adapters/builtin/index.ts';
import { makeLocalBuiltin } from '../adapters/inventory/index.ts';
import { withRememberingCore } from './remembering_core.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const mostThreads = 4;

const texts = (pattern: string) =>
  globSync(pattern, { cwd: root })
    .sort()
    .filter((file) => !file.endsWith('_test.rego'))
    .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(join(root, file), 'utf8') }));

async function write({ catalogue, texts, wasm, programs }: MadeBuiltin): Promise<void> {
  const parts = join(dist, 'builtin');
  mkdirSync(parts, { recursive: true });
  for (const [file, program] of programs) {
    const { code } = await transform(program, { minify: true, target: 'node20', legalComments: 'none' });
    writeFileSync(join(dist, file), code);
  }
  for (const file of readdirSync(parts)) if (!programs.has(`builtin/${file}`)) rmSync(join(parts, file));
  writeFileSync(join(dist, 'builtin.wasm'), wasm);
  writeFileSync(join(dist, 'builtin.texts.json'), texts);
  writeFileSync(join(dist, 'builtin.json'), catalogue);
}

const threads = Math.min(availableParallelism(), mostThreads);
await withRememberingCore({ folder: join(root, '.cache/policies'), threads }, async (core) => {
  const made = await makeBuiltin(core, {
    modules: texts('policies/!(decree)/**/*.rego'),
    library: texts('policies/decree/**/*.rego'),
    schemas: schemas(),
  });
  if (made.ok) {
    await write(made.value);
    writeFileSync(join(dist, 'builtin.local.json'), await makeLocalBuiltin(core, (await loadBuiltin()).compiled));
    return;
  }
  for (const { file, range, code, message, help } of made.diagnostics)
    console.error(
      `${file ?? ''}:${range?.start.line ?? 0}:${range?.start.column ?? 0}: error[${code}]: ${message}${help ? ` (${help})` : ''}`,
    );
  process.exitCode = 1;
});
