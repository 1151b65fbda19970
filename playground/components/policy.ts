import { html, nothing } from 'lit';
import type { Diagnostic } from '../../core/host/boundary.ts';
import type { Marks } from '../monaco/marks.ts';
import type { Judged } from '../state/session.ts';
import { counted } from '../state/words.ts';
import type { Code } from './code.ts';
import { icon } from './icons.ts';
import { Part } from './part.ts';
import { explained } from './words.ts';

/** A policy to begin with for who writes Rego by hand. */
const beginning = `# METADATA
# title: S3 buckets have a name that says what they are for
# custom:
#   id: my.s3.bucket_name
#   severity: MEDIUM
#   resource_types: [aws_s3_bucket]
package my.s3.bucket_name

import data.decree.tf

deny contains tf.finding(bucket, "has no name of its own", ["bucket"]) if {
	some bucket in input.resource.aws_s3_bucket
	tf.absent(bucket, ["bucket"])
}
`;

/** The Rego, with what the server knows of it, and its tests. */
class Policy extends Part {
  static override properties = { ...Part.properties, shown: { state: true } };
  declare shown: 'policy' | 'tests';
  #marks: { of: Judged | undefined; marks: Marks } = { of: undefined, marks: {} };

  constructor() {
    super();
    this.shown = 'policy';
  }

  override render() {
    const { policy, tests } = this.draft;
    return html`
      <section class="card policy" aria-labelledby="policy-title">
        <div class="row head">
          <h2 id="policy-title">Policy</h2>
          ${tests ? this.#tabs() : nothing}
          <span class="spring"></span>
          ${
            policy
              ? html`<vscode-button secondary title="Format (Shift+Alt+F)" @click=${() => this.#code()?.format()}>${icon('format')} Format</vscode-button>`
              : nothing
          }
        </div>
        ${policy ? this.#editor() : this.#empty()}
      </section>
    `;
  }

  #empty() {
    const begin = () => this.work.store.edit({ type: 'policy', text: beginning });
    return html`<div class="empty">
      <p>The Rego of your rule appears here, ready to be read, changed and tried.</p>
      <vscode-button secondary @click=${begin}>Write Rego by hand</vscode-button>
    </div>`;
  }

  #tabs() {
    const tab = (shown: 'policy' | 'tests', name: string) =>
      html`<button class="tab" aria-pressed=${this.shown === shown} @click=${() => {
        this.shown = shown;
      }}>${name}</button>`;
    return html`<div class="tabs" role="group" aria-label="What is shown">${tab('policy', 'Rego')}${tab('tests', 'Tests')}</div>`;
  }

  #editor() {
    const isTests = this.shown === 'tests' && this.draft.tests !== '';
    const marks = isTests ? {} : this.#marksNow();
    const edit = ({ detail }: CustomEvent<string>) =>
      this.work.store.edit({ type: isTests ? 'tests' : 'policy', text: detail });
    return html`
      <decree-code
        .work=${this.work}
        .name=${isTests ? 'tests' : 'policy'}
        .text=${isTests ? this.draft.tests : this.draft.policy}
        .marks=${marks}
        language="rego"
        label=${isTests ? 'Tests of the policy, in Rego' : 'The policy, in Rego'}
        most="560"
        @change-text=${edit}
      ></decree-code>
      ${isTests ? nothing : this.#below(marks.diagnostics ?? [])}
    `;
  }

  #below(diagnostics: Diagnostic[]) {
    const reached = this.session.judged?.result.coverage;
    const lines = (reached?.covered.length ?? 0) + (reached?.uncovered.length ?? 0);
    return html`
      ${
        diagnostics.length > 0
          ? html`<ul class="plain problems" aria-label="Problems">${diagnostics.map((diagnostic) => this.#problem(diagnostic))}</ul>`
          : nothing
      }
      ${
        lines > 0
          ? html`<p class="quiet small legend">
              <span class="swatch covered"></span> reached by a sample <span class="swatch uncovered"></span> not reached
              <span class="spring"></span>${reached?.covered.length} of ${counted(lines, 'line')} reached
            </p>`
          : nothing
      }
    `;
  }

  #problem(diagnostic: Diagnostic) {
    const { severity, range } = diagnostic;
    const mark = severity === 'error' ? 'failed' : severity === 'warning' ? 'warning' : 'info';
    const go = () => range && this.#code()?.reveal(range.start.line, range.start.column);
    return html`<li>
      <button class="problem ${severity}" @click=${go}>
        ${icon(mark)}<span class="visually-hidden">${severity}:</span>${explained(diagnostic)}
        ${range ? html`<span class="quiet small place">line ${range.start.line}</span>` : nothing}
      </button>
    </li>`;
  }

  /** The same object as long as the verdicts are the same: the editor has nothing to do then. */
  #marksNow(): Marks {
    const { judged } = this.session;
    if (this.#marks.of === judged) return this.#marks.marks;
    const prints = (judged?.result.samples ?? [])
      .filter(({ id }) => id === this.session.selected || this.session.selected === undefined)
      .flatMap((sample) => sample.prints);
    const marks: Marks = judged
      ? {
          diagnostics: judged.result.diagnostics,
          coverage: judged.result.coverage,
          prints: prints.flatMap(({ line, text }) => (line === undefined ? [] : [{ line, text }])),
        }
      : {};
    this.#marks = { of: judged, marks };
    return marks;
  }

  #code(): Code | null {
    return this.querySelector<Code>('decree-code');
  }
}

customElements.define('decree-policy', Policy);
