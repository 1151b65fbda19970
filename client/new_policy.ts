import { ProgressLocation, type SecretStorage, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { forgetClaudeKey } from './claude_key.ts';
import { type AuthorParams, type AuthorResult, authoringMethod, authorMethod } from './protocol.ts';
import { chooseReader, type ReaderTools } from './readers.ts';

/** Asks for a requirement, and opens the policy that comes of it. */
export async function newPolicy(client: BaseLanguageClient, tools: ReaderTools): Promise<void> {
  const sentence = await askForSentence();
  if (!sentence?.trim()) return;
  const by = await chooseReader(tools);
  if (!by) return;
  const result = await authored(client, { sentence, by });
  if (result) await show(client, sentence, result, tools.secrets);
}

function askForSentence(): Thenable<string | undefined> {
  return window.showInputBox({
    title: 'New Policy from Requirement',
    prompt: 'Say the rule in your own words.',
    placeHolder: 'S3 buckets must block public access',
    ignoreFocusOut: true,
  });
}

/** The answer of the server; nothing where the user gave up waiting. */
async function authored(client: BaseLanguageClient, params: AuthorParams): Promise<AuthorResult | undefined> {
  const options = { location: ProgressLocation.Notification, title: 'Decree', cancellable: true };
  return window.withProgress(options, async (progress, token) => {
    progress.report({ message: 'reading the requirement' });
    const listener = client.onNotification(authoringMethod, (said: { message: string }) => progress.report(said));
    try {
      return await client.sendRequest<AuthorResult>(authorMethod, params, token);
    } catch (error) {
      if (!token.isCancellationRequested) throw error;
      return undefined;
    } finally {
      listener.dispose();
    }
  });
}

async function show(
  client: BaseLanguageClient,
  sentence: string,
  result: AuthorResult,
  secrets: SecretStorage,
): Promise<void> {
  const { status, rego, readings, messages } = result;
  if (messages.some(({ code }) => code === 'claude_key_refused')) await forgetClaudeKey(secrets);
  if (status === 'authored' && rego !== undefined) return open(rego, result);
  for (const { message, help } of messages.slice(0, 1)) {
    void window.showWarningMessage(help === undefined ? message : `${message}: ${help}`);
  }
  if (readings.length === 0) return;
  const items = readings.map(({ restated, notUnderstood }, at) => ({
    label: restated,
    ...(notUnderstood.length > 0 && { detail: `not understood: ${notUnderstood.join(' ')}` }),
    accept: at + 1,
  }));
  const chosen = await window.showQuickPick(items, { title: 'What does the requirement mean?', matchOnDetail: true });
  if (!chosen) return;
  const again = await authored(client, { sentence, accept: chosen.accept, by: { who: 'offline' } });
  if (again?.rego !== undefined && again.status === 'authored') return open(again.rego, again);
  const [problem] = again?.messages ?? [];
  if (problem) void window.showWarningMessage(problem.message);
}

async function open(rego: string, { restated, assumptions, messages, used }: AuthorResult): Promise<void> {
  const document = await workspace.openTextDocument({ language: 'rego', content: rego });
  await window.showTextDocument(document);
  const said = [
    ...(restated === undefined ? [] : [restated]),
    ...assumptions.map((assumption) => `Assumed: ${assumption}`),
    ...messages.map(({ message, help }) => (help === undefined ? message : `${message}; ${help}`)),
    ...(used === undefined ? [] : [used]),
  ];
  void window.showInformationMessage(said.join('\n'));
}
