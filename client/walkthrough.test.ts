import { expect, test, vi } from 'vitest';
import type { ExtensionContext } from 'vscode';

/** The editor's files by their path, where a folder has no text, and what it was told to do. */
const editor = vi.hoisted(() => ({
  files: new Map<string, string | undefined>(),
  registered: new Map<string, () => Promise<void>>(),
  executed: [] as unknown[],
  said: [] as string[],
  picked: undefined as string[] | undefined,
  folders: undefined as unknown[] | undefined,
  found: [] as string[],
}));

vi.mock('vscode', () => {
  const childrenOf = (folder: string) =>
    [...editor.files].flatMap(([path, text]): [string, number][] => {
      const name = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : '/';
      return name.includes('/') ? [] : [[name, text === undefined ? 2 : 1]];
    });
  return {
    FileType: { File: 1, Directory: 2 },
    ProgressLocation: { Notification: 15 },
    Uri: { joinPath: (...parts: string[]) => parts.join('/') },
    commands: {
      registerCommand: (name: string, run: () => Promise<void>) => editor.registered.set(name, run),
      executeCommand: async (...words: unknown[]) => void editor.executed.push(words),
    },
    window: {
      showOpenDialog: async () => editor.picked,
      withProgress: (_: unknown, work: () => unknown) => work(),
      showTextDocument: async (file: string) => void editor.said.push(`shown ${file}`),
      showInformationMessage: async (text: string) => void editor.said.push(text),
    },
    workspace: {
      get workspaceFolders() {
        return editor.folders;
      },
      findFiles: async () => editor.found,
      fs: {
        createDirectory: async (path: string) => void editor.files.set(path, undefined),
        readDirectory: async (path: string) => childrenOf(path),
        readFile: async (path: string) => editor.files.get(path),
        writeFile: async (path: string, text: string) => void editor.files.set(path, text),
        async stat(path: string) {
          if (!editor.files.has(path)) throw new Error('FileNotFound');
        },
      },
    },
  };
});

const { registerWalkthrough } = await import('./walkthrough.ts');

const sample: [string, string | undefined][] = [
  ['ext/examples/shop/main.tf', 'main'],
  ['ext/examples/shop/bucket', undefined],
  ['ext/examples/shop/bucket/main.tf', 'bucket'],
];

/** Runs a command of the walkthrough in this state of the editor; gives the files that were not there before. */
async function check(command: string, state: Partial<typeof editor>): Promise<Map<string, string | undefined>> {
  const there = new Map([...sample, ...(state.files ?? [])]);
  const fresh = { executed: [], said: [], picked: undefined, folders: undefined, found: [] };
  Object.assign(editor, fresh, state, { files: new Map(there) });
  registerWalkthrough({ extensionUri: 'ext' } as unknown as ExtensionContext);
  await editor.registered.get(command)?.();
  return new Map([...editor.files].filter(([path]) => !there.has(path)));
}

test('the sample is copied with all its folders, and opened', async () => {
  const made = await check('decree.openSample', { picked: ['home'] });
  expect([...made]).toEqual([
    ['home/decree-shop', undefined],
    ['home/decree-shop/main.tf', 'main'],
    ['home/decree-shop/bucket', undefined],
    ['home/decree-shop/bucket/main.tf', 'bucket'],
  ]);
  expect(editor.executed).toEqual([['vscode.openFolder', 'home/decree-shop', { forceNewWindow: false }]]);
});

test('nothing is written over, and an open folder keeps its window', async () => {
  const made = await check('decree.openSample', {
    picked: ['home'],
    folders: ['other'],
    files: new Map([['home/decree-shop', undefined]]),
  });
  expect([...made.keys()][0]).toBe('home/decree-shop-2');
  expect(editor.executed).toEqual([['vscode.openFolder', 'home/decree-shop-2', { forceNewWindow: true }]]);
});

test('who picks no folder gets none', async () => {
  const made = await check('decree.openSample', {});
  expect([made.size, editor.executed]).toEqual([0, []]);
});

test('a Terraform file is shown, or where to find one', async () => {
  await check('decree.openTerraformFile', { found: ['shop/main.tf'] });
  expect(editor.said).toEqual(['shown shop/main.tf']);
  await check('decree.openTerraformFile', {});
  expect(editor.said[0]).toContain('open the sample shop first');
});
