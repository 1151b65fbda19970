import { beforeEach, expect, test, vi } from 'vitest';
import type { ExtensionContext } from 'vscode';

/** An editor that shows one panel, and a user who answers what is asked. */
const editor = vi.hoisted(() => ({
  says: async (_: object): Promise<void> => {},
  html: '',
  posted: [] as object[],
  shown: [] as string[],
  typed: 'http://127.0.0.1:8080/governance?token=secret' as string | undefined,
}));
vi.mock('vscode', () => ({
  ViewColumn: { Active: -1, Beside: -2 },
  Range: class {},
  Uri: { joinPath: (base: string, ...names: string[]) => [base, ...names].join('/') },
  workspace: {
    workspaceFolders: [{ uri: 'team' }],
    fs: {
      readFile: async () => new TextEncoder().encode('<html><head></head></html>'),
      stat: async (place: string) => {
        if (!place.endsWith('main.tf')) throw new Error('not there');
      },
    },
  },
  window: {
    showInputBox: async () => editor.typed,
    showInformationMessage: async () => undefined,
    showTextDocument: async (place: string) => editor.shown.push(place),
    createWebviewPanel: () => ({
      webview: {
        set html(text: string) {
          editor.html = text;
        },
        options: {},
        cspSource: 'https://webview.test',
        asWebviewUri: String,
        onDidReceiveMessage: (listen: typeof editor.says) => {
          editor.says = listen;
        },
        postMessage: async (message: object) => editor.posted.push(message),
      },
      onDidDispose() {},
    }),
  },
}));

const { GovernancePanel } = await import('./governance_panel.ts');

const kept = new Map<string, string>();
const secrets = {
  get: async (name: string) => kept.get(name),
  store: async (name: string, value: string) => void kept.set(name, value),
  delete: async (name: string) => void kept.delete(name),
};
const answer = vi.fn(async (_place: string, _init: RequestInit) => Response.json({ rows: [] }));

beforeEach(async () => {
  vi.stubGlobal('fetch', answer);
  answer.mockClear();
  editor.posted = [];
  editor.shown = [];
  kept.clear();
  await new GovernancePanel({ extensionUri: 'ext', secrets } as unknown as ExtensionContext).open();
});

test('the page asks the server that was named, with its token', async () => {
  expect(editor.html).toContain('Content-Security-Policy');
  await editor.says({ id: 1, path: '/api/governance/findings?severity=HIGH' });
  expect(answer).toHaveBeenCalledWith('http://127.0.0.1:8080/api/governance/findings?severity=HIGH', {
    headers: { 'content-type': 'application/json', authorization: 'Bearer secret' },
    redirect: 'error',
  });
  expect(editor.posted).toEqual([{ id: 1, result: { rows: [] } }]);
});

test('it asks for nothing else, and of nobody else', async () => {
  for (const path of ['/', '@evil.example/api/x', '/api/../secret', 'http://evil.example/api/x'])
    await editor.says({ id: 1, path });
  expect(answer).not.toHaveBeenCalled();
});

test('a token that is not taken any more is forgotten', async () => {
  expect(kept.size).toBe(1);
  const refusal = { code: 'token_expired', message: 'the token has expired', help: 'ask for a new one' };
  answer.mockResolvedValueOnce(Response.json({ diagnostics: [refusal] }, { status: 401 }));
  await editor.says({ id: 2, path: '/api/access' });
  expect(editor.posted).toEqual([{ id: 2, refusal }]);
  expect(kept.size).toBe(0);
});

test('a line of code is shown, in an open folder alone', async () => {
  await editor.says({ open: { file: 'stacks/main.tf', line: 3 } });
  await editor.says({ open: { file: '../main.tf' } });
  await editor.says({ open: { file: 'gone.txt' } });
  expect(editor.shown).toEqual(['team/stacks/main.tf']);
});
