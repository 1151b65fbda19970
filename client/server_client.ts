import { type ExtensionContext, type LogOutputChannel, workspace } from 'vscode';
import {
  type DocumentSelector,
  LanguageClient,
  RevealOutputChannelOn,
  TransportKind,
} from 'vscode-languageclient/node';

/** By language, whichever extension contributes it; by name, for what no extension gives a language of its own. */
const documentSelector: DocumentSelector = [
  ...['terraform', 'terraform-vars', 'opentofu', 'opentofu-vars', 'rego'].map((language) => ({ language })),
  ...['**/*.{tf,tofu}', '**/*.{tf,tofu}.json', '**/*.tfvars', '**/*.tfvars.json', '**/*.rego', '**/decree.yaml'].map(
    (pattern) => ({ scheme: 'file', pattern }),
  ),
];

/** The server of this extension as a child process; it starts when it is told to. */
export function createServerClient(context: ExtensionContext, outputChannel: LogOutputChannel): LanguageClient {
  const server = { module: context.asAbsolutePath('dist/server.mjs'), transport: TransportKind.ipc };
  return new LanguageClient('decree', 'Decree', server, {
    documentSelector,
    outputChannel,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: () => ({ trusted: workspace.isTrusted }),
    markdown: { isTrusted: false, supportHtml: false },
  });
}
