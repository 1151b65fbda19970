import { type ExtensionContext, type LogOutputChannel, Uri, workspace } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions } from './client_options.ts';
import { type Client, startExtension } from './extension.ts';
import { serveFiles } from './web_files.ts';

/** The entry of the extension in an editor that is a page. */
export function activate(context: ExtensionContext): Promise<void> {
  return startExtension(context, createWebClient, { reachesClaude: false });
}

class WebClient extends LanguageClient {
  async restart(): Promise<void> {
    if (this.needsStop()) await this.stop();
    await this.start();
  }
}

// The editor's types know no workers.
declare const Worker: new (url: string) => { postMessage(message: unknown): void };

/** The server of this extension in a web worker. */
function createWebClient({ extensionUri }: ExtensionContext, output: LogOutputChannel): Client {
  const dist = Uri.joinPath(extensionUri, 'dist').toString(true);
  const start = async () => {
    const worker = new Worker(`${dist}/web/server.js`);
    worker.postMessage({ dist });
    return worker as never;
  };
  const schemes = workspace.workspaceFolders?.map(({ uri }) => uri.scheme);
  const client = new WebClient('decree', 'Decree', start, clientOptions(output, schemes));
  serveFiles(client);
  return client;
}
