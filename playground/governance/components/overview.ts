import { html, nothing } from 'lit';
import { severityFilters } from '../../../engine/inventory/filters.ts';
import { compliance, type OverviewAnswer, type PolicyRow, type Share } from '../../../engine/inventory/governance.ts';
import type { Severity } from '../../../engine/policy/metadata.ts';
import { explained } from '../../components/words.ts';
import { icon } from '../icons.ts';
import { AskingPart } from '../part.ts';
import { askedOf, type View, viewOf, withFilter } from '../state/view.ts';
import { moneyText, numberText, percentText } from '../state/words.ts';
import type { Line } from './chart.ts';
import { severityMark, shareBar } from './marks.ts';
import './chart.ts';

const mostPolicies = 8;

/** Lines are told apart by their strokes, too. */
const dashes: Readonly<Partial<Record<Severity, number[]>>> = {
  HIGH: [8, 4],
  MEDIUM: [3, 3],
  LOW: [1, 4],
  INFO: [10, 3, 2, 3],
};

type Answer = OverviewAnswer & { policies: PolicyRow[] };

/** How things stand, and where they are worst. */
class Overview extends AskingPart<Answer> {
  protected override key(): string {
    return JSON.stringify(this.view.filters);
  }

  protected override async ask(): Promise<Answer> {
    const filters = askedOf(this.view);
    const [overview, { rows }] = await Promise.all([
      this.source.ask('overview', filters),
      this.source.ask('policies', filters),
    ]);
    return { ...overview, policies: rows.toSorted((a, b) => b.violating - a.violating).slice(0, mostPolicies) };
  }

  override render() {
    const { answer, refusal } = this;
    if (refusal) return html`<div class="banner problem" role="alert">${icon('warning')}${explained(refusal)}</div>`;
    if (!answer) return html`<p class="busy">Counting…</p>`;
    return html`<div class="overview" aria-busy=${this.asking}>
      ${this.#tiles(answer)} ${this.#charts(answer)}
      <div class="cards">
        ${this.#policies(answer.policies)} ${this.#shares('By asset type', 'type', answer.types)}
        ${this.#shares('By account', 'account', answer.accounts)} ${this.#shares('By owner', 'owner', answer.owners)}
      </div>
    </div>`;
  }

  #tiles({ totals, findings, accepted }: Answer) {
    const { filters } = this.view;
    const open = Object.values(findings).reduce((sum, count) => sum + count, 0);
    const all = totals.resources;
    return html`<ul class="tiles" aria-label="Figures">
      ${this.#tile('Compliance', percentText(compliance(all, totals.violating)), `${numberText(totals.violating)} of ${numberText(all)} resources violate a policy`, { ...viewOf('resources', filters), sort: 'worst', descending: true })}
      ${this.#tile('Open findings', numberText(open), html`${severityFilters.filter((severity) => findings[severity] > 0).map((severity) => html`<span class="tally">${severityMark(severity)} ${numberText(findings[severity])}</span>`)}${accepted > 0 ? html`<span class="tally">${numberText(accepted)} accepted</span>` : nothing}`, viewOf('findings', filters))}
      ${this.#tile('Unowned', numberText(totals.unowned), `${percentText(compliance(all, all - totals.unowned))} of resources`, viewOf('unowned', filters))}
      ${this.#tile('Untagged', numberText(totals.untagged), `${percentText(compliance(all, all - totals.untagged))} of resources`, viewOf('untagged', filters))}
      ${this.#tile('Unmanaged', numberText(totals.unmanaged), 'in the cloud and in no code', viewOf('unmanaged', filters))}
      ${this.#tile('Missing', numberText(totals.missing), 'in code and not in the cloud', viewOf('resources', { ...filters, state: ['missing'] }))}
      ${this.#tile('Monthly cost', moneyText(totals.monthlyCost), 'of resources with a known price', { ...viewOf('resources', filters), sort: 'cost', descending: true })}
    </ul>`;
  }

  #tile(title: string, figure: string, words: unknown, view: View) {
    const { href, click } = this.to(view);
    return html`<li><a class="tile" href=${href} @click=${click}><span class="tile-title">${title}</span><strong>${figure}</strong><span class="quiet small">${words}</span></a></li>`;
  }

  #charts({ series }: Answer) {
    const times = series.map(({ at }) => at);
    const severities: Line[] = severityFilters.map((severity) => ({
      title: severity,
      colour: `--${severity.toLowerCase()}`,
      ...(dashes[severity] && { dash: dashes[severity] }),
      values: series.map(({ findings }) => findings[severity]),
    }));
    const shares: Line[] = [
      {
        title: 'Compliance',
        colour: '--good',
        values: series.map(({ resources, violating }) => compliance(resources, violating) ?? 1),
      },
    ];
    return html`<div class="charts">
      <section class="card" aria-labelledby="findings-over-time"><h3 id="findings-over-time">Open findings over time</h3>
        <decree-chart .label=${'Open findings over time'} .times=${times} .lines=${severities} .percent=${false}></decree-chart></section>
      <section class="card" aria-labelledby="compliance-over-time"><h3 id="compliance-over-time">Compliance over time</h3>
        <decree-chart .label=${'Share of resources that keep to all policies'} .times=${times} .lines=${shares} .percent=${true}></decree-chart></section>
    </div>`;
  }

  #policies(policies: readonly PolicyRow[]) {
    return html`<section class="card" aria-labelledby="worst-policies"><h3 id="worst-policies">Most violated policies</h3>
      <table class="plain-table"><thead><tr><th scope="col">Policy</th><th scope="col">Severity</th><th scope="col" class="number">Violating</th><th scope="col">Compliance</th></tr></thead>
      <tbody>${policies.map(({ id, title, severity, judged, violating }) => {
        const { href, click } = this.to(viewOf('findings', withFilter(this.view.filters, 'policy', id)));
        return html`<tr><td><a class="link" href=${href} @click=${click} title=${id}>${title}</a></td><td>${severityMark(severity)}</td><td class="number">${numberText(violating)}</td><td>${shareBar(judged, violating)}</td></tr>`;
      })}</tbody></table></section>`;
  }

  #shares(title: string, filter: 'type' | 'account' | 'owner', shares: readonly Share[]) {
    const named = shares.filter(({ name }) => name !== '');
    if (named.length === 0) return nothing;
    return html`<section class="card" aria-labelledby="by-${filter}"><h3 id="by-${filter}">${title}</h3>
      <table class="plain-table"><thead><tr><th scope="col">Name</th><th scope="col" class="number">Violating</th><th scope="col" class="number">Resources</th><th scope="col">Compliance</th></tr></thead>
      <tbody>${named.map(({ name, resources, violating }) => {
        const { href, click } = this.to(viewOf('resources', withFilter(this.view.filters, filter, name)));
        return html`<tr><td><a class="link" href=${href} @click=${click}>${name}</a></td><td class="number">${numberText(violating)}</td><td class="number">${numberText(resources)}</td><td>${shareBar(resources, violating)}</td></tr>`;
      })}</tbody></table></section>`;
  }
}

customElements.define('decree-overview', Overview);
