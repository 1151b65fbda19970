import { html, nothing } from 'lit';
import { linkOf, openShared, saveFile } from '../../work/share.ts';
import { icon } from '../icons.ts';
import { Dialog } from './dialog.ts';

/** The draft as a link or a file, and opening one. */
class Share extends Dialog {
  static override properties = { ...Dialog.properties, link: { state: true }, copied: { state: true } };
  declare link: string;
  declare copied: boolean;
  readonly heading = 'Share';

  constructor() {
    super();
    this.link = '';
    this.copied = false;
  }

  protected override async firstUpdated() {
    super.firstUpdated();
    this.link = await linkOf(this.work);
  }

  protected body() {
    return html`
      <p>
        The link carries the sentence, the policy and the samples in itself: no server keeps them. Whoever opens it in a studio of
        their own sees what you see.
      </p>
      <label class="field wide"><span class="quiet">Link</span>
        <input readonly .value=${this.link} @focus=${({ target }: { target: HTMLInputElement }) => target.select()} />
      </label>
      <div class="row">
        <vscode-button @click=${this.#copy}>${icon('copy')} Copy the link</vscode-button>
        <vscode-button secondary @click=${() => saveFile(this.work)}>${icon('download')} Save as a file</vscode-button>
        <span class="quiet" role="status">${this.copied ? 'copied' : nothing}</span>
      </div>
      <h3>Open what somebody shared</h3>
      <label class="field wide"><span class="quiet">Link</span>
        <input class="shared" @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && this.#open()} />
      </label>
      <div class="row">
        <vscode-button secondary @click=${this.#open}>Open it</vscode-button>
        <label class="link">or choose a file<input class="visually-hidden" type="file" accept=".json" @change=${this.#file} /></label>
      </div>
    `;
  }

  async #copy() {
    await navigator.clipboard.writeText(this.link);
    this.copied = true;
  }

  async #open() {
    await this.#try(this.querySelector<HTMLInputElement>('.shared')?.value ?? '');
  }

  async #file({ target }: { target: HTMLInputElement }) {
    const file = target.files?.[0];
    if (file) await this.#try(await file.text());
  }

  async #try(shared: string) {
    await openShared(this.work, shared);
    this.close();
  }
}

customElements.define('decree-share', Share);
