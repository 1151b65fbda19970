import { beforeEach, expect, test, vi } from 'vitest';
import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** An editor that shows one panel, and what the panel's page gets to read. */
const editor = vi.hoisted(() => ({
  panels: [] as { webview: { html: string; options: object }; says(message: object): Promise<void>; close(): void }[],
  posted: [] as object[],
  page: '<html><head><link href="studio.css" /><script type="module" src="studio.js"></script></head></html>',
}));
vi.mock('vscode', () => ({
  Disposable: { from: () => ({ dispose() {} }) },
  ViewColumn: { Active: -1 },
  Uri: { joinPath: (base: string, ...names: string[]) => [base, ...names].join('/') },
  workspace: { fs: { readFile: async () => new TextEncoder().encode(editor.page) } },
  window: {
    registerWebviewPanelSerializer: () => ({ dispose() {} }),
    createWebviewPanel: () => {
      let listen: (message: object) => Promise<void> = async () => {};
      let closed = () => {};
      const panel = {
        webview: {
          html: '',
          options: {},
          cspSource: 'https://webview.test',
          asWebviewUri: (uri: string) => `https://webview.test/${uri}`,
          onDidReceiveMessage: (listener: typeof listen) => {
            listen = listener;
          },
          postMessage: async (message: object) => editor.posted.push(message),
        },
        onDidDispose: (listener: () => void) => {
          closed = listener;
        },
        reveal() {},
        dispose() {},
        says: (message: object) => listen(message),
        close: () => closed(),
      };
      editor.panels.push(panel);
      return panel;
    },
  },
}));

const { StudioPanel } = await import('./studio_panel.ts');

const client = {
  onNotification: () => ({ dispose() {} }),
  onRequest: () => ({ dispose() {} }),
  sendNotification: vi.fn(async () => {}),
  sendRequest: vi.fn(async (method: string) => {
    if (method === 'decree/studio/save') throw new Error('the server stopped');
    return { asked: method };
  }),
};

async function open() {
  const context = { extensionUri: 'ext' } as unknown as ExtensionContext;
  const studio = new StudioPanel(context, client as unknown as BaseLanguageClient);
  await studio.open();
  return { studio, panel: editor.panels.at(-1) };
}

beforeEach(() => {
  editor.posted.length = 0;
  editor.panels.length = 0;
  vi.clearAllMocks();
});

test('the page runs only its own script, and reads only its own files', async () => {
  const { panel } = await open();
  const [, nonce] = /script-src 'nonce-([\w-]+)';/.exec(panel?.webview.html ?? '') ?? [];
  expect(nonce).toHaveLength(36);
  expect(panel?.webview.html).toContain("default-src 'none'");
  expect(panel?.webview.html).toContain(
    `<script nonce="${nonce}" type="module" src="https://webview.test/ext/dist/studio/studio.js">`,
  );
  expect(panel?.webview.html).toContain('href="https://webview.test/ext/dist/studio/studio.css"');
  expect(panel?.webview.options).toEqual({ enableScripts: true, localResourceRoots: ['ext/dist/studio'] });
});

test('hands a request of the page on, and the answer back', async () => {
  const { panel } = await open();
  await panel?.says({ jsonrpc: '2.0', id: 7, method: 'decree/studio/start', params: {} });
  expect(editor.posted).toEqual([{ jsonrpc: '2.0', id: 7, result: { asked: 'decree/studio/start' } }]);
});

test.each(['workspace/executeCommand', 'decree/author', 'decree/studio/../author', 'x decree/studio/start'])(
  'does not hand on `%s`',
  async (method) => {
    const { panel } = await open();
    await panel?.says({ jsonrpc: '2.0', id: 7, method, params: {} });
    expect(client.sendRequest).not.toHaveBeenCalled();
    expect(editor.posted).toEqual([]);
  },
);

test('answers also when the server does not', async () => {
  const { panel } = await open();
  await panel?.says({ jsonrpc: '2.0', id: 8, method: 'decree/studio/save', params: {} });
  expect(editor.posted).toMatchObject([
    { id: 8, error: { message: 'the server stopped', data: { help: expect.any(String) } } },
  ]);
});

test('tells the server that nobody waits any more', async () => {
  const { panel } = await open();
  await panel?.says({ jsonrpc: '2.0', method: 'decree/studio/cancel', params: { request: '3' } });
  expect(client.sendNotification).toHaveBeenCalledWith('decree/studio/cancel', { request: '3' });
});

test('opens one panel at a time, and another once that is closed', async () => {
  const { studio, panel } = await open();
  await studio.open();
  expect(editor.panels).toHaveLength(1);
  panel?.close();
  await studio.open();
  expect(editor.panels).toHaveLength(2);
});
