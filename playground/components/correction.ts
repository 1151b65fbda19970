import { html, nothing } from 'lit';
import type { Proposal } from '../../server/studio/protocol.ts';
import { verdictOf } from '../state/verdicts.ts';
import { asSentence, body, counted } from '../state/words.ts';
import { takeProposal } from '../work/correct.ts';
import { icon } from './icons.ts';
import { Part } from './part.ts';
import { verdictMark } from './verdict.ts';
import { explained, said } from './words.ts';

/** The ways to make the expectations true: what each changes, to take or to leave. */
class Correction extends Part {
  override render() {
    const { correction } = this.session;
    if (!correction) return nothing;
    const { proposals, messages } = correction.result;
    const proposal = proposals[correction.at];
    return html`
      <section class="card correction" aria-labelledby="correction-title" tabindex="-1">
        <div class="row head">
          <h2 id="correction-title">${proposal ? 'Proposed change' : 'No change does that'}</h2>
          <span class="spring"></span>
          ${proposals.length > 1 ? this.#pages(correction.at, proposals.length) : nothing}
        </div>
        ${messages.map((message) => html`<p class="note">${icon('info')}${explained(message)}</p>`)}
        ${proposal ? this.#proposal(proposal) : nothing}
        <div class="row">
          ${proposal ? html`<vscode-button @click=${() => takeProposal(this.work)}>${icon('check')} Take it</vscode-button>` : nothing}
          <vscode-button secondary @click=${() => this.work.store.set({ correction: undefined })}>${proposal ? 'Leave it' : 'Close'}</vscode-button>
        </div>
      </section>
    `;
  }

  protected override updated() {
    const { correction } = this.session;
    if (correction && !this.#wasShown) this.querySelector<HTMLElement>('.correction')?.focus();
    this.#wasShown = correction !== undefined;
  }

  #wasShown = false;

  #pages(at: number, count: number) {
    const { correction } = this.session;
    const go = (to: number) => () => correction && this.work.store.set({ correction: { ...correction, at: to } });
    return html`<span class="row pages">
      <button class="icon-button" aria-label="Proposal before" ?disabled=${at === 0} @click=${go(at - 1)}>${icon('chevronLeft')}</button>
      <span class="small" role="status">${at + 1} of ${count}</span>
      <button class="icon-button" aria-label="Next proposal" ?disabled=${at === count - 1} @click=${go(at + 1)}>${icon('chevronRight')}</button>
    </span>`;
  }

  #proposal(proposal: Proposal) {
    const { policy } = this.draft;
    const isSaidOnly = body(policy) === body(proposal.rego);
    return html`
      <p class="restated">${said(asSentence(proposal.title))}</p>
      <details class="more"><summary>What the policy then says</summary><p class="quiet">${said(proposal.short)}</p></details>
      <decree-diff
        .work=${this.work}
        .oldText=${isSaidOnly ? policy : body(policy)}
        .newText=${isSaidOnly ? proposal.rego : body(proposal.rego)}
        label="Change of the policy"
      ></decree-diff>
      ${this.#verdicts(proposal)} ${workspace(proposal)}
    `;
  }

  #verdicts({ verdicts }: Proposal) {
    const changes = verdicts.flatMap(({ id, verdict }) => {
      const before = verdictOf(this.session.judged, id)?.verdict;
      const title = this.draft.samples.find((sample) => sample.id === id)?.title;
      const isOther = (before === 'flagged') !== (verdict === 'flagged');
      return title !== undefined && isOther ? [{ title, before, after: verdict }] : [];
    });
    if (changes.length === 0) return nothing;
    return html`<h3>Samples that change</h3>
      <ul class="plain changes">
        ${changes.map(
          ({ title, before, after }) =>
            html`<li>${title}: ${verdictMark(before)} <span class="visually-hidden">becomes</span><span aria-hidden="true">→</span> ${verdictMark(after)}</li>`,
        )}
      </ul>`;
  }
}

const workspace = ({ workspace: changes }: Proposal) =>
  changes.length === 0
    ? html`<p class="quiet">Nothing else changes in the workspace.</p>`
    : html`<h3>${counted(changes.length, 'resource')} of the workspace that ${changes.length === 1 ? 'changes' : 'change'}</h3>
        <ul class="plain changes scroll" tabindex="0" aria-label="Resources of the workspace that change">
          ${changes.map(
            ({ address, root, before, after }) => html`<li>
              <code>${address}</code> <span class="quiet small">${root}</span>: ${verdictMark(before)}
              <span class="visually-hidden">becomes</span><span aria-hidden="true">→</span> ${verdictMark(after)}
            </li>`,
          )}
        </ul>`;

customElements.define('decree-correction', Correction);
