// Brings a fresh clone to where everything runs: packages, core, bundles, built-in policies. Each step is done again only when what
// it reads has changed. Plain JavaScript that any Node 20 runs, since nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamps = join(root, '.cache/setup.json');
const neededGo = [1, 26];

/** The Node that the project pins; the running one until it is installed. */
export function pinnedNode() {
  const pinned = join(root, 'node_modules/node/bin/node');
  return existsSync(pinned) ? pinned : process.execPath;
}

class Missing extends Error {}

const steps = [
  { name: 'packages', reads: ['package-lock.json'], makes: ['node_modules/.package-lock.json'], run: installPackages },
  {
    name: 'core',
    reads: ['core/**/*.go', 'core/go.mod', 'core/go.sum', 'core/host/*.ts', 'scripts/build-core.ts'],
    makes: ['dist/core.wasm'],
    run: buildCore,
  },
  {
    name: 'bundles',
    reads: [
      'package-lock.json',
      'scripts/build.ts',
      'scripts/build_studio.ts',
      'scripts/knowledge.ts',
      '{core/host,engine,adapters,cli,server,client,knowledge,playground}/**/*.{ts,yaml,jsonl,css,html}',
    ],
    makes: [
      'dist/cli.mjs',
      'dist/server.mjs',
      'dist/client.cjs',
      'dist/core-worker.mjs',
      'dist/knowledge.json',
      'dist/studio/index.html',
      'dist/web/client.js',
      'dist/web/server.js',
      'dist/web/worker.js',
    ],
    run: () => node('scripts/build.ts', 'the bundles could not be built'),
  },
  {
    name: 'built-in policies',
    reads: [
      'policies/**/policy.rego',
      'policies/decree/**/*.rego',
      'scripts/build-policies.ts',
      'core/**/*.go',
      'engine/policy/**/*.ts',
      'engine/evaluate/**/*.ts',
      'adapters/builtin/*.ts',
    ],
    makes: [
      'dist/builtin.json',
      'dist/builtin.texts.json',
      'dist/builtin.local.json',
      'dist/builtin.wasm',
      'dist/builtin.js',
    ],
    run: () => node('scripts/build-policies.ts', 'the built-in policies could not be compiled'),
  },
];

/** Runs the steps that are due. Progress goes to stderr. Throws `Missing` with what the user has to install. */
export function setup() {
  if (Number(process.versions.node.split('.')[0]) < 20)
    throw new Missing(`Node 20 or newer is needed, this is ${process.versions.node}: see https://nodejs.org`);
  mkdirSync(join(root, '.cache'), { recursive: true });
  mkdirSync(join(root, 'dist'), { recursive: true });
  const done = existsSync(stamps) ? JSON.parse(readFileSync(stamps, 'utf8')) : {};
  for (const step of steps) {
    const stamp = hashOf(step.reads);
    if (done[step.name] === stamp && step.makes.every((file) => existsSync(join(root, file)))) continue;
    const started = Date.now();
    process.stderr.write(`setting up ${step.name} … `);
    step.run();
    process.stderr.write(`${((Date.now() - started) / 1000).toFixed(1)} s\n`);
    done[step.name] = stamp;
    writeFileSync(stamps, JSON.stringify(done, null, 2));
  }
}

function installPackages() {
  const npm = process.env.npm_execpath;
  const [command, before] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  run(
    command,
    [...before, 'ci', '--no-audit', '--no-fund'],
    'the packages could not be installed: is the npm registry within reach?',
  );
}

function buildCore() {
  const version = spawnSync('go', ['version'], { encoding: 'utf8' });
  if (version.error)
    throw new Missing('Go 1.26 or newer is needed to build core: install it from https://go.dev/dl and run this again');
  const [, major, minor] = /go(\d+)\.(\d+)/.exec(version.stdout) ?? [];
  if (Number(major) < neededGo[0] || (Number(major) === neededGo[0] && Number(minor) < neededGo[1]))
    throw new Missing(`Go 1.26 or newer is needed to build core: this is ${version.stdout.trim()}`);
  node('scripts/build-core.ts', 'core could not be built');
}

const node = (script, problem) => run(pinnedNode(), [join(root, script)], problem);

/** Runs a command; shows what it printed only if it fails. */
function run(command, parameters, problem, options = {}) {
  const result = spawnSync(command, parameters, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, ...options });
  if (result.status === 0) return;
  process.stderr.write(`\n${result.stdout ?? ''}${result.stderr ?? ''}`);
  throw new Missing(result.error ? `${problem} (${result.error.message})` : problem);
}

function hashOf(patterns) {
  const hash = createHash('sha256');
  for (const file of patterns.flatMap(filesOf).sort())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

/** Node 20 has no `globSync`: a small one, for the patterns above. */
function filesOf(pattern) {
  if (!/[*{]/.test(pattern)) return existsSync(join(root, pattern)) ? [pattern] : [];
  const expression = new RegExp(
    `^${pattern
      .replace(/[.+^$()|[\]\\]/g, '\\$&')
      .replace(/\{([^}]*)\}/g, (_, options) => `(?:${options.replaceAll(',', '|')})`)
      .replace(/\*\*\//g, '(?:.*/)?')
      .replace(/(?<![.)])\*/g, '[^/]*')}$`,
  );
  const tops = [
    ...new Set(
      pattern
        .replace(/^\{([^}]*)\}.*/, '$1')
        .split(',')
        .map((top) => top.split(/[*{]/)[0].split('/')[0] || '.'),
    ),
  ];
  return tops.flatMap((top) => walk(top)).filter((file) => expression.test(file));
}

function walk(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'node_modules' || entry.name.startsWith('.') ? [] : walk(path);
    return entry.isFile() ? [path] : [];
  });
}

/** For scripts that begin with the set-up: what is missing is said in one line, without a stack trace. */
export function setupOrExit() {
  try {
    setup();
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    process.stderr.write(`error: ${error.message}\n`);
    process.exit(2);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) setupOrExit();
