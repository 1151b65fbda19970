import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import budgets from '../budgets.json' with { type: 'json' };
import { readPackage, writeFiles } from './vsix.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Everything that the package may hold. */
const allowed = [
  /^\[Content_Types\]\.xml$/,
  /^extension\.vsixmanifest$/,
  /^extension\/(package\.json|readme\.md|changelog\.md|LICENSE\.txt)$/,
  /^extension\/client\/languages\/(terraform|rego|decree\.schema)\.json$/,
  /^extension\/client\/media\/\w+\.(svg|png)$/,
  /^extension\/dist\/(client\.cjs|(server|core-worker|chunk-[A-Z0-9]+)\.mjs|core\.wasm|builtin\.(json|texts\.json|wasm|js)|builtin\/[a-z0-9_.]+\.js)$/,
  /^extension\/dist\/(knowledge\.json|NOTICES\.txt)$/,
  /^extension\/dist\/schema\/\w+\.jsonl$/,
  /^extension\/dist\/studio\/(index\.html|studio\.(css|js)|(editor\.worker|chunk-[A-Z0-9]+)\.js)$/,
  /^extension\/dist\/web\/(client|server|worker)\.js$/,
  /^extension\/examples\/shop\/(\w+\/)?\w+\.tf$/,
];

const secrets = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\bsk-ant-[\w-]{20,}/,
  /\bgh[pousr]_\w{36}/,
  /\bnpm_\w{36}\b/,
  /"_(auth|authToken|password)"/,
];

interface Manifest {
  version: string;
  main: string;
  browser: string;
  icon: string;
  activationEvents: string[];
  engines: Record<string, string>;
  scripts: Record<string, string>;
  contributes: object;
}

let files: Map<string, Buffer>;
let manifest: Manifest;

beforeAll(async () => {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Manifest;
  files = await readPackage(join(root, `dist/decree-${version}.vsix`));
  manifest = JSON.parse(String(files.get('extension/package.json')));
});

test('holds what the manifest names', () => {
  const { main, browser, icon, contributes } = manifest;
  const paths = pathsIn([main, browser, icon, contributes]).map((path) => posix.join('extension', path));
  expect(paths.filter((path) => !files.has(path))).toEqual([]);
  expect(paths.length).toBeGreaterThan(10);
});

/** Every path of the package that stands somewhere in there. */
function pathsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^(\.\/)?(client|dist|examples)\//.test(value) ? [value] : [];
  return value instanceof Object ? Object.values(value).flatMap(pathsIn) : [];
}

test('holds nothing that is not on the list', () => {
  const strangers = [...files.keys()].filter((name) => !allowed.some((pattern) => pattern.test(name)));
  expect(strangers).toEqual([]);
});

test('holds every file that its modules and its page load', () => {
  const loaded = [...files]
    .filter(([name]) => /\.([cm]?js|html)$/.test(name))
    .flatMap(([name, content]) =>
      [...String(content).matchAll(/["'](\.\/)?((chunk-\w+|studio|editor\.worker)\.(m?js|css))["']/g)].map(
        ([, , file]) => posix.join(posix.dirname(name), file ?? ''),
      ),
    );
  expect(loaded).toContain('extension/dist/studio/studio.css');
  expect(loaded.filter((name) => !files.has(name))).toEqual([]);
});

test('has no source maps, no path of the machine that built it, and no secret', () => {
  const places = [root, `${homedir()}/`, 'sourceMappingURL='];
  const found = [...files].flatMap(([name, content]) => [
    ...places.filter((place) => content.includes(place)).map((place) => `${name}: ${place}`),
    ...(name.endsWith('.wasm') ? [] : secrets.filter((secret) => secret.test(String(content)))).map(
      (secret) => `${name}: ${secret}`,
    ),
  ]);
  expect(found).toEqual([]);
});

test('runs nothing when it is installed, and starts only for Terraform and Rego', () => {
  expect(Object.keys(manifest.scripts).filter((name) => /install|uninstall|prepublish/.test(name))).toEqual([]);
  expect(manifest.activationEvents).not.toContain('*');
  expect(manifest.activationEvents).not.toContain('onStartupFinished');
  expect(manifest.engines).toEqual({ node: '>=20', vscode: expect.stringMatching(/^\^1\.\d+\.0$/) });
});

test('stays within its budgets', async () => {
  const sizes = Object.entries(budgets.bundles).map(([name, { kilobytes }]) => ({
    name,
    kilobytes: Math.ceil((files.get(`extension/${name}`)?.length ?? Number.POSITIVE_INFINITY) / 1000),
    budget: kilobytes,
  }));
  expect(sizes.filter(({ kilobytes, budget }) => kilobytes > budget)).toEqual([]);
});

test('has a server that finds, alone in a folder of its own', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'decree-package-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFiles(files, folder);
  vi.stubEnv('DECREE_SERVER', join(folder, 'extension/dist/server.mjs'));
  const { session } = await import('../lsp/session.ts');
  const editor = await session(
    { 'main.tf': 'resource "aws_kms_key" "data" {\n  enable_key_rotation = false\n}\n' },
    { own: {} },
  );
  await editor.open('main.tf');
  await editor.untilCodes('main.tf', ['aws.kms.rotation']);
});
