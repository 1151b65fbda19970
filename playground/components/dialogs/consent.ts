import { html } from 'lit';
import { confirmReader } from '../../work/author.ts';
import { Dialog } from './dialog.ts';

/** Says what leaves the machine before anything does, once for each reader. */
class Consent extends Dialog {
  readonly heading = 'This leaves your machine';

  protected body() {
    const reader = this.session.start?.readers.find(({ id }) => id === this.session.reader);
    return html`
      <p>${reader?.sends}</p>
      <p class="quiet">You are asked once for this reader. The offline reader never sends anything.</p>
      <div class="row">
        <vscode-button autofocus @click=${() => confirmReader(this.work)}>Send it</vscode-button>
        <vscode-button secondary @click=${() => this.close()}>Do not send</vscode-button>
      </div>
    `;
  }
}

customElements.define('decree-consent', Consent);
