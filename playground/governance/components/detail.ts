import { html, nothing } from 'lit';
import type { ResourceAnswer } from '../../../engine/inventory/governance.ts';
import { explained, said } from '../../components/words.ts';
import { icon } from '../icons.ts';
import { AskingPart } from '../part.ts';
import { viewOf, withFilter } from '../state/view.ts';
import { dayText, moneyText, placeText } from '../state/words.ts';
import { severityMark } from './marks.ts';
import './accept.ts';

type Detailed = ResourceAnswer['findings'][number];

/** One resource: whose it is, where it stands, what it costs, and what was found. */
class Detail extends AskingPart<ResourceAnswer> {
  static override properties = {
    ...AskingPart.properties,
    openPlace: { attribute: false },
    mayAccept: { attribute: false },
  };
  declare openPlace: ((place: { file: string; line?: number }) => void) | undefined;

  declare mayAccept: boolean;
  #accepted = 0;

  protected override key(): string {
    return `${this.view.resource} ${this.#accepted}`;
  }

  protected override ask(): Promise<ResourceAnswer> {
    return this.source.ask('resource', {}, { id: this.view.resource });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.detail')?.focus());
  }

  override render() {
    const { answer, refusal } = this;
    return html`<section class="card detail" tabindex="-1" aria-label="Resource" @keydown=${this.#key} aria-busy=${this.asking}>
      <div class="row head"><h2>${answer?.resource.address ?? 'Resource'}</h2><span class="spring"></span>
        <button class="icon-button" aria-label="Close the resource" @click=${this.#close}>${icon('close')}</button></div>
      ${refusal ? html`<div class="banner problem" role="alert">${icon('warning')}${explained(refusal)}</div>` : nothing}
      ${answer ? html`${this.#facts(answer.resource)}${this.#findings(answer.findings)}${this.#document(answer)}` : html`<p class="busy">Asking…</p>`}
    </section>`;
  }

  #facts(resource: ResourceAnswer['resource']) {
    const { type, state, account, region, owner, monthlyCost, identity, root, provider, firstSeen, tags } = resource;
    const facts: [string, unknown][] = [
      ['Type', type],
      ['State', html`<span class="state ${state}">${state}</span>`],
      ['Account', account],
      ['Region', region],
      ['Owner', owner ?? html`<span class="quiet">nobody</span>`],
      ['Monthly cost', monthlyCost === undefined ? html`<span class="quiet">not known</span>` : moneyText(monthlyCost)],
      ['Code', this.#code(resource)],
      ['Identity', identity === undefined ? undefined : html`<code>${identity}</code>`],
      ['Root', root],
      ['Provider', provider],
      ['Since', dayText(firstSeen)],
      [
        'Tags',
        Object.keys(tags).length === 0
          ? html`<span class="quiet">none</span>`
          : html`<ul class="chips">${Object.entries(tags).map(([key, value]) => html`<li>${this.#tag(key, value)}</li>`)}</ul>`,
      ],
    ];
    return html`<dl class="facts">${facts.map(([name, value]) => (value === undefined ? nothing : html`<div><dt>${name}</dt><dd>${value}</dd></div>`))}</dl>`;
  }

  #code({ file, line }: ResourceAnswer['resource']) {
    if (file === undefined) return html`<span class="quiet">in no code</span>`;
    const place = { file, ...(line !== undefined && { line }) };
    const { openPlace } = this;
    if (!openPlace) return html`<code>${placeText(place)}</code>`;
    return html`<button class="plain-button" @click=${() => openPlace(place)}>${placeText(place)}</button>`;
  }

  #tag(key: string, value: string) {
    const { href, click } = this.to(viewOf('resources', withFilter(this.view.filters, 'tag', `${key}=${value}`)));
    return html`<a class="chip" href=${href} @click=${click}><span class="quiet">${key}</span> ${value}</a>`;
  }

  #findings(findings: readonly Detailed[]) {
    const open = findings.filter(({ resolvedAt }) => resolvedAt === undefined);
    const gone = findings.filter(({ resolvedAt }) => resolvedAt !== undefined);
    return html`<h3>Findings</h3>
      ${open.length === 0 ? html`<p class="quiet">Nothing is found now.</p>` : html`<ul class="found">${open.map((finding) => this.#finding(finding))}</ul>`}
      ${gone.length === 0 ? nothing : html`<details class="more"><summary>${gone.length} that are gone</summary><ul class="found">${gone.map((finding) => this.#finding(finding))}</ul></details>`}`;
  }

  #finding(finding: Detailed) {
    const { severity, title, message, policy, firstSeen, resolvedAt, remediation, docs } = finding;
    const { acceptedBy, acceptedUntil, acceptedReason } = finding;
    const { href, click } = this.to(viewOf('findings', { policy: [policy] }));
    return html`<li><p>${severityMark(severity)} <strong>${title}</strong></p>
      <p>${said(message)}</p>
      ${remediation === undefined ? nothing : html`<p class="quiet">${said(remediation)}</p>`}
      ${acceptedBy === undefined ? nothing : html`<p>Accepted by ${acceptedBy} until ${acceptedUntil ?? 'further notice'}: ${acceptedReason ?? 'no reason given'}</p>`}
      <p class="quiet small"><a class="link" href=${href} @click=${click}>${policy}</a> since ${dayText(firstSeen)}${resolvedAt === undefined ? '' : `, gone ${dayText(resolvedAt)}`}
      ${docs
        .filter((place) => place.startsWith('https://'))
        .slice(0, 2)
        .map(
          (place) =>
            html` <a class="link" href=${place} rel="noreferrer" target="_blank">${URL.parse(place)?.hostname ?? place}</a>`,
        )}</p>${this.mayAccept && resolvedAt === undefined ? this.#acceptForm(finding) : nothing}</li>`;
  }

  #acceptForm({ id, title, acceptedBy }: Detailed) {
    const accept = (until: string, reason: string) => this.source.accept(id, until, reason);
    return html`<details class="more accept"><summary>${acceptedBy === undefined ? 'Accept for a while' : 'Accept otherwise'}</summary>
      <decree-accept .about=${title} .accept=${accept} .done=${this.#again}></decree-accept></details>`;
  }

  readonly #again = (): void => {
    this.#accepted += 1;
    this.requestUpdate();
  };

  #document({ document }: ResourceAnswer) {
    return html`<details class="more"><summary>What policies see</summary><pre tabindex="0" aria-label="The document">${JSON.stringify(document, null, 2)}</pre></details>`;
  }

  readonly #key = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.#close();
  };

  readonly #close = (): void => {
    const { resource: _, ...view } = this.view;
    this.go(view);
    document.querySelector<HTMLElement>('.opener[tabindex="0"]')?.focus();
  };
}

customElements.define('decree-detail', Detail);
