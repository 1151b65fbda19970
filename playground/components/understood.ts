import { html, nothing } from 'lit';
import type { Understood as Reading } from '../state/draft.ts';
import { asSentence, counted } from '../state/words.ts';
import { author } from '../work/author.ts';
import { icon } from './icons.ts';
import { Part } from './part.ts';
import { explained, said } from './words.ts';

/** What the sentence was understood as, on which assumptions, and how else it could be. */
class Understood extends Part {
  override render() {
    const { understood } = this.draft;
    if (!understood) return nothing;
    return html`
      <section class="card understood ${understood.status}" aria-labelledby="understood-title">
        <h2 id="understood-title">${titleOf(understood)}</h2>
        ${this.#outdated(understood)}
        ${understood.status === 'authored' ? restatement(understood) : nothing}
        ${this.#notUnderstood(understood)} ${this.#readings(understood)} ${messages(understood)} ${assumptions(understood)}
        ${checks(understood)} ${nearest(understood)} ${more(understood)}
      </section>
    `;
  }

  #outdated(understood: Reading) {
    const { sentence, policy } = this.draft;
    if (sentence.trim() !== understood.of)
      return html`<p class="note">${icon('info')}<span>The sentence has changed since. Press <kbd>Enter</kbd> in it to read it again.</span></p>`;
    if (understood.status !== 'authored' && policy)
      return html`<p class="note">${icon('info')}<span>The policy below is still the one from before.</span></p>`;
    if (understood.policy !== undefined && understood.policy !== policy)
      return html`<p class="note">
        ${icon('info')}<span>The Rego was edited since: what stands here is what the sentence says, no longer for sure what the policy does.</span>
      </p>`;
    return nothing;
  }

  #notUnderstood({ of, notUnderstood, status, readings }: Reading) {
    if (notUnderstood.length === 0 || status === 'authored') return nothing;
    const words = notUnderstood.map(({ start, end }) => of.slice(start, end));
    return html`<p>Not understood: ${words.map((word, at) => html`${at > 0 ? ', ' : ''}<mark>${word}</mark>`)}.
      <span class="quiet">Say it in other words${readings.length > 0 ? ', or take what stands here' : ''}.</span></p>`;
  }

  #readings({ readings, status, restated }: Reading) {
    const others = readings
      .map((reading, at) => ({ ...reading, accept: at + 1 }))
      .filter((reading) => status !== 'authored' || reading.restated !== restated);
    if (others.length === 0) return nothing;
    const shorts = new Set(others.map(({ short }) => short));
    const shown = ({ short, restated }: Reading['readings'][number]) =>
      shorts.size === others.length ? short : restated;
    const list = html`<ol class="readings">
      ${others.map(
        (reading) => html`<li>
          <button class="reading" @click=${() => author(this.work, reading.accept)}>
            <span>${said(shown(reading))}</span>
            ${reading.notUnderstood.length > 0 ? html`<span class="quiet small">leaves out: ${reading.notUnderstood.join(' · ')}</span>` : nothing}
          </button>
        </li>`,
      )}
    </ol>`;
    if (status !== 'authored') return list;
    return html`<details class="more"><summary>${counted(others.length, 'other reading')}</summary>${list}</details>`;
  }
}

function restatement({ restated, short = restated }: Reading) {
  if (restated === undefined || short === undefined) return nothing;
  return html`<p class="restated">${said(asSentence(short))}</p>
    ${short === restated ? nothing : html`<details class="more"><summary>Exactly</summary><p class="quiet">${said(restated)}</p></details>`}`;
}

function titleOf({ status, readings }: Reading): string {
  if (status === 'authored') return 'Understood as';
  if (status === 'unsupported') return 'This is not understood yet';
  return readings.length === 1 ? 'Is this what you mean?' : 'Which of these do you mean?';
}

/** Not that words were not understood: those are named above. */
const messages = ({ messages: all, notUnderstood }: Reading) => {
  const more = all.filter(({ code }) => code !== 'words_not_understood' || notUnderstood.length === 0);
  return more.length === 0
    ? nothing
    : html`<ul class="plain">${more.map((message) => html`<li class="note">${icon(message.severity === 'error' ? 'warning' : 'info')}${explained(message)}</li>`)}</ul>`;
};

const assumptions = ({ assumptions: all }: Reading) =>
  all.length === 0
    ? nothing
    : html`<h3>Assumed</h3>
        <ul class="bullets">${all.map((assumption) => html`<li>${said(assumption)}</li>`)}</ul>`;

function checks({ checks: all }: Reading) {
  if (all.length === 0) return nothing;
  const failed = all.filter(({ passed }) => !passed);
  const summary =
    failed.length === 0
      ? `${counted(all.length, 'check')} passed`
      : `${failed.length} of ${counted(all.length, 'check')} failed`;
  return html`<details class="more" ?open=${failed.length > 0}>
    <summary>${icon(failed.length === 0 ? 'passes' : 'warning')} ${summary}</summary>
    <ul class="checks">
      ${all.map(
        ({ name, passed, detail }) => html`<li>
          <span class=${passed ? 'good' : 'bad'}>${icon(passed ? 'check' : 'failed')}</span>
          <span><strong>${name}</strong> <span class="quiet">${passed ? 'passed' : 'failed'}:</span> ${said(detail)}</span>
        </li>`,
      )}
    </ul>
  </details>`;
}

const nearest = ({ nearest: all, status }: Reading) =>
  all.length === 0 || status === 'authored'
    ? nothing
    : html`<h3>Built-in policies that come near</h3>
        <ul class="bullets">${all.map(({ id, title }) => html`<li>${said(title)} <code class="quiet">${id}</code></li>`)}</ul>`;

const more = ({ fix, scp, used }: Reading) => html`
  ${fix === undefined ? nothing : html`<details class="more"><summary>How to fix what it finds</summary><p>${said(fix)}</p></details>`}
  ${scp === undefined ? nothing : html`<details class="more"><summary>What AWS itself can enforce (service control policy)</summary><pre tabindex="0" aria-label="Service control policy">${scp}</pre></details>`}
  ${used === undefined ? nothing : html`<p class="quiet small">${used}</p>`}
`;

customElements.define('decree-understood', Understood);
