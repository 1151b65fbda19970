// The extension-host suite through `@vscode/test-electron`: in the VS Code that `VSCODE_EXECUTABLE` names, or else in code-server.
import { mkdir, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { findChromium, findCodeServer } from '../../scripts/editor_host.ts';
import { packageFile } from '../browser/package_file.ts';
import { readPackage, writeFiles } from '../package/vsix.ts';
import type { Result } from './suite.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const suite = here('../../.cache/extension-host-suite.cjs');

const executable = process.env.VSCODE_EXECUTABLE ?? (findCodeServer() && findChromium() ? here('code.ts') : undefined);
if (executable) await inTheEditor(executable);
else console.log('skipped: the extension-host suite: there is no editor to run it in\n0 passed, 0 failed');

async function inTheEditor(vscodeExecutablePath: string): Promise<void> {
  await bundleSuite();
  const scratch = await realpath(await mkdtemp(join(tmpdir(), 'decree-suite-')));
  const workspace = join(scratch, 'workspace');
  const results = join(scratch, 'results.json');
  const printed = new PassThrough().setEncoding('utf8');
  try {
    await mkdir(workspace);
    await writeFiles(await readPackage(await packageFile()), scratch);
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: join(scratch, 'extension'),
      extensionTestsPath: suite,
      extensionTestsEnv: { DECREE_CHECK_RESULTS: results },
      launchArgs: [workspace],
      stdout: printed,
    });
    report(JSON.parse(await readFile(results, 'utf8')));
  } catch (error) {
    console.log(printed.read());
    throw error;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function bundleSuite(): Promise<void> {
  await build({
    entryPoints: [here('suite.ts')],
    outfile: suite,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'warning',
  });
}

function report(results: Result[]): void {
  const failed = results.filter(({ problem }) => problem !== undefined);
  for (const { title, milliseconds, problem } of results)
    console.log(
      `${problem === undefined ? 'ok    ' : 'FAILED'} ${title} (${milliseconds} ms)${problem ? `\n${problem}` : ''}`,
    );
  console.log(`${results.length - failed.length} passed, ${failed.length} failed`);
  if (failed.length > 0) process.exitCode = 1;
}
