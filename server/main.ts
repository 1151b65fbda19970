import { setFlagsFromString } from 'node:v8';
import { createConnection } from 'vscode-languageserver/node';
import { createNodeHost } from './node_host.ts';
import { startServer } from './server.ts';

// Each of the threads would let its young garbage pile up to tens of megabytes before it looks at it.
setFlagsFromString('--semi-space-growth-factor=1');

// The way to talk is among the arguments: `--stdio`, `--node-ipc`, `--socket=…`.
startServer(createConnection(), createNodeHost());
