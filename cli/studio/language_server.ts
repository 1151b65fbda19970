import { type ChildProcess, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import { readEnvironment } from '../../adapters/claude/environment.ts';
import { distFile } from '../../adapters/files/dist.ts';
import { applyEdit } from './edits.ts';
import { runPublish } from './publish.ts';

/** So many ends within this time are no accident. */
const mostEnds = 5;
const endsWithin = 60_000;

interface Running {
  child: ChildProcess;
  connection: MessageConnection;
  /** Rejects when it ends. */
  ended: Promise<never>;
}

/** The language server as a process of its own, started again when it ends. */
export class LanguageServer {
  readonly #folder: string;
  readonly #listeners = new Set<(method: string, params: unknown) => void>();
  readonly #ends: number[] = [];
  #running: Promise<Running> | undefined;
  #isClosed = false;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Starts it before anybody asks. */
  start(): void {
    this.#server().catch(() => undefined);
  }

  /** Gives what ends it. */
  onNotification(listen: (method: string, params: unknown) => void): () => void {
    this.#listeners.add(listen);
    return () => this.#listeners.delete(listen);
  }

  async request(method: string, params: unknown): Promise<unknown> {
    const { connection, ended } = await this.#server();
    return Promise.race([connection.sendRequest(method, params), ended]);
  }

  async notify(method: string, params: unknown): Promise<void> {
    await (await this.#server()).connection.sendNotification(method, params);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const running = await this.#running?.catch(() => undefined);
    if (!running) return;
    const { connection, child, ended } = running;
    const farewell = connection.sendRequest('shutdown').then(() => connection.sendNotification('exit'));
    await Promise.race([farewell, ended, delay(1000)]).catch(() => undefined);
    child.kill();
  }

  #server(): Promise<Running> {
    this.#running ??= this.#spawn();
    return this.#running;
  }

  async #spawn(): Promise<Running> {
    const child = spawn(process.execPath, [distFile('server.mjs'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const ended = new Promise<never>((_, reject) => {
      const end = () => reject(new Error('the server of Decree ended, and was started again'));
      child.once('exit', end);
      child.once('error', end);
    });
    ended.catch(() => this.#restart());
    connection.onError(() => undefined);
    connection.onNotification((method, params) => {
      for (const listen of this.#listeners) listen(method, params);
    });
    connection.onRequest((method, params) => this.#answer(connection, method, params));
    connection.listen();
    await Promise.race([this.#greet(connection), ended]);
    return { child, connection, ended };
  }

  async #greet(connection: MessageConnection): Promise<void> {
    const uri = pathToFileURL(this.#folder).toString();
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: this.#folder }],
      capabilities: {
        workspace: { workspaceFolders: true, applyEdit: true, workspaceEdit: { documentChanges: true } },
      },
      // Who runs a command in a folder vouches for it, as with `decree check`.
      initializationOptions: { trusted: true },
    });
    await connection.sendNotification('initialized', {});
  }

  /** What the server asks of an editor. */
  async #answer(connection: MessageConnection, method: string, params: unknown): Promise<unknown> {
    switch (method) {
      case 'workspace/applyEdit': {
        const { changed, ...answer } = await applyEdit(this.#folder, params);
        const changes = changed.map((uri) => ({ uri, type: 1 }));
        await connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
        return answer;
      }
      case 'decree/studio/models':
        return { claude: readEnvironment().apiKey !== undefined, editor: [] };
      // The server has the same environment, and the key is there.
      case 'decree/studio/claudeKey':
        return {};
      case 'decree/studio/runPublish':
        return runPublish(this.#folder, params);
      default:
        return null;
    }
  }

  #restart(): void {
    this.#running = undefined;
    const now = Date.now();
    this.#ends.push(now);
    const isHopeless = this.#ends.filter((end) => now - end < endsWithin).length > mostEnds;
    if (!this.#isClosed && !isHopeless) this.start();
  }
}

const delay = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
