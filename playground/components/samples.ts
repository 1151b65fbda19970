import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Sample, Verdict } from '../../server/studio/protocol.ts';
import { matchOf, tally, verdictOf } from '../state/verdicts.ts';
import { counted } from '../state/words.ts';
import { correct } from '../work/correct.ts';
import { stop } from '../work/work.ts';
import { icon } from './icons.ts';
import { Part } from './part.ts';
import { verdictMark } from './verdict.ts';

/** The samples with their verdicts, beside what is expected of them. */
class Samples extends Part {
  override render() {
    const { samples } = this.draft;
    return html`
      <section class="card samples" aria-labelledby="samples-title" aria-busy=${this.session.judging}>
        <div class="row head">
          <h2 id="samples-title">Samples</h2>
          ${this.#tally()}
          <span class="spring"></span>
          ${this.#add('gallery', 'gallery', 'Gallery')}
          ${(this.session.start?.folders.length ?? 0) > 0 ? this.#add('workspace', 'boxes', 'Workspace') : nothing}
          ${this.#add('paste', 'paste', 'Paste')}
        </div>
        ${samples.length === 0 ? this.#empty() : this.#list()} ${this.#mismatches()}
      </section>
    `;
  }

  #add(dialog: 'gallery' | 'workspace' | 'paste', drawing: 'gallery' | 'boxes' | 'paste', name: string) {
    return html`<vscode-button secondary @click=${() => this.work.store.set({ dialog })}>${icon(drawing)} ${name}</vscode-button>`;
  }

  #empty() {
    return html`<div class="empty">
      <p>
        Samples are resources to try the policy on. Some are made for each rule; pick more from the gallery or your folders, or
        paste Terraform, a plan or a state.
      </p>
    </div>`;
  }

  #tally() {
    const { flagged, passes, other } = tally(this.draft.samples, this.session.judged);
    if (flagged + passes + other === 0) return nothing;
    return html`<span class="quiet small">${flagged} flagged · ${passes} pass${other > 0 ? ` · ${other} neither` : ''}</span>`;
  }

  #list() {
    return html`
      <p class="expect-title quiet small" aria-hidden="true">expected</p>
      <ul class="sample-list" @keydown=${this.#key} aria-label="Samples">
        ${repeat(
          this.draft.samples,
          ({ id }) => id,
          (sample) => this.#row(sample),
        )}
      </ul>
    `;
  }

  #row(sample: Sample) {
    const { id, title, from } = sample;
    const verdict = verdictOf(this.session.judged, id);
    const isSelected = id === this.session.selected;
    const isMismatch = matchOf(sample, verdict) === 'mismatch';
    return html`<li class="sample ${isSelected ? 'selected' : ''} ${isMismatch ? 'mismatch' : ''}" data-id=${id}>
      <button class="sample-name" aria-current=${isSelected} @click=${() => this.work.store.set({ selected: id })}>
        ${verdictMark(verdict?.verdict)}
        <span class="sample-title">${title}</span>
        ${isMismatch ? html`<span class="visually-hidden">, not as expected</span>` : nothing}
        ${from === 'synthesised' ? nothing : html`<span class="quiet small from">${from}</span>`}
      </button>
      <span class="expect" role="group" aria-label="Expected of ${title}">
        ${this.#expect(sample, 'flagged', 'should be flagged', 'flag')}
        ${this.#expect(sample, 'passes', 'should not', 'check')}
      </span>
      <button class="icon-button" aria-label="Remove ${title}" title="Remove" @click=${() => this.#remove(id)}>${icon('close')}</button>
    </li>`;
  }

  #expect({ id, expected }: Sample, verdict: Verdict, label: string, drawing: 'flag' | 'check') {
    const isOn = expected === verdict;
    const toggle = () =>
      this.work.store.edit(isOn ? { type: 'expect', id } : { type: 'expect', id, expected: verdict });
    return html`<button
      class="toggle ${verdict}"
      aria-pressed=${isOn}
      aria-label=${label}
      title="${label}${isOn ? ' (click again to take it back)' : ''}"
      @click=${toggle}
    >${icon(drawing)}</button>`;
  }

  #mismatches() {
    const { mismatches } = tally(this.draft.samples, this.session.judged);
    const { running } = this.session;
    if (mismatches.length === 0) return nothing;
    return html`<div class="banner warn">
      ${icon('warning')}
      <span>${counted(mismatches.length, 'sample is', 'samples are')} not as expected.</span>
      <span class="spring"></span>
      ${
        running.correct
          ? html`<span class="quiet busy">${running.correct.message} …</span>
              <vscode-button secondary @click=${() => stop(this.work, 'correct')}>${icon('stop')} Stop</vscode-button>`
          : html`<vscode-button @click=${() => correct(this.work)}>${icon('correct')} Correct by example</vscode-button>`
      }
    </div>`;
  }

  #remove(id: string) {
    const { samples } = this.draft;
    const at = samples.findIndex((sample) => sample.id === id);
    this.work.store.edit({ type: 'remove', id });
    if (id !== this.session.selected) return;
    this.work.store.set({ selected: (samples[at + 1] ?? samples[at - 1])?.id });
  }

  /** Arrows go through the samples; `f` and `n` say what is expected of the one with the focus. */
  #key(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = (event.target as Element).closest<HTMLElement>('.sample');
    const id = row?.dataset.id;
    if (!row || id === undefined) return;
    const to = { ArrowDown: row.nextElementSibling, ArrowUp: row.previousElementSibling }[event.key];
    const expected = ({ f: 'flagged', n: 'passes' } as const)[event.key];
    if (to) to.querySelector<HTMLElement>('.sample-name')?.click();
    if (to) to.querySelector<HTMLElement>('.sample-name')?.focus();
    if (expected) this.work.store.edit({ type: 'expect', id, expected });
    if (to || expected) event.preventDefault();
  }
}

customElements.define('decree-samples', Samples);
