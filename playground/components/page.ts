import { html, nothing } from 'lit';
import { isEmpty } from '../state/draft.ts';
import { type Dialog, type ThemeChoice, themeChoices } from '../state/session.ts';
import { tally } from '../state/verdicts.ts';
import { icon } from './icons.ts';
import { Part } from './part.ts';
import { explained } from './words.ts';
import './code.ts';
import './correction.ts';
import './dialogs/consent.ts';
import './dialogs/from_workspace.ts';
import './dialogs/gallery.ts';
import './dialogs/keys.ts';
import './dialogs/paste.ts';
import './dialogs/share.ts';
import './diff.ts';
import './policy.ts';
import './requirement_box.ts';
import './sample.ts';
import './samples.ts';
import './understood.ts';
import './workspace.ts';

const themeNames: Record<ThemeChoice, string> = {
  auto: 'system colours',
  light: 'light',
  dark: 'dark',
  contrast: 'high contrast',
};

/** The whole page. */
export class Page extends Part {
  override render() {
    const { state, work } = this;
    return html`
      ${this.#header()} ${this.#notice()}
      <main>
        <decree-requirement .state=${state} .work=${work}></decree-requirement>
        <div class="columns ${isEmpty(this.draft) ? 'fresh' : ''}">
          <div class="column">
            <decree-understood .state=${state} .work=${work}></decree-understood>
            <decree-policy .state=${state} .work=${work}></decree-policy>
          </div>
          <div class="column">
            <decree-samples .state=${state} .work=${work}></decree-samples>
            <decree-correction .state=${state} .work=${work}></decree-correction>
            <decree-sample .state=${state} .work=${work}></decree-sample>
          </div>
        </div>
        <decree-workspace .state=${state} .work=${work}></decree-workspace>
      </main>
      <p class="visually-hidden" role="status">${this.#spoken()}</p>
      ${this.session.dialog ? this.#dialog(this.session.dialog) : nothing}
    `;
  }

  #header() {
    const { past, future } = this.state.history;
    const { store } = this.work;
    return html`<header>
      <h1>Decree <span class="quiet">Studio</span></h1>
      <span class="spring"></span>
      ${this.#button('Undo', 'undo', () => store.undo(), past.length === 0)}
      ${this.#button('Redo', 'redo', () => store.redo(), future.length === 0)}
      ${this.#button('Share', 'share', () => store.set({ dialog: 'share' }), false)}
      ${this.#button('Keys (?)', 'keyboard', () => store.set({ dialog: 'keys' }), false)}
      ${globalThis.acquireVsCodeApi ? nothing : this.#themes()}
    </header>`;
  }

  #button(label: string, drawing: 'undo' | 'redo' | 'share' | 'keyboard', click: () => void, disabled: boolean) {
    return html`<button class="icon-button" aria-label=${label} title=${label} ?disabled=${disabled} @click=${click}>${icon(drawing)}</button>`;
  }

  #themes() {
    const choose = ({ target }: { target: HTMLSelectElement }) =>
      this.work.store.set({ theme: target.value as ThemeChoice });
    return html`<label class="field"><span class="visually-hidden">Colours</span>
      <select title="Colours" @change=${choose}>
        ${themeChoices.map((choice) => html`<option value=${choice} ?selected=${choice === this.session.theme}>${themeNames[choice]}</option>`)}
      </select>
    </label>`;
  }

  #notice() {
    const { notice } = this.session;
    if (!notice) return nothing;
    return html`<div class="banner ${notice.kind}" role=${notice.kind === 'problem' ? 'alert' : 'status'}>
      ${icon(notice.kind === 'problem' ? 'warning' : 'passes')}${explained(notice)}
      <span class="spring"></span>
      <button class="icon-button" aria-label="Close the message" @click=${() => this.work.store.set({ notice: undefined })}>${icon('close')}</button>
    </div>`;
  }

  /** For who cannot see the verdicts change. */
  #spoken() {
    if (this.session.judging || !this.session.judged) return '';
    const errors = this.session.judged.result.diagnostics.filter(({ severity }) => severity === 'error').length;
    if (errors > 0) return `The policy has ${errors} ${errors === 1 ? 'mistake' : 'mistakes'}.`;
    const { flagged, passes, mismatches } = tally(this.draft.samples, this.session.judged);
    if (flagged + passes === 0) return '';
    return `${flagged} flagged, ${passes} pass${mismatches.length > 0 ? `, ${mismatches.length} not as expected` : ''}.`;
  }

  #dialog(dialog: Dialog) {
    const { state, work } = this;
    switch (dialog) {
      case 'keys':
        return html`<decree-keys .state=${state} .work=${work}></decree-keys>`;
      case 'gallery':
        return html`<decree-gallery .state=${state} .work=${work}></decree-gallery>`;
      case 'workspace':
        return html`<decree-from-workspace .state=${state} .work=${work}></decree-from-workspace>`;
      case 'paste':
        return html`<decree-paste .state=${state} .work=${work}></decree-paste>`;
      case 'share':
        return html`<decree-share .state=${state} .work=${work}></decree-share>`;
      case 'consent':
        return html`<decree-consent .state=${state} .work=${work}></decree-consent>`;
    }
  }
}

customElements.define('decree-studio', Page);
