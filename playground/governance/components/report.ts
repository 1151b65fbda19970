import { html, nothing } from 'lit';
import { writeFilters } from '../../../engine/inventory/filters.ts';
import type { StartAnswer } from '../../../engine/inventory/governance.ts';
import { icon } from '../icons.ts';
import { Part } from '../part.ts';
import { exportAddress } from '../source.ts';
import { filterTitles, numberText, timeText } from '../state/words.ts';
import './frameworks.ts';
import './overview.ts';

/** How things stand, on paper or as a PDF. */
class Report extends Part {
  static override properties = { ...Part.properties, start: { attribute: false } };
  declare start: StartAnswer;

  override render() {
    const { view, source, go, start } = this;
    const filters = writeFilters(view.filters);
    return html`<div class="report">
      ${
        globalThis.acquireVsCodeApi
          ? nothing
          : html`<p class="row screen-only"><button class="main-button" @click=${() => print()}>${icon('print')} Print or save as PDF</button>
        ${(['csv', 'json', 'sarif'] as const).map((format) => html`<a class="link" download href=${exportAddress('findings', format, view.filters)}>Findings as ${format.toUpperCase()}</a>`)}
      </p>`
      }
      <p>${numberText(start.resources)} resources and ${numberText(start.policies)} policies, as of ${start.snapshot ? timeText(start.snapshot.at) : 'now'}.
        ${filters.length === 0 ? 'All of the inventory.' : html`Only: ${filters.map(([name, value]) => `${filterTitles[name as keyof typeof filterTitles]} ${value}`).join(', ')}.`}</p>
      <decree-overview .view=${view} .source=${source} .go=${go}></decree-overview>
      <h3 class="page-break">Frameworks</h3>
      <decree-frameworks .view=${view} .source=${source} .go=${go}></decree-frameworks>
    </div>`;
  }
}

customElements.define('decree-report', Report);
