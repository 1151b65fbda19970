import { html, LitElement, nothing } from 'lit';
import type { Role } from '../../../engine/access/tiers.ts';
import type { AccessAnswer, StartAnswer } from '../../../engine/inventory/governance.ts';
import { explained } from '../../components/words.ts';
import { type ThemeChoice, themeChoices } from '../../state/session.ts';
import type { Place } from '../editor.ts';
import { icon } from '../icons.ts';
import { refusalOf } from '../part.ts';
import type { Refusal, Source } from '../source.ts';
import { readView, type View, type ViewName, viewNames, viewOf, viewTitles, writeView } from '../state/view.ts';
import { numberText, timeText } from '../state/words.ts';
import './detail.ts';
import './empty.ts';
import './filters.ts';
import './frameworks.ts';
import './lists.ts';
import './overview.ts';
import './report.ts';
import './sign_in.ts';

const themeNames: Record<ThemeChoice, string> = {
  auto: 'system colours',
  light: 'light',
  dark: 'dark',
  contrast: 'high contrast',
};
const roleWords: Record<Role, string> = { reader: 'reads', manager: 'manages' };

/** The whole page of governance. */
export class GovernancePage extends LitElement {
  static override properties = {
    view: { state: true },
    access: { state: true },
    start: { state: true },
    refusal: { state: true },
  };
  declare view: View;
  declare access: AccessAnswer | undefined;
  declare start: StartAnswer | undefined;
  declare refusal: Refusal | undefined;
  source!: Source;
  place!: Place;
  /** Shows a line of code, where an editor is around. */
  openPlace: ((place: { file: string; line?: number }) => void) | undefined;
  theme: ThemeChoice = 'auto';

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.view = readView(this.place.read());
    this.place.onChange(() => {
      this.view = readView(this.place.read());
    });
    void this.load();
  }

  readonly go = (view: View): void => {
    this.place.write(writeView(view));
    const isOther = view.name !== this.view.name;
    this.view = view;
    if (isOther) void this.updateComplete.then(() => this.querySelector<HTMLElement>('main')?.focus());
  };

  readonly load = async (): Promise<void> => {
    try {
      this.access = await this.source.access();
      this.start = this.access.role === undefined ? undefined : await this.source.ask('start', {});
      this.refusal = undefined;
    } catch (error) {
      this.refusal = refusalOf(error);
    }
  };

  override render() {
    if (!this.access) return html`<main>${this.#problem()}</main>`;
    return html`
      <a class="visually-hidden skip" href="#content">Skip to the content</a>
      ${this.#header(this.access)}
      ${this.start?.snapshot ? this.#nav() : nothing}
      <main id="content" tabindex="-1">${this.#body(this.access)}</main>
    `;
  }

  #body(access: AccessAnswer) {
    const { view, source, go, start } = this;
    if (access.role === undefined)
      return html`<decree-sign-in .access=${access} .source=${source} .load=${this.load}></decree-sign-in>`;
    if (this.refusal?.code === 'inventory_missing' || (start && !start.snapshot))
      return html`<decree-empty .load=${this.load}></decree-empty>`;
    if (this.refusal) return this.#problem();
    if (!start) return html`<p class="busy">Asking what runs…</p>`;
    return html`
      <h2 class="view-title">${viewTitles[view.name]}</h2>
      ${start.snapshot?.running ? html`<p class="banner" role="status">The inventory is being loaded: what you see is of ${timeText(start.snapshot.at)} and changes.</p>` : nothing}
      <decree-filters .view=${view} .source=${source} .go=${go} .options=${start.options}></decree-filters>
      <div class="beside ${view.resource === undefined ? '' : 'with-detail'}">
        <div class="content">${this.#content()}</div>
        ${view.resource === undefined ? nothing : html`<decree-detail .view=${view} .source=${source} .go=${go} .openPlace=${this.openPlace} .mayAccept=${access.role === 'manager' && access.serves === 'everything'}></decree-detail>`}
      </div>
    `;
  }

  #content() {
    const { view, source, go, start } = this;
    switch (view.name) {
      case 'overview':
        return html`<decree-overview .view=${view} .source=${source} .go=${go}></decree-overview>`;
      case 'policies':
        return html`<decree-policies .view=${view} .source=${source} .go=${go}></decree-policies>`;
      case 'findings':
        return html`<decree-findings .view=${view} .source=${source} .go=${go}></decree-findings>`;
      case 'frameworks':
        return html`<decree-frameworks .view=${view} .source=${source} .go=${go}></decree-frameworks>`;
      case 'report':
        return html`<decree-report .view=${view} .source=${source} .go=${go} .start=${start}></decree-report>`;
      default:
        return html`<decree-resources .view=${view} .source=${source} .go=${go}></decree-resources>`;
    }
  }

  #problem() {
    if (!this.refusal) return html`<p class="busy">Asking Decree…</p>`;
    return html`<div class="banner problem" role="alert">${icon('warning')}${explained(this.refusal)}
      <span class="spring"></span><button class="plain-button" @click=${this.load}>Try again</button></div>`;
  }

  #header({ tier, title, means, name, role, serves, management, ways }: AccessAnswer) {
    const studio = role === 'manager' && serves === 'everything' && !globalThis.acquireVsCodeApi;
    return html`<header>
      <h1>Decree <span class="quiet">Governance</span></h1>
      <span class="tier" title=${means}>${icon(tier)}${title}<span class="visually-hidden">: ${means}</span></span>
      ${this.start?.snapshot ? html`<span class="quiet small">${numberText(this.start.resources)} resources, ${timeText(this.start.snapshot.at)}</span>` : nothing}
      <span class="spring"></span>
      ${studio ? html`<a class="link" href="/">Studio</a>` : nothing}
      ${management === undefined ? nothing : html`<span class="quiet small">Changes are made at <code>${management}</code></span>`}
      ${name === undefined || role === undefined || ways.length === 0 ? nothing : html`<span class="quiet small">${name} ${roleWords[role]}</span><button class="plain-button" @click=${this.#leave}>Sign out</button>`}
      ${globalThis.acquireVsCodeApi ? nothing : this.#themes()}
    </header>`;
  }

  readonly #leave = async (): Promise<void> => {
    await this.source.leave().catch(() => undefined);
    await this.load();
  };

  #themes() {
    const choose = ({ target }: { target: HTMLSelectElement }) => {
      this.theme = target.value as ThemeChoice;
      this.dispatchEvent(new Event('theme'));
    };
    return html`<label class="field"><span class="visually-hidden">Colours</span>
      <select title="Colours" @change=${choose}>
        ${themeChoices.map((choice) => html`<option value=${choice} ?selected=${choice === this.theme}>${themeNames[choice]}</option>`)}
      </select>
    </label>`;
  }

  #nav() {
    return html`<nav aria-label="Views"><ul class="views">${viewNames.map((name) => html`<li>${this.#viewLink(name)}</li>`)}</ul></nav>`;
  }

  #viewLink(name: ViewName) {
    const view = viewOf(name, this.view.filters);
    const click = (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.go(view);
    };
    return html`<a href=${writeView(view)} @click=${click} aria-current=${this.view.name === name ? 'page' : nothing}>${viewTitles[name]}</a>`;
  }
}

customElements.define('decree-governance', GovernancePage);
