import { type BrowserServer, chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChromium, findCodeServer } from '../../scripts/editor_host.ts';
import { type CodeServer, startCodeServer } from './code_server.ts';
import { packageFile } from './package_file.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser listens; nothing where there is none. */
    browser: string | undefined;
    editor: Pick<CodeServer, 'origin' | 'settingsFile' | 'extensions'> | undefined;
  }
}

/** One browser and one editor, with the package installed, for all files of checks. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findChromium();
  const entry = findCodeServer();
  const args = ['--disable-gpu', '--disable-dev-shm-usage'];
  const browser = executablePath ? await chromium.launchServer({ executablePath, args }) : undefined;
  const editor = browser && entry ? await startEditor(entry, browser) : undefined;
  project.provide('browser', browser?.wsEndpoint());
  project.provide(
    'editor',
    editor && { origin: editor.origin, settingsFile: editor.settingsFile, extensions: editor.extensions },
  );
  return async () => {
    await browser?.close();
    await editor?.stop();
  };
}

async function startEditor(entry: string, browser: BrowserServer): Promise<CodeServer> {
  try {
    return await startCodeServer({ entry, vsix: await packageFile() });
  } catch (error) {
    await browser.close();
    throw error;
  }
}
