// Bundles every face into dist/, with the data that they read beside them.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { parse } from 'yaml';
import { buildStudio } from './build_studio.ts';
import { readKnowledge } from './knowledge.ts';
import { noticesOf } from './notices.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');

/** Zod brings its messages in fifty languages; Decree writes its own, from the English ones where it quotes any. */
const oneLanguage: Plugin = {
  name: 'one language of zod',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\.\/locales\/index\.js$/ }, ({ resolveDir }) =>
      basename(dirname(dirname(resolveDir))) === 'zod' ? { path: join(resolveDir, '../locales/en.js') } : undefined,
    ),
};

const shared: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  keepNames: true,
  legalComments: 'none',
  logLevel: 'error',
  metafile: true,
  plugins: [oneLanguage],
};

/** Some packages are CommonJS and ask for `require` and `__dirname`. */
const withRequire =
  "import { createRequire as decreeRequire } from 'node:module'; const require = decreeRequire(import.meta.url); const __dirname = import.meta.dirname;";

/** Modules of JavaScript that load their parts when they are needed. */
const modules: BuildOptions = {
  ...shared,
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  format: 'esm',
  splitting: true,
  banner: { js: withRequire },
  external: ['@napi-rs/nice'],
};

/** For an editor that is a page: classic scripts, as its worker loads no modules. */
const web: BuildOptions = {
  ...shared,
  platform: 'browser',
  target: 'es2023',
  outdir: 'dist/web',
  alias: { 'node:process': join(root, 'server/web/environment.ts') },
};

const built = await Promise.all([
  build({
    ...modules,
    entryPoints: { server: 'server/main.ts', 'core-worker': 'adapters/core/worker.ts' },
    chunkNames: 'chunk-[hash]',
  }),
  // Apart, so that what only the command line needs is no part of the extension.
  build({
    ...modules,
    entryPoints: {
      cli: 'cli/main.ts',
      'inventory-worker': 'adapters/inventory/worker.ts',
      'inventory-rows-worker': 'adapters/inventory/rows_worker.ts',
    },
    chunkNames: 'cli-[hash]',
    external: [...(modules.external ?? []), 'pg-native', 'cloudflare:sockets'],
  }),
  // Piscina starts its threads with the file of this name beside it.
  build({
    ...shared,
    entryPoints: ['./node_modules/piscina/dist/worker.js'],
    outfile: 'dist/worker.js',
    format: 'esm',
    banner: { js: withRequire },
    external: ['@napi-rs/nice'],
  }),
  build({
    ...shared,
    entryPoints: ['client/node_extension.ts'],
    outfile: 'dist/client.cjs',
    format: 'cjs',
    external: ['vscode'],
  }),
  build({ ...web, entryPoints: { client: 'client/web_extension.ts' }, format: 'cjs', external: ['vscode'] }),
  build({ ...web, entryPoints: { server: 'server/web_main.ts', worker: 'server/web/worker.ts' }, format: 'iife' }),
]);
const studio = await buildStudio(root);
const inputs = [...built, ...studio].flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}));
writeFileSync(join(dist, 'NOTICES.txt'), noticesOf(root, inputs));

// What an earlier build left goes last: a program that runs meanwhile still finds its own chunks.
const made = new Set(built.flatMap(({ metafile }) => Object.keys(metafile?.outputs ?? {})));
for (const old of readdirSync(dist))
  if (/\.(mjs|cjs|map)$/.test(old) && !made.has(`dist/${old}`)) rmSync(join(dist, old));

mkdirSync(join(dist, 'schema'), { recursive: true });
for (const file of readdirSync(join(root, 'knowledge/schema')).filter((name) => name.endsWith('.jsonl')))
  copyFileSync(join(root, 'knowledge/schema', file), join(dist, 'schema', file));
// PostgreSQL for the command line, which looks for its files beside itself.
for (const file of ['pglite.wasm', 'pglite.data', 'initdb.wasm'])
  copyFileSync(join(root, 'node_modules/@electric-sql/pglite/dist', file), join(dist, file));
mkdirSync(join(dist, 'cloud'), { recursive: true });
for (const name of readdirSync(join(root, 'knowledge/cloud')))
  writeFileSync(join(dist, 'cloud', `${name}.json`), JSON.stringify(readCloud(join(root, 'knowledge/cloud', name))));
writeFileSync(
  join(dist, 'controls.json'),
  JSON.stringify(parse(readFileSync(join(root, 'knowledge/controls/controls.yaml'), 'utf8'))),
);
writeFileSync(join(dist, 'knowledge.json'), JSON.stringify(readKnowledge(join(root, 'knowledge'))));

/** The types of a cloud: a file for each of its services. */
function readCloud(folder: string): object {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return Object.assign({}, ...files.map((name) => parse(readFileSync(join(folder, name), 'utf8'))));
}
