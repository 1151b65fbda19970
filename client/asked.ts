import { ProgressLocation, Range, Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Refusal } from './rego_protocol.ts';

/** The answer of the server, waited for in sight and given up on demand; why there is none is shown. */
export async function asked<T extends { ok: true }>(
  client: BaseLanguageClient,
  method: string,
  params: unknown,
  title: string,
): Promise<T | undefined> {
  const options = { location: ProgressLocation.Window, title: `Decree: ${title}`, cancellable: true };
  return window.withProgress(options, async (_, token) => {
    try {
      const answer = await client.sendRequest<T | Refusal>(method, params, token);
      if (answer.ok) return answer;
      await refused(answer);
    } catch (error) {
      if (!token.isCancellationRequested)
        void window.showWarningMessage(error instanceof Error ? error.message : String(error));
    }
    return undefined;
  });
}

/** Says why not, and leads to the place if there is one. */
async function refused({ messages: [first] }: Refusal): Promise<void> {
  if (!first) return;
  const { message, help, uri } = first;
  const text = help === undefined ? message : `${message}: ${help}`;
  const show = 'Show';
  const choice = await window.showWarningMessage(text, ...(uri === undefined ? [] : [show]));
  if (choice === show && uri !== undefined) await window.showTextDocument(Uri.parse(uri), selectionOf(first));
}

function selectionOf({ range }: Refusal['messages'][number]) {
  return range
    ? { selection: new Range(range.start.line, range.start.character, range.end.line, range.end.character) }
    : {};
}
