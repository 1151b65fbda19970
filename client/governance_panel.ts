import { type ExtensionContext, Range, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import { forgetGovernanceServer, type GovernanceServer, governanceServer } from './governance_server.ts';
import { studioFolder, studioPage } from './studio_page.ts';

/** All that the page may ask of the server. */
const allowed = /^\/api\/[\w/]+(\?[^#]*)?$/;

/** What the page says: it asks the server something, or wants a line of code to be shown. */
type Message =
  | { id: number; path: string; method?: 'POST'; body?: object; open?: undefined }
  | { open: { file: string; line?: number } };

interface Refusal {
  code: string;
  message: string;
  help?: string;
}

/** The governance page in a panel of the editor, which hands on what it asks to a running `decree serve`. */
export class GovernancePanel {
  readonly #context: ExtensionContext;
  #panel: WebviewPanel | undefined;

  constructor(context: ExtensionContext) {
    this.#context = context;
  }

  async open(): Promise<void> {
    if (this.#panel) return this.#panel.reveal();
    const server = await governanceServer(this.#context.secrets);
    if (!server) return;
    const panel = window.createWebviewPanel('decree.governance', 'Decree Governance', ViewColumn.Active);
    this.#panel = panel;
    panel.onDidDispose(() => {
      this.#panel = undefined;
    });
    const folder = studioFolder(this.#context);
    panel.webview.options = { enableScripts: true, localResourceRoots: [folder] };
    panel.webview.onDidReceiveMessage((message: Message) => this.#answer(panel, server, message));
    panel.webview.html = await studioPage(panel.webview, folder, crypto.randomUUID(), 'governance.html');
  }

  async #answer(panel: WebviewPanel, server: GovernanceServer, message: Message): Promise<void> {
    if (message.open) return showCode(message.open);
    const { id, path, method, body } = message;
    if (typeof path !== 'string' || !allowed.test(path)) return;
    await panel.webview.postMessage({ id, ...(await this.#ask(server, path, method && { method, body })) });
  }

  async #ask(
    { origin, token }: GovernanceServer,
    path: string,
    sent: { method: 'POST'; body: object | undefined } | undefined,
  ): Promise<{ result: unknown } | { refusal: Refusal }> {
    const headers = { 'content-type': 'application/json', ...(token !== '' && { authorization: `Bearer ${token}` }) };
    const init = sent ? { method: sent.method, body: JSON.stringify(sent.body), headers } : { headers };
    const response = await fetch(`${origin}${path}`, { ...init, redirect: 'error' }).catch(() => undefined);
    const answer: unknown = await response?.json().catch(() => undefined);
    if (response?.ok && answer !== undefined) return { result: answer };
    // Another address may be named the next time.
    if (!response || response.status === 401) await forgetGovernanceServer(this.#context.secrets);
    const [said] = (answer as { diagnostics?: Refusal[] } | undefined)?.diagnostics ?? [];
    return { refusal: said ?? { ...unreachable, message: `\`${origin}\` does not answer` } };
  }
}

const unreachable = {
  code: 'connection_lost',
  help: 'See whether `decree serve` runs; then close this page and run `Decree: Open Governance` again.',
};

/** Shows a line of a file below one of the open folders. */
async function showCode({ file, line = 1 }: { file: string; line?: number }): Promise<void> {
  if (file.split(/[\\/]/).includes('..')) return;
  for (const { uri } of workspace.workspaceFolders ?? []) {
    const place = Uri.joinPath(uri, file);
    const isThere = await workspace.fs.stat(place).then(
      () => true,
      () => false,
    );
    if (!isThere) continue;
    await window.showTextDocument(place, {
      selection: new Range(line - 1, 0, line - 1, 0),
      viewColumn: ViewColumn.Beside,
    });
    return;
  }
  void window.showInformationMessage(`\`${file}\` is in none of the open folders.`);
}
