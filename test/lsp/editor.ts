import { matchesGlob } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type CancellationToken,
  type CodeAction,
  CodeActionRequest,
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidRenameFilesNotification,
  DocumentFormattingRequest,
  ExitNotification,
  type FileEvent,
  type FileSystemWatcher,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type MarkupContent,
  type Position,
  PublishDiagnosticsNotification,
  type Range,
  RegistrationRequest,
  ShutdownRequest,
  type TextEdit,
  WatchKind,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ServerProcess, startServer } from './connection.ts';

/** What `decree/status` says. */
export interface Status {
  state: string;
  policies: number;
  message?: string;
}

export interface Published {
  version: number | undefined;
  diagnostics: Diagnostic[];
}

/** What the editor says of itself at the start. */
export interface Opening {
  folders: string[];
  trusted?: boolean;
  /** What the user keeps in the editor's settings. */
  terraform?: Record<string, unknown>;
  /** Whether an edit, or an item of a list, may hold a place to fill in. */
  snippets?: boolean;
}

const patience = 20_000;
const everyKind = WatchKind.Create | WatchKind.Change | WatchKind.Delete;

/** The editor's side of the protocol, as plain as can be: documents, requests, and what the server said unasked. */
export class Editor {
  readonly server: ServerProcess = startServer();
  readonly statuses: Status[] = [];
  readonly log: string[] = [];
  readonly watchers: FileSystemWatcher[] = [];
  /** Everything that was published, by address, in order. */
  readonly published = new Map<string, Published[]>();
  readonly #documents = new Map<string, TextDocument>();
  readonly #waiting = new Set<() => void>();
  #stopped = false;

  async start({ folders, trusted, terraform, snippets = false }: Opening): Promise<InitializeResult> {
    const { connection } = this.server;
    connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, version, diagnostics }) => {
      this.published.set(uri, [...(this.published.get(uri) ?? []), { version, diagnostics }]);
      this.#heard();
    });
    connection.onNotification('decree/status', (status: Status) => {
      this.statuses.push(status);
      this.#heard();
    });
    connection.onNotification(LogMessageNotification.type, ({ message }) => void this.log.push(message));
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const { registerOptions } of registrations) {
        this.watchers.push(...(registerOptions?.watchers ?? []));
      }
    });
    const result = await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
      capabilities: {
        textDocument: { completion: { completionItem: { snippetSupport: snippets } } },
        workspace: {
          workspaceFolders: true,
          didChangeWatchedFiles: { dynamicRegistration: true },
          workspaceEdit: { documentChanges: true, snippetEditSupport: snippets },
        },
      },
      ...((trusted !== undefined || terraform) && { initializationOptions: { trusted, terraform } }),
    });
    await connection.sendNotification(InitializedNotification.type, {});
    return result;
  }

  document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  }

  openUris(): string[] {
    return [...this.#documents.keys()];
  }

  async open(uri: string, text: string, languageId: string): Promise<void> {
    this.#documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.server.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  async close(uri: string): Promise<void> {
    this.#documents.delete(uri);
    await this.server.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** Sends one change, as a key or a paste makes it. */
  async change(uri: string, range: Range, text: string): Promise<void> {
    const document = this.document(uri);
    const version = document.version + 1;
    TextDocument.update(document, [{ range, text }], version);
    await this.server.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ range, text }],
    });
  }

  /** Tells of those changes that the server asked to be told of. */
  async filesChanged(changes: FileEvent[]): Promise<void> {
    const isWatched = ({ uri, type }: FileEvent) =>
      this.watchers.some(
        ({ globPattern, kind = everyKind }) =>
          matchesGlob(fileURLToPath(uri), String(globPattern)) && (kind & (1 << (type - 1))) !== 0,
      );
    await this.server.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: changes.filter(isWatched),
    });
  }

  async filesRenamed(files: { oldUri: string; newUri: string }[]): Promise<void> {
    await this.server.connection.sendNotification(DidRenameFilesNotification.type, { files });
  }

  async foldersChanged(change: { added?: string[]; removed?: string[] }): Promise<void> {
    const named = (uris: string[] = []) => uris.map((uri) => ({ uri, name: uri }));
    await this.server.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: named(change.added), removed: named(change.removed) },
    });
  }

  /** Waits until something is so; looks again whenever the server says something. */
  async until<T>(what: string, look: () => T | undefined): Promise<T> {
    const end = Date.now() + patience;
    for (;;) {
      const seen = look();
      if (seen !== undefined) return seen;
      if (Date.now() > end)
        throw new Error(`the server did not come to this: ${what}\n${this.log.join('\n')}\n${this.server.stderr()}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, end - Date.now());
        this.#waiting.add(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  /** The diagnostics of the text as it stands now: those of an older version do not count. */
  async settled(uri: string): Promise<Diagnostic[]> {
    return this.until(`diagnostics for the last version of ${uri}`, () => {
      const last = this.published.get(uri)?.at(-1);
      const version = this.#documents.get(uri)?.version;
      return last && last.version === version ? last.diagnostics : undefined;
    });
  }

  async hover(uri: string, position: Position): Promise<string | undefined> {
    const answer = await this.server.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
    return (answer?.contents as MarkupContent | undefined)?.value;
  }

  async complete(uri: string, position: Position): Promise<CompletionItem[]> {
    const answer = await this.server.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position,
    });
    return (answer as CompletionList | null)?.items ?? [];
  }

  async format(uri: string, token?: CancellationToken): Promise<TextEdit[]> {
    const options = { tabSize: 2, insertSpaces: false };
    const asked = { textDocument: { uri }, options };
    return (await this.server.connection.sendRequest(DocumentFormattingRequest.type, asked, token)) ?? [];
  }

  async actions(uri: string, range: Range): Promise<CodeAction[]> {
    const context = { diagnostics: [] };
    const answer = await this.server.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context,
    });
    return (answer ?? []) as CodeAction[];
  }

  /** Ends the server as editors do; answers its exit code. */
  async stop(): Promise<number | null> {
    if (!this.#stopped) {
      this.#stopped = true;
      await this.server.connection.sendRequest(ShutdownRequest.type);
      await this.server.connection.sendNotification(ExitNotification.type);
    }
    return this.server.exited;
  }

  #heard(): void {
    for (const look of this.#waiting) look();
    this.#waiting.clear();
  }
}
