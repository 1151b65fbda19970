import { html, LitElement, nothing } from 'lit';
import { explained } from '../../components/words.ts';
import { icon } from '../icons.ts';
import { refusalOf } from '../part.ts';
import type { Refusal } from '../source.ts';

/** Asks until when and why a finding is accepted. */
class Accept extends LitElement {
  static override properties = {
    about: { attribute: false },
    accept: { attribute: false },
    done: { attribute: false },
    refusal: { state: true },
    sending: { state: true },
  };
  declare about: string;
  declare accept: (until: string, reason: string) => Promise<void>;
  declare done: () => void;
  declare refusal: Refusal | undefined;
  declare sending: boolean;

  protected override createRenderRoot(): this {
    return this;
  }

  override render() {
    return html`<form class="row" aria-label="Accept: ${this.about}" @submit=${this.#send}>
      <label class="field">Until <input name="until" type="date" required /></label>
      <label class="field">Because <input name="reason" required maxlength="500" /></label>
      <button class="main-button" ?disabled=${this.sending}>Accept</button>
      ${this.refusal ? html`<div class="banner problem" role="alert">${icon('warning')}${explained(this.refusal)}</div>` : nothing}
    </form>`;
  }

  readonly #send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    this.sending = true;
    try {
      await this.accept(String(form.get('until')), String(form.get('reason')));
      this.refusal = undefined;
      this.done();
    } catch (error) {
      this.refusal = refusalOf(error);
    }
    this.sending = false;
  };
}

customElements.define('decree-accept', Accept);
