import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, type BuildResult, build, type Plugin } from 'esbuild';

const pages = { 'index.html': 'playground/index.html', 'governance.html': 'playground/governance/governance.html' };

const shared = {
  bundle: true,
  platform: 'browser',
  target: 'es2023',
  minify: true,
  legalComments: 'none',
  logLevel: 'error',
  metafile: true,
} satisfies BuildOptions;

/** Bundles the pages of the studio and of governance into dist/studio/, for the editor's webview and for `decree studio` alike; gives what esbuild says of it. */
export async function buildStudio(root: string): Promise<BuildResult[]> {
  const out = join(root, 'dist/studio');
  mkdirSync(out, { recursive: true });
  const built = await Promise.all([
    build({
      ...shared,
      absWorkingDir: root,
      entryPoints: { studio: 'playground/main.ts', governance: 'playground/governance/main.ts' },
      outdir: out,
      format: 'esm',
      splitting: true,
      chunkNames: 'chunk-[hash]',
      loader: { '.svg': 'text' },
      plugins: [withoutFont],
    }),
    build({
      ...shared,
      absWorkingDir: root,
      entryPoints: { 'editor.worker': 'monaco-editor/editor/editor.worker' },
      outdir: out,
      format: 'iife',
    }),
  ]);
  const made = new Set(built.flatMap(({ metafile }) => Object.keys(metafile.outputs)));
  for (const file of readdirSync(out)) {
    // What the chunks bring of style is in the style sheets of the pages.
    const isKept = Object.hasOwn(pages, file) || (made.has(`dist/studio/${file}`) && !/^chunk-.*\.css$/.test(file));
    if (!isKept) rmSync(join(out, file));
  }
  for (const [name, source] of Object.entries(pages)) copyFileSync(join(root, source), join(out, name));
  return built;
}

/** Monaco's font of icons stays out: `playground/monaco/icons.ts` draws them. */
const withoutFont: Plugin = {
  name: 'without Monaco’s font of icons',
  setup({ onLoad }) {
    onLoad({ filter: /codicon(-modifiers)?\.css$/ }, () => ({ contents: '', loader: 'css' }));
  },
};
