import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './server.ts';
import { createWebHost } from './web_host.ts';

/** The first message: where the files of the extension lie. What follows is the protocol. */
interface Start {
  dist: string;
}

const scope = globalThis as unknown as { onmessage: (event: { data: Start }) => void };

scope.onmessage = ({ data }) => {
  const connection = createConnection(
    new BrowserMessageReader(scope as never),
    new BrowserMessageWriter(scope as never),
  );
  startServer(connection, createWebHost(data.dist, connection));
};
