import { type ExtensionContext, type LogOutputChannel, workspace } from 'vscode';
import {
  type DocumentSelector,
  LanguageClient,
  RevealOutputChannelOn,
  TransportKind,
} from 'vscode-languageclient/node';

/** Not those of other schemes, such as the older side of a comparison. */
const schemes = ['file', 'untitled', 'vscode-vfs'];
const languages = ['terraform', 'terraform-vars', 'opentofu', 'opentofu-vars', 'rego'];
/** For what no extension may have given a language of its own. */
const patterns = ['**/*.{tf,tofu,tfvars,rego}', '**/*.{tf,tofu,tfvars}.json', '**/decree.yaml'];

const documentSelector: DocumentSelector = schemes.flatMap((scheme) => [
  ...languages.map((language) => ({ scheme, language })),
  ...patterns.map((pattern) => ({ scheme, pattern })),
]);

/** Without a limit each of the server's threads lets hundreds of megabytes of garbage pile up before it looks at it. */
const execArgv = ['--max-old-space-size=1024'];

/** The server of this extension as a child process; it starts when it is told to. */
export function createServerClient(context: ExtensionContext, outputChannel: LogOutputChannel): LanguageClient {
  const server = {
    module: context.asAbsolutePath('dist/server.mjs'),
    transport: TransportKind.ipc,
    options: { execArgv },
  };
  return new LanguageClient('decree', 'Decree', server, {
    documentSelector,
    outputChannel,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: () => ({
      trusted: workspace.isTrusted,
      terraform: workspace.getConfiguration('decree.terraform'),
    }),
    markdown: { isTrusted: false, supportHtml: false },
  });
}
