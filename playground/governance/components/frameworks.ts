import { html, nothing } from 'lit';
import type { ControlRow, ControlStatus, FrameworkAnswer } from '../../../engine/inventory/governance.ts';
import { explained } from '../../components/words.ts';
import { counted } from '../../state/words.ts';
import { icon } from '../icons.ts';
import { AskingPart } from '../part.ts';
import { viewOf } from '../state/view.ts';
import { numberText } from '../state/words.ts';
import { controlBar } from './marks.ts';

const statusWords: Readonly<Record<ControlStatus, { word: string; drawing: 'passes' | 'fails' | 'notCovered' }>> = {
  pass: { word: 'Pass', drawing: 'passes' },
  fail: { word: 'Fail', drawing: 'fails' },
  not_covered: { word: 'Not covered', drawing: 'notCovered' },
};

/** The frameworks, and the controls of the one that is looked at. */
class Frameworks extends AskingPart<FrameworkAnswer> {
  protected override key(): string {
    return JSON.stringify(this.view.filters);
  }

  protected override ask(): Promise<FrameworkAnswer> {
    return this.source.ask('frameworks', this.view.filters);
  }

  override render() {
    const { answer, refusal } = this;
    if (refusal) return html`<div class="banner problem" role="alert">${icon('warning')}${explained(refusal)}</div>`;
    if (!answer) return html`<p class="busy">Counting…</p>`;
    const [framework] = this.view.filters.framework ?? [];
    return html`<div class="stack" aria-busy=${this.asking}>
      <section class="card" aria-label="All frameworks"><table class="plain-table">
        <thead><tr><th scope="col">Framework</th><th scope="col" class="number">Pass</th><th scope="col" class="number">Fail</th><th scope="col" class="number">Not covered</th><th scope="col">Controls</th></tr></thead>
        <tbody>${answer.frameworks.map((one) => this.#framework(one, framework))}</tbody>
      </table></section>
      ${framework === undefined ? html`<p class="quiet screen-only">Choose a framework to see its controls.</p>` : this.#controls(framework, answer.controls)}
    </div>`;
  }

  #framework({ framework, pass, fail, notCovered }: FrameworkAnswer['frameworks'][number], shown: string | undefined) {
    const { href, click } = this.to(viewOf('frameworks', { ...this.view.filters, framework: [framework] }));
    return html`<tr class=${framework === shown ? 'opened' : ''}>
      <td><a class="link" href=${href} @click=${click} aria-current=${framework === shown ? 'true' : nothing}>${framework}</a></td>
      <td class="number">${numberText(pass)}</td><td class="number">${numberText(fail)}</td><td class="number">${numberText(notCovered)}</td>
      <td>${controlBar(pass, fail, notCovered)}</td>
    </tr>`;
  }

  #controls(framework: string, controls: readonly ControlRow[]) {
    return html`<section class="card" aria-labelledby="controls"><h3 id="controls">Controls of ${framework}</h3>
      <table class="plain-table"><thead><tr><th scope="col">Control</th><th scope="col">Status</th><th scope="col" class="number">Policies</th><th scope="col" class="number">Violating</th></tr></thead>
      <tbody>${worstFirst(controls).map((row) => this.#control(framework, row))}</tbody></table></section>`;
  }

  #control(framework: string, { control, status, policies, judged, violating }: ControlRow) {
    const { word, drawing } = statusWords[status];
    const view = viewOf(violating > 0 ? 'findings' : 'policies', {
      ...this.view.filters,
      framework: [framework],
      policy: policies,
    });
    const { href, click } = this.to(view);
    return html`<tr><th scope="row">${control}</th>
      <td><span class="status ${status}">${icon(drawing)}${word}${status === 'pass' && judged === 0 ? html` <span class="quiet">(nothing to judge)</span>` : nothing}</span></td>
      <td class="number">${policies.length === 0 ? '0' : html`<a class="link" href=${href} @click=${click} title=${policies.join(', ')} aria-label="${counted(policies.length, 'policy', 'policies')} for ${control}">${policies.length}</a>`}</td>
      <td class="number">${violating > 0 ? numberText(violating) : ''}</td></tr>`;
  }
}

/** What fails comes first, what nobody looks at last. */
const worstFirst = (controls: readonly ControlRow[]): ControlRow[] =>
  (['fail', 'pass', 'not_covered'] as const).flatMap((status) => controls.filter((row) => row.status === status));

customElements.define('decree-frameworks', Frameworks);
