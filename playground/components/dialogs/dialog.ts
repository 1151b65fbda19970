import { html, type TemplateResult } from 'lit';
import { icon } from '../icons.ts';
import { Part } from '../part.ts';

/** A window over the page. It opens when it appears; closing it, by `Esc` too, takes it away. */
export abstract class Dialog extends Part {
  abstract readonly heading: string;

  protected abstract body(): TemplateResult;

  override render() {
    return html`
      <dialog aria-labelledby="dialog-title" @close=${() => this.work.store.set({ dialog: undefined })} @click=${this.#outside}>
        <div class="dialog">
          <div class="row head">
            <h2 id="dialog-title">${this.heading}</h2>
            <span class="spring"></span>
            <button class="icon-button" aria-label="Close" title="Close (Esc)" @click=${() => this.close()}>${icon('close')}</button>
          </div>
          ${this.body()}
        </div>
      </dialog>
    `;
  }

  protected override firstUpdated() {
    const dialog = this.querySelector('dialog');
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('[autofocus], input, textarea')?.focus();
  }

  protected close() {
    this.querySelector('dialog')?.close();
  }

  /** A click beside the window closes it. */
  #outside({ target, currentTarget }: Event) {
    if (target === currentTarget) this.close();
  }
}
