// `npm test`: sets up, then everything that has to hold, one step after the other; the first that fails ends it. What a step prints
// is shown only if it fails. Plain JavaScript that any Node 20 runs, since nothing is installed yet.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { pinnedNode, root, setupOrExit } from './setup.mjs';
import { decreeCounts, goCounts, goFailures, printedCounts, vitestCounts } from './test-counts.mjs';

const reports = join(root, '.cache/reports');
const longestMinutes = 15;
/** Where everything must have run, what a machine without a browser skips counts as failed. */
const complete = process.argv.includes('--complete');

const steps = [
  { name: 'lint', command: ['biome', 'check', '--error-on-warnings', '--max-diagnostics=50', '.'] },
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'core: vet', command: ['go', 'vet', './...'], folder: 'core' },
  {
    name: 'core: tests',
    command: ['go', 'test', '-json', './...'],
    folder: 'core',
    counts: goCounts,
    failures: goFailures,
  },
  vitest('unit tests', 'unit'),
  {
    name: 'built-in policies',
    command: ['node', 'dist/cli.mjs', 'test', 'policies', '--json'],
    counts: decreeCounts,
    failures: decreeFailures,
  },
  vitest('language server over stdio', 'editor'),
  vitest('hostile input', 'hostile'),
  { name: 'package', command: ['node', 'scripts/package.ts'] },
  vitest('packaged extension', 'package'),
  {
    name: 'editor and browser to drive',
    command: ['node', 'scripts/editor_host.ts'],
    counts: printedCounts,
    needsHost: true,
  },
  {
    name: 'extension host',
    command: ['node', 'test/electron/run.ts'],
    counts: printedCounts,
    needsHost: true,
  },
  { ...vitest('language server in a web worker', 'web'), needsHost: true },
  { ...vitest('editor and browser, as a person uses them', 'browser'), needsHost: true },
  {
    name: 'servers and programs to test with',
    command: ['node', 'scripts/services.ts'],
    counts: printedCounts,
    needsHost: true,
  },
  { ...vitest('inventory, guard and publishing with real servers', 'services'), needsHost: true },
  { name: 'benchmarks, briefly', command: ['node', 'test/bench/bench.ts', '--smoke'], counts: printedCounts },
];

function vitest(name, project) {
  const report = join(reports, `${project}.json`);
  const command = [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  return { name, command, counts: () => vitestCounts(report) };
}

function decreeFailures(stdout) {
  const { results, fixtures, diagnostics } = JSON.parse(stdout);
  const failed = [...results, ...fixtures].filter(({ status }) => !['pass', 'skip'].includes(status));
  return JSON.stringify([...failed, ...diagnostics], null, 2);
}

/** The pinned Node and the installed tools come first; asked when they are there. */
function path() {
  return [dirname(pinnedNode()), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
}

function run({ command: [command, ...words], folder = '.' }) {
  return new Promise((resolve) => {
    const child = spawn(command, words, {
      cwd: join(root, folder),
      env: { ...process.env, ...(complete && { DECREE_SEED: '1' }), PATH: path(), NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: longestMinutes * 60_000,
      killSignal: 'SIGKILL',
    });
    const printed = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'])
      child[stream].setEncoding('utf8').on('data', (text) => {
        printed[stream] += text;
      });
    child.on('error', (error) =>
      resolve({ ...printed, problem: `\`${command}\` could not be started (${error.code})` }),
    );
    child.on('close', (code, signal) => resolve({ ...printed, problem: problemOf(code, signal) }));
  });
}

function problemOf(code, signal) {
  if (signal) return `it was ended by ${signal}; a step may take ${longestMinutes} minutes`;
  return code === 0 ? undefined : `it ended with code ${code}`;
}

/** A step whose runner counts nothing is itself what passed or failed. */
function countsOf(step, { stdout, problem }) {
  if (!step.counts) return { passed: problem ? 0 : 1, failed: problem ? 1 : 0, skipped: [] };
  try {
    return step.counts(stdout);
  } catch {
    return { passed: 0, failed: 0, skipped: [] };
  }
}

function problemOfCounts({ needsHost = false }, { passed, failed, skipped }) {
  if (failed > 0) return 'tests failed';
  if (needsHost && complete && skipped.length > 0) return 'checks were skipped';
  return passed === 0 && !(needsHost && skipped.length > 0) ? 'no test ran' : undefined;
}

function failureText(step, { stdout, stderr }) {
  try {
    return `${step.failures?.(stdout) ?? stdout}${stderr}`;
  } catch {
    return stdout + stderr;
  }
}

setupOrExit();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const total = { passed: 0, failed: 0 };
for (const step of steps) {
  process.stdout.write(`${step.name} … `);
  const started = performance.now();
  const result = await run(step);
  const counts = countsOf(step, result);
  const problem = result.problem ?? problemOfCounts(step, counts);
  total.passed += counts.passed;
  total.failed += problem ? Math.max(counts.failed, 1) : 0;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const verdict = problem ? 'FAILED' : counts.passed === 0 ? 'skipped' : 'ok';
  process.stdout.write(`${verdict}, ${counts.passed} passed, ${seconds} s\n`);
  for (const name of counts.skipped) process.stdout.write(`  skipped: ${name}\n`);
  if (problem) {
    process.stdout.write(
      `\n${failureText(step, result).trimEnd()}\n\nerror: ${step.name}: ${problem}: \`${step.command.join(' ')}\`\n`,
    );
    break;
  }
}
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
