import {
  type CancellationToken,
  commands,
  type ExtensionContext,
  type LogOutputChannel,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { forgetClaudeKey } from './claude_key.ts';
import { createFindingsView } from './findings/view.ts';
import { GovernancePanel } from './governance_panel.ts';
import { askEditorModel } from './language_model.ts';
import { registerModelTools } from './model_tools.ts';
import { newPolicy } from './new_policy.ts';
import { askModelMethod, type ModelAnswer, type ModelRequest, type Status, statusMethod } from './protocol.ts';
import type { ReaderTools } from './readers.ts';
import { registerRego } from './rego.ts';
import { updateSources } from './sources.ts';
import { createStatusItem } from './status_item.ts';
import { StudioPanel } from './studio_panel.ts';
import { registerWalkthrough } from './walkthrough.ts';

/** The client of a server that can be started anew. */
export type Client = BaseLanguageClient & { restart(): Promise<void> };

/** Makes the client of a server that runs where this editor can run one. */
export type CreateClient = (context: ExtensionContext, output: LogOutputChannel) => Client;

/** Starts the server and shows what it says: all that the extension does, in a process of its own or in a browser. */
export async function startExtension(
  context: ExtensionContext,
  createClient: CreateClient,
  { reachesClaude }: Pick<ReaderTools, 'reachesClaude'> = { reachesClaude: true },
): Promise<void> {
  const output = window.createOutputChannel('Decree', { log: true });
  const item = createStatusItem();
  const client = createClient(context, output);
  const show = (status: Status) => {
    item.show(status);
    void commands.executeCommand('setContext', 'decree.state', status.state);
  };
  client.onNotification(statusMethod, show);
  const ask = ({ model, question }: ModelRequest, token: CancellationToken) => askEditorModel(model, question, token);
  client.onRequest<ModelAnswer, void>(askModelMethod, ask);
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Stopped) show({ state: 'failed', policies: 0, message: 'Decree stopped working' });
    if (newState === State.Starting) show({ state: 'starting', policies: 0 });
  });
  const studio = new StudioPanel(context, client);
  const governance = new GovernancePanel(context);
  const tools: ReaderTools = { secrets: context.secrets, memory: context.globalState, reachesClaude };
  const restart = () => client.restart();
  context.subscriptions.push(
    output,
    item,
    client,
    createFindingsView(client, context),
    studio.register(),
    ...registerRego(client),
    ...registerModelTools(client),
    ...registerWalkthrough(context),
    commands.registerCommand('decree.openStudio', () => studio.open()),
    commands.registerCommand('decree.openGovernance', () => governance.open()),
    commands.registerCommand('decree.restart', restart),
    commands.registerCommand('decree.newPolicy', () => newPolicy(client, tools)),
    commands.registerCommand('decree.forgetClaudeKey', () => forgetClaudeKey(context.secrets)),
    commands.registerCommand('decree.updateSources', updateSources),
    commands.registerCommand('decree.showOutput', () => output.show()),
    workspace.onDidGrantWorkspaceTrust(restart),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('decree.terraform') && restart()),
  );
  await commands.executeCommand('setContext', 'decree.active', true);
  // Whoever waits for the extension does not have to wait for its server.
  client.start().catch((error: unknown) => {
    show({ state: 'failed', policies: 0, message: error instanceof Error ? error.message : String(error) });
  });
}
