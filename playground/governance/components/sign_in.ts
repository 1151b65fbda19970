import { html, LitElement, nothing } from 'lit';
import type { AccessAnswer } from '../../../engine/inventory/governance.ts';
import { explained } from '../../components/words.ts';
import { icon } from '../icons.ts';
import { refusalOf } from '../part.ts';
import type { Refusal, Source } from '../source.ts';

/** Lets somebody in, in one of the ways that there are. */
class SignIn extends LitElement {
  static override properties = {
    access: { attribute: false },
    source: { attribute: false },
    load: { attribute: false },
    refusal: { state: true },
  };
  declare access: AccessAnswer;
  declare source: Source;
  declare load: () => Promise<void>;
  declare refusal: Refusal | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  override render() {
    const { title, means, ways } = this.access;
    return html`<section class="card sign-in" aria-labelledby="sign-in">
      <h2 id="sign-in">${ways.length > 0 ? 'Sign in' : 'Open the printed address'}</h2>
      <p class="quiet">${title}. ${means}</p>
      ${ways.length === 0 ? html`<p>Open the address that <code>decree serve</code> or <code>decree studio</code> printed: it holds a token that only you have.</p>` : nothing}
      ${ways.includes('oidc') ? html`<p><a class="main-button" href="/access/sign-in">Sign in with your organisation</a></p>` : nothing}
      ${ways.includes('token') ? this.#tokenForm() : nothing}
      ${this.refusal ? html`<div class="banner problem" role="alert">${icon('warning')}${explained(this.refusal)}</div>` : nothing}
    </section>`;
  }

  #tokenForm() {
    return html`<form class="row" @submit=${this.#enter}>
      <label class="field" for="token">Token</label>
      <input id="token" name="token" type="password" autocomplete="off" required />
      <button class="main-button">Sign in with a token</button>
    </form>`;
  }

  readonly #enter = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const input = this.querySelector<HTMLInputElement>('#token');
    try {
      await this.source.enter(input?.value.trim() ?? '');
      await this.load();
    } catch (error) {
      this.refusal = refusalOf(error);
      input?.focus();
    }
  };
}

customElements.define('decree-sign-in', SignIn);
