import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished } from 'vitest';

/** The command line of the build. */
const cli = fileURLToPath(new URL('../../dist/cli.mjs', import.meta.url));

/** Whoever waits longer than this thinks that it hangs, on the slowest machine that runs the tests. */
const longestSeconds = 60;

/** A folder that has one finding, whatever else a test puts beside it. */
export const sound = { 'sound.tf': 'resource "aws_kms_key" "sound" {\n  enable_key_rotation = false\n}\n' };
export const soundFinding = 'aws.kms.rotation sound.tf:2';
export const onlyRotation = ['--only', 'aws.kms.rotation'];

export interface Outcome {
  code: number | null;
  /** `policy file:line`, sorted. */
  findings: string[];
  /** `code file:line`, as much of it as the diagnostic names, sorted. */
  diagnostics: string[];
}

export interface Call {
  words?: string[];
  /** A program, and its words, that runs the command line in another way. */
  through?: string[];
}

/** A folder with these files, gone when the test ends. */
export async function folderOf(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'decree-hostile-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** What `decree check` makes of a folder. Whatever it is, it ends in time, prints JSON, and shows no stack trace. */
export async function checkFolder(folder: string, { words = onlyRotation, through = [] }: Call = {}): Promise<Outcome> {
  const { code, stdout, stderr } = await runDecree(folder, ['check', '--format', 'json', ...words], through);
  expect(stderr).toBe('');
  expect(stdout).not.toMatch(/^\s+at /m);
  const { findings, diagnostics } = JSON.parse(stdout) as Report;
  return {
    code,
    findings: findings.map(({ policy, ...at }) => `${policy} ${placeOf(at)}`).sort(),
    diagnostics: diagnostics.map((diagnostic) => [diagnostic.code, placeOf(diagnostic)].join(' ').trim()).sort(),
  };
}

interface Place {
  file?: string;
  range?: { start: { line: number } };
}
interface Report {
  findings: (Place & { policy: string })[];
  diagnostics: (Place & { code: string })[];
}

function placeOf({ file, range }: Place): string {
  return [file, range?.start.line].filter((part) => part !== undefined).join(':');
}

function runDecree(cwd: string, words: string[], through: string[]) {
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve, reject) => {
    const [command = '', ...rest] = [...through, process.execPath, cli, ...words];
    const child = spawn(command, rest, { cwd, timeout: longestSeconds * 1000, killSignal: 'SIGKILL' });
    const printed = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        printed[stream] += text;
      });
    }
    child.stdin.end();
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal) reject(new Error(`\`decree ${words.join(' ')}\` was ended by ${signal}`));
      else resolve({ code, ...printed });
    });
  });
}
