import { Disposable, type ExtensionContext, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { claudeKey } from './claude_key.ts';
import { editorModels } from './language_model.ts';
import { studioFolder, studioPage } from './studio_page.ts';

const viewType = 'decree.studio';
const progressMethod = 'decree/studio/progress';
const cancelMethod = 'decree/studio/cancel';
/** All that the page may ask of the server. */
const allowed = /^decree\/studio\/[a-zA-Z]+$/;

interface Message {
  id?: number;
  method: string;
  params: { request?: string };
}

/** The studio in a panel of the editor, one at a time; hands on what its page and the server say to each other. */
export class StudioPanel {
  readonly #context: ExtensionContext;
  readonly #client: BaseLanguageClient;
  #panel: WebviewPanel | undefined;

  constructor(context: ExtensionContext, client: BaseLanguageClient) {
    this.#context = context;
    this.#client = client;
  }

  /** Lets the editor bring the panel back after a reload, and answers the server's questions about models. */
  register(): Disposable {
    const client = this.#client;
    return Disposable.from(
      window.registerWebviewPanelSerializer(viewType, { deserializeWebviewPanel: (panel) => this.#fill(panel) }),
      client.onNotification(progressMethod, (params: object) => this.#send({ method: progressMethod, params })),
      client.onRequest('decree/studio/models', async () => ({
        claude: true,
        editor: (await editorModels()).map(({ id, name }) => ({ id, name })),
      })),
      client.onRequest('decree/studio/claudeKey', async (): Promise<{ key?: string }> => {
        const key = await claudeKey(this.#context.secrets);
        return key === undefined ? {} : { key };
      }),
    );
  }

  async open(): Promise<void> {
    if (this.#panel) return this.#panel.reveal();
    await this.#fill(window.createWebviewPanel(viewType, 'Decree Studio', ViewColumn.Active));
  }

  async #fill(panel: WebviewPanel): Promise<void> {
    this.#panel?.dispose();
    this.#panel = panel;
    panel.onDidDispose(() => {
      if (this.#panel === panel) this.#panel = undefined;
    });
    const folder = studioFolder(this.#context);
    panel.webview.options = { enableScripts: true, localResourceRoots: [folder] };
    panel.webview.onDidReceiveMessage((message: Message) => this.#answer(message));
    panel.webview.html = await studioPage(panel.webview, folder, crypto.randomUUID());
  }

  async #answer({ id, method, params }: Message): Promise<void> {
    if (typeof method !== 'string' || !allowed.test(method)) return;
    if (method === cancelMethod) return this.#client.sendNotification(method, params);
    if (id === undefined) return;
    try {
      this.#send({ id, result: (await this.#client.sendRequest(method, params)) ?? null });
    } catch (error) {
      const { code, message } = error as { code?: number; message?: string };
      const help = 'Try it again; if it stays so, run `Decree: Restart`.';
      this.#send({ id, error: { code, message: message ?? 'the server does not answer', data: { help } } });
    }
  }

  #send(message: object): void {
    void this.#panel?.webview.postMessage({ jsonrpc: '2.0', ...message });
  }
}
