import { chromium, type Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { findChromium } from '../../scripts/editor_host.ts';
import { serve } from './serve.ts';

/** A page with the server in a web worker, for an open folder that holds these files. */
export interface WebEditor {
  /** Addresses that were asked of the site, in order. */
  asked: readonly string[];
  /** What the browser refused or reported. */
  problems: readonly string[];
  ask(method: string, params: unknown): Promise<unknown>;
  open(file: string, text: string): Promise<void>;
  /** Waits until the findings and mistakes of a file have the codes of one of these lists. */
  untilCodes(file: string, ...codes: string[][]): Promise<void>;
  page: Page;
  close(): Promise<void>;
}

/** Of no scheme that anybody else reads. */
const folder = 'memfs:/shop';

declare const window: {
  startServer(dist: string, files: Record<string, string>): void;
  server: {
    notes: { method: string; params: { uri?: string; diagnostics?: { code: string }[] } }[];
    notify(method: string, params: unknown): void;
    ask(method: string, params: unknown): Promise<{ result?: unknown; error?: { message: string } }>;
  };
};

/** Whether there is a browser to be an editor in. */
export const hasBrowser = findChromium() !== undefined;

export async function openWebEditor(files: Record<string, string>): Promise<WebEditor> {
  const site = await serve();
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('there is no Chromium: set `CHROMIUM`');
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu', '--disable-dev-shm-usage'] });
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(`${site.origin}/test/web/page.html`);
  const stored = Object.fromEntries(Object.entries(files).map(([file, text]) => [`${folder}/${file}`, text]));
  await page.evaluate(({ dist, stored }) => window.startServer(dist, stored), { dist: `${site.origin}/dist`, stored });

  const ask = async (method: string, params: unknown) => {
    const { result, error } = await page.evaluate((sent) => window.server.ask(sent.method, sent.params), {
      method,
      params,
    });
    if (error) throw new Error(error.message);
    return result;
  };
  const notify = (method: string, params: unknown) =>
    page.evaluate((sent) => window.server.notify(sent.method, sent.params), { method, params });
  const codes = (file: string) =>
    page.evaluate((uri) => {
      const shown = window.server.notes.filter(
        ({ method, params }) => method === 'textDocument/publishDiagnostics' && params.uri === uri,
      );
      return shown
        .at(-1)
        ?.params.diagnostics?.map(({ code }) => code)
        .sort();
    }, `${folder}/${file}`);

  await ask('initialize', {
    processId: null,
    rootUri: folder,
    capabilities: { workspace: { workspaceFolders: true } },
    workspaceFolders: [{ uri: folder, name: 'shop' }],
    initializationOptions: { trusted: true },
  });
  await notify('initialized', {});
  return {
    asked: site.asked,
    problems,
    page,
    ask,
    async open(file, text) {
      const languageId = file.endsWith('.rego') ? 'rego' : 'terraform';
      await notify('textDocument/didOpen', {
        textDocument: { uri: `${folder}/${file}`, languageId, version: 1, text },
      });
    },
    async untilCodes(file, ...wanted) {
      await vi.waitFor(async () => expect(wanted).toContainEqual(await codes(file)), 30_000);
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}
