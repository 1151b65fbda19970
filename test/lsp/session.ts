import { mkdir, mkdtemp, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, onTestFinished, vi } from 'vitest';
import {
  type CodeAction,
  type CompletionItem,
  type Diagnostic,
  FileChangeType,
  type Position,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Editor, type Opening } from './editor.ts';
import { type Mark, readMarks, unindent } from './marks.ts';

export interface SessionOptions {
  /** Which of the fixture's folders are open in the editor; by default the one that holds all of it. */
  folders?: string[];
  /** A server of its own, told this at its start; without it a file's tests share one server, as a long day of work does. */
  own?: Omit<Opening, 'folders'>;
}

// Each test waits for a process, which may have to wait for a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Longer than the server takes for a pause in typing. */
const pauseMilliseconds = 1000;

let shared: Promise<Editor> | undefined;

afterAll(async () => {
  const editor = await shared;
  if (!editor) return;
  expect(await editor.stop()).toBe(0);
  expect(editor.server.stderr()).toBe('');
});

/** An editor with these files on its disk, driving the built server; both are gone when the test ends. */
export async function session(files: Record<string, string>, options: SessionOptions = {}): Promise<Session> {
  const { folders = [''], own } = options;
  const disk = await realpath(await mkdtemp(join(tmpdir(), 'decree-lsp-')));
  const editor = own ? new Editor() : await sharedEditor();
  const made = new Session(disk, editor);
  for (const [name, fixture] of Object.entries(files)) await made.put(name, fixture);
  const uris = folders.map((name) => made.uri(name));
  if (own) await editor.start({ folders: uris, ...own });
  else await editor.foldersChanged({ added: uris });
  onTestFinished(async () => {
    if (own) await editor.stop();
    else await leave(editor, uris);
    await rm(disk, { recursive: true, force: true });
  });
  return made;
}

function sharedEditor(): Promise<Editor> {
  shared ??= startShared();
  return shared;
}

async function startShared(): Promise<Editor> {
  const editor = new Editor();
  await editor.start({ folders: [] });
  return editor;
}

async function leave(editor: Editor, folders: string[]): Promise<void> {
  for (const uri of editor.openUris()) await editor.close(uri);
  await editor.foldersChanged({ removed: folders });
}

/** Files are called by their names in the fixture; places by the text that stands there. */
export class Session {
  readonly disk: string;
  readonly editor: Editor;
  readonly #marks = new Map<string, Mark[]>();

  constructor(disk: string, editor: Editor) {
    this.disk = disk;
    this.editor = editor;
  }

  uri(name: string): string {
    return pathToFileURL(join(this.disk, name)).toString();
  }

  /** Writes a fixture to the disk, and keeps its marks. */
  async put(name: string, fixture: string): Promise<void> {
    const { text, marks } = readMarks(unindent(fixture));
    this.#marks.set(name, marks);
    await mkdir(dirname(join(this.disk, name)), { recursive: true });
    await writeFile(join(this.disk, name), text);
  }

  async open(name: string): Promise<void> {
    const text = await readFile(join(this.disk, name), 'utf8');
    await this.editor.open(this.uri(name), text, name.endsWith('.rego') ? 'rego' : 'terraform');
  }

  async close(name: string): Promise<void> {
    await this.editor.close(this.uri(name));
  }

  /** Puts `text` in the place of the first `old` in the open document, without saving. */
  async replace(name: string, old: string, text: string): Promise<void> {
    const document = this.editor.document(this.uri(name));
    const start = offsetOf(document, old);
    const range = { start: document.positionAt(start), end: document.positionAt(start + old.length) };
    await this.editor.change(this.uri(name), range, text);
  }

  /** Types character by character right behind the first `after`. */
  async type(name: string, after: string, text: string): Promise<void> {
    const document = this.editor.document(this.uri(name));
    let offset = offsetOf(document, after) + after.length;
    for (const character of text) {
      const position = document.positionAt(offset);
      await this.editor.change(this.uri(name), { start: position, end: position }, character);
      offset += character.length;
    }
  }

  /** Something other than the editor writes, moves or deletes files. */
  async outside(change: {
    write?: Record<string, string>;
    move?: [from: string, to: string];
    remove?: string;
  }): Promise<void> {
    const changes: { uri: string; type: FileChangeType }[] = [];
    for (const [name, text] of Object.entries(change.write ?? {})) {
      await this.put(name, text);
      changes.push({ uri: this.uri(name), type: FileChangeType.Changed });
    }
    if (change.move) {
      const [from, to] = change.move;
      await rename(join(this.disk, from), join(this.disk, to));
      this.#marks.set(to, this.#marks.get(from) ?? []);
      changes.push(
        { uri: this.uri(from), type: FileChangeType.Deleted },
        { uri: this.uri(to), type: FileChangeType.Created },
      );
    }
    if (change.remove) {
      await rm(join(this.disk, change.remove), { recursive: true });
      changes.push({ uri: this.uri(change.remove), type: FileChangeType.Deleted });
    }
    await this.editor.filesChanged(changes);
  }

  /** Renames a folder in the editor, which tells of the folder alone. */
  async renameFolder(from: string, to: string): Promise<void> {
    await rename(join(this.disk, from), join(this.disk, to));
    await this.editor.filesRenamed([{ oldUri: this.uri(from), newUri: this.uri(to) }]);
  }

  async diagnostics(name: string): Promise<Diagnostic[]> {
    return this.editor.settled(this.uri(name));
  }

  /** What is shown when the typing pauses: mistakes, too. */
  async paused(name: string): Promise<Diagnostic[]> {
    await this.diagnostics(name);
    await setTimeout(pauseMilliseconds);
    return this.diagnostics(name);
  }

  /** Waits until the codes of a text are these, or those of one of the others; for changes that have no version to wait for. */
  async untilCodes(name: string, codes: string[], ...others: string[][]): Promise<void> {
    const wanted = [codes, ...others].map((one) => JSON.stringify(one.toSorted()));
    await this.editor.until(`${wanted.join(' or ')} on ${name}`, () => {
      const last = this.editor.published.get(this.uri(name))?.at(-1);
      return last && wanted.includes(JSON.stringify(last.diagnostics.map(({ code }) => code).sort()))
        ? last
        : undefined;
    });
  }

  /** Expects the diagnostics that the fixture's marks name, under the very characters, and no others. */
  async expectMarks(name: string): Promise<void> {
    const shown = (await this.diagnostics(name)).map(({ code, range }) => ({ range, code }));
    expect(shown.sort(inOrder)).toEqual((this.#marks.get(name) ?? []).toSorted(inOrder));
  }

  async hover(name: string, on: string): Promise<string | undefined> {
    return this.editor.hover(this.uri(name), this.placeOf(name, on));
  }

  /** What is offered right behind the first `after`. */
  async complete(name: string, after: string): Promise<CompletionItem[]> {
    return this.editor.complete(this.uri(name), this.placeOf(name, after, after.length));
  }

  async actions(name: string, on: string): Promise<CodeAction[]> {
    const position = this.placeOf(name, on);
    return this.editor.actions(this.uri(name), { start: position, end: position });
  }

  /** The text of an open document after formatting it. */
  async formatted(name: string): Promise<string> {
    const edits = await this.editor.format(this.uri(name));
    return TextDocument.applyEdits(this.editor.document(this.uri(name)), edits);
  }

  placeOf(name: string, on: string, further = 0): Position {
    const document = this.editor.document(this.uri(name));
    return document.positionAt(offsetOf(document, on) + further);
  }
}

type Shown = Pick<Diagnostic, 'range'> & { code: unknown };

function offsetOf(document: TextDocument, text: string): number {
  const offset = document.getText().indexOf(text);
  if (offset < 0) throw new Error(`\`${text}\` is not in ${document.uri}`);
  return offset;
}

function inOrder(a: Shown, b: Shown): number {
  const { start: x } = a.range;
  const { start: y } = b.range;
  return x.line - y.line || x.character - y.character || String(a.code).localeCompare(String(b.code));
}
