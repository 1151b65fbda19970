import { html, nothing } from 'lit';
import type { SampleVerdict, Sample as Text } from '../../server/studio/protocol.ts';
import type { Marks } from '../monaco/marks.ts';
import type { SampleView } from '../state/session.ts';
import { verdictOf } from '../state/verdicts.ts';
import { asSentence } from '../state/words.ts';
import { Part } from './part.ts';
import { verdictMark } from './verdict.ts';
import { whyList } from './why.ts';
import { explained, said } from './words.ts';

/** The chosen sample: its text, what was found in it, and why. */
class Sample extends Part {
  #marks: { of: SampleVerdict | undefined; marks: Marks } = { of: undefined, marks: {} };

  override render() {
    const sample = this.draft.samples.find(({ id }) => id === this.session.selected);
    if (!sample) return nothing;
    const verdict = verdictOf(this.session.judged, sample.id);
    const view = verdict?.input === undefined ? 'text' : this.session.view;
    return html`
      <section class="card sample-detail" aria-labelledby="sample-title">
        <div class="row head">
          <h2 id="sample-title">${sample.title}</h2>
          ${verdictMark(verdict?.verdict)}
          <span class="spring"></span>
          ${verdict?.input === undefined ? nothing : this.#tabs(sample, view)}
        </div>
        ${view === 'text' ? this.#text(sample, verdict) : this.#input(sample, verdict?.input ?? '')}
        ${verdict ? outcome(verdict) : nothing}
        ${verdict && verdict.why.length > 0 ? html`<h3 id="why">Why</h3>${whyList(verdict.why)}` : nothing}
      </section>
    `;
  }

  #tabs({ language }: Text, view: SampleView) {
    const tab = (name: SampleView, label: string) =>
      html`<button class="tab" aria-pressed=${view === name} @click=${() => this.work.store.set({ view: name })}>${label}</button>`;
    return html`<div class="tabs" role="group" aria-label="How it is shown">
      ${tab('text', language === 'hcl' ? 'Terraform' : 'JSON')}${tab('input', 'As the policy sees it')}
    </div>`;
  }

  #text({ id, title, text, language }: Text, verdict: SampleVerdict | undefined) {
    return html`<decree-code
      .work=${this.work}
      .name=${id}
      .text=${text}
      .marks=${this.#marksOf(verdict)}
      language=${language}
      label="Sample ${title}"
      most="340"
      @change-text=${({ detail }: CustomEvent<string>) => this.work.store.edit({ type: 'sample', id, text: detail })}
    ></decree-code>`;
  }

  #input({ id, title }: Text, input: string) {
    return html`<decree-code
      .work=${this.work}
      .name="${id} as input"
      .text=${input}
      .marks=${none}
      language="json"
      label="${title}, as the policy sees it"
      most="340"
      readonly
    ></decree-code>`;
  }

  /** Mistakes in the text, and the places of the findings. */
  #marksOf(verdict: SampleVerdict | undefined): Marks {
    if (this.#marks.of === verdict) return this.#marks.marks;
    const findings = (verdict?.findings ?? []).flatMap(({ address, message, range }) =>
      range ? [{ code: address, severity: 'warning' as const, message, range }] : [],
    );
    this.#marks = { of: verdict, marks: { diagnostics: [...(verdict?.diagnostics ?? []), ...findings] } };
    return this.#marks.marks;
  }
}

const none: Marks = {};

const outcome = ({ findings, diagnostics, prints }: SampleVerdict) => html`
  ${
    findings.length > 0
      ? html`<ul class="plain findings">
          ${findings.map(
            ({ address, message, severity }) =>
              html`<li><span class="severity ${severity}">${severity.toLowerCase()}</span> <code>${address}</code> ${said(asSentence(message))}</li>`,
          )}
        </ul>`
      : nothing
  }
  ${diagnostics.length > 0 ? html`<ul class="plain">${diagnostics.map((diagnostic) => html`<li>${explained(diagnostic)}</li>`)}</ul>` : nothing}
  ${
    prints.length > 0
      ? html`<h3>Printed</h3>
          <ul class="plain prints">${prints.map(({ line, text }) => html`<li><code>${text}</code>${line === undefined ? nothing : html` <span class="quiet small">line ${line}</span>`}</li>`)}</ul>`
      : nothing
  }
`;

customElements.define('decree-sample', Sample);
