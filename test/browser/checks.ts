import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject, test, vi } from 'vitest';
import { unindent } from '../lsp/marks.ts';
import { patience } from './patience.ts';
import { type GroupSettings, settingsFor } from './settings.ts';
import { Workbench } from './workbench.ts';

const shots = fileURLToPath(new URL('shots/', import.meta.url));

vi.setConfig({ testTimeout: 3 * patience, hookTimeout: 3 * patience });

export interface GroupOptions extends GroupSettings {
  /** Which of the fixture's folders are open in the editor; by default the one that holds all of it. */
  folders?: string[];
}

export type Check = (title: string, body: (editor: Workbench) => Promise<void>) => void;

/** A group of checks on one window of the editor with these files on its disk, one after the other. */
export function inEditor(files: Record<string, string>, options: GroupOptions = {}): Check {
  const server = inject('editor');
  if (!server) return (title) => test.skip(title, () => undefined);
  let editor: Workbench;
  const page = browserPage();
  beforeAll(async () => {
    const disk = await realpath(await mkdtemp(join(tmpdir(), 'decree-check-')));
    for (const [name, text] of Object.entries(files)) await put(join(disk, name), unindent(text));
    await writeFile(server.settingsFile, JSON.stringify(settingsFor(options)));
    editor = new Workbench(page(), disk, server);
    await editor.show(options.folders);
  });
  afterAll(() => rm(editor.disk, { recursive: true, force: true }));
  return (title, body) => check(title, page, () => body(editor));
}

/** A group of checks on a page of its own. */
export function inBrowser(): (title: string, body: (page: Page) => Promise<void>) => void {
  if (!inject('browser')) return (title) => test.skip(title, () => undefined);
  const page = browserPage();
  return (title, body) => check(title, page, () => body(page()));
}

function browserPage(): () => Page {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser') ?? '');
    context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: 'en-US' });
    context.setDefaultTimeout(patience);
    page = await context.newPage();
  });
  afterAll(() => browser.close());
  return () => page;
}

/** What a check that fails saw is left beside it. */
function check(title: string, page: () => Page, body: () => Promise<void>): void {
  test(title, async () => {
    try {
      await body();
    } catch (error) {
      await screenshot(page(), `failed ${title}`);
      throw error;
    }
  });
}

export async function screenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(shots, `${name.replace(/[^\w]+/g, '-').toLowerCase()}.png`) });
}

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
