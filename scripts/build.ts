// Bundles every face into dist/, with the data that they read beside them.
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { readKnowledge } from './knowledge.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');

for (const old of readdirSync(dist)) if (/\.(mjs|cjs|map)$/.test(old)) rmSync(join(dist, old));

const shared: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  keepNames: true,
  legalComments: 'none',
  logLevel: 'error',
};

/** Some packages are CommonJS and ask for `require`. */
const withRequire =
  "import { createRequire as decreeRequire } from 'node:module'; const require = decreeRequire(import.meta.url);";

await Promise.all([
  build({
    ...shared,
    entryPoints: { cli: 'cli/main.ts', server: 'server/main.ts', 'core-worker': 'adapters/core/worker.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    splitting: true,
    chunkNames: 'chunk-[hash]',
    banner: { js: withRequire },
  }),
  build({
    ...shared,
    entryPoints: ['client/extension.ts'],
    outfile: 'dist/client.cjs',
    format: 'cjs',
    external: ['vscode'],
  }),
]);

mkdirSync(join(dist, 'schema'), { recursive: true });
for (const file of readdirSync(join(root, 'knowledge/schema')).filter((name) => name.endsWith('.jsonl')))
  copyFileSync(join(root, 'knowledge/schema', file), join(dist, 'schema', file));
writeFileSync(join(dist, 'knowledge.json'), JSON.stringify(readKnowledge(join(root, 'knowledge'))));
