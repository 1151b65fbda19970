import { html } from 'lit';
import { addSamples, pasted } from '../../work/pick.ts';
import { Dialog } from './dialog.ts';

/** Terraform, a plan or a state that the user has elsewhere. */
class Paste extends Dialog {
  readonly heading = 'Paste a sample';

  protected body() {
    return html`
      <label>
        <span class="quiet">Terraform, a plan (<code>terraform show -json</code>), a state, or one resource as JSON. It stays on this machine.</span>
        <textarea class="paste" rows="12" spellcheck="false" autofocus></textarea>
      </label>
      <div class="row">
        <vscode-button @click=${this.#add}>Add the sample</vscode-button>
        <label class="link">or choose a file<input class="visually-hidden" type="file" accept=".tf,.tofu,.json,.tfstate" @change=${this.#file} /></label>
      </div>
    `;
  }

  #add() {
    const text = this.querySelector('textarea')?.value ?? '';
    if (text.trim() === '') return;
    addSamples(this.work, [pasted(text)]);
    this.close();
  }

  async #file({ target }: { target: HTMLInputElement }) {
    const file = target.files?.[0];
    if (!file) return;
    addSamples(this.work, [{ ...pasted(await file.text()), title: file.name }]);
    this.close();
  }
}

customElements.define('decree-paste', Paste);
