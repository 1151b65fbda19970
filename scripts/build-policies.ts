// Checks and compiles the built-in policies into dist/builtin.json, dist/builtin.wasm and dist/builtin.js.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { loadBuiltin, makeBuiltin, schemas } from '../adapters/builtin/index.ts';
import { createInProcessCore } from '../adapters/core/index.ts';
import { makeLocalBuiltin } from '../adapters/inventory/index.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const texts = (pattern: string) =>
  globSync(pattern, { cwd: root })
    .sort()
    .filter((file) => !file.endsWith('_test.rego'))
    .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(join(root, file), 'utf8') }));

const core = await createInProcessCore();
const made = await makeBuiltin(core, {
  modules: texts('policies/!(decree)/**/*.rego'),
  library: texts('policies/decree/**/*.rego'),
  schemas: schemas(),
});
if (made.ok) {
  writeFileSync(join(root, 'dist/builtin.json'), made.value.json);
  writeFileSync(join(root, 'dist/builtin.wasm'), made.value.wasm);
  const { code } = await transform(made.value.program, { minify: true, target: 'node20', legalComments: 'none' });
  writeFileSync(join(root, 'dist/builtin.js'), code);
  writeFileSync(join(root, 'dist/builtin.local.json'), await makeLocalBuiltin(core, (await loadBuiltin()).compiled));
} else {
  for (const { file, range, code, message, help } of made.diagnostics)
    console.error(
      `${file ?? ''}:${range?.start.line ?? 0}:${range?.start.column ?? 0}: error[${code}]: ${message}${help ? ` (${help})` : ''}`,
    );
  process.exit(1);
}
