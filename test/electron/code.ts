#!/usr/bin/env node
// Takes what `@vscode/test-electron` tells the executable of VS Code, and lets code-server's extension host do it, with the workbench in
// a Chromium that nobody sees. Prints what the suite prints, and ends with its exit code.
import { setTimeout } from 'node:timers/promises';
import { format, parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium, findCodeServer } from '../../scripts/editor_host.ts';
import { startCodeServer } from '../browser/code_server.ts';

const longestMilliseconds = 300_000;

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
  },
});
const [folder = ''] = positionals;
const executablePath = findChromium();
const entry = findCodeServer();
if (!executablePath || !entry) throw new Error('the editor is not installed: run `node scripts/editor_host.ts`');

const server = await startCodeServer({ entry, runsSuites: true });
const browser = await chromium.launch({ executablePath, args: ['--disable-gpu', '--disable-dev-shm-usage'] });
try {
  const page = await browser.newPage();
  const ended = new Promise<number>((resolve) => {
    void page.exposeFunction('codeAutomationExit', resolve);
  });
  await page.exposeFunction('codeAutomationLog', (_type: string, words: unknown[]) => {
    process.stdout.write(`${format(...words)}\n`);
  });
  const payload = ['extensionDevelopmentPath', 'extensionTestsPath'].map((name) => [
    name,
    server.uri(String(values[name])),
  ]);
  await page.goto(`${server.origin}/?${new URLSearchParams({ folder, payload: JSON.stringify(payload) })}`);
  const never = setTimeout(longestMilliseconds, undefined, { ref: false });
  const code = await Promise.race([ended, never]);
  if (code === undefined)
    process.stderr.write(`no answer from the extension host in ${longestMilliseconds / 1000} s\n`);
  process.exitCode = code ?? 1;
} finally {
  await browser.close();
  await server.stop();
}
