import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

/** The server of the build; or another, such as that of an unpacked extension. */
const serverPath = process.env.DECREE_SERVER ?? fileURLToPath(new URL('../../dist/server.mjs', import.meta.url));

/** The built server as a child process, spoken to over its standard streams. */
export interface ServerProcess {
  connection: ProtocolConnection;
  process: ChildProcess;
  /** Resolves with the exit code. */
  exited: Promise<number | null>;
  /** What it wrote beside the protocol; a good server writes nothing. */
  stderr(): string;
}

export function startServer(): ServerProcess {
  const child = spawn(process.execPath, [serverPath, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const exited = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  return { connection, process: child, exited, stderr: () => stderr };
}
