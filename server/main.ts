import { createConnection } from 'vscode-languageserver/node';
import { createNodeHost } from './node_host.ts';
import { startServer } from './server.ts';

// The way to talk is among the arguments: `--stdio`, `--node-ipc`, `--socket=…`.
startServer(createConnection(), createNodeHost());
