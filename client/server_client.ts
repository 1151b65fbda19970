import type { ExtensionContext, LogOutputChannel } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './client_options.ts';

/** Without a limit each of the server's threads lets hundreds of megabytes of garbage pile up before it looks at it. */
const execArgv = ['--max-old-space-size=1024'];

/** The server of this extension as a child process; it starts when it is told to. */
export function createServerClient(context: ExtensionContext, output: LogOutputChannel): LanguageClient {
  const server = {
    module: context.asAbsolutePath('dist/server.mjs'),
    transport: TransportKind.ipc,
    options: { execArgv },
  };
  return new LanguageClient('decree', 'Decree', server, clientOptions(output));
}
