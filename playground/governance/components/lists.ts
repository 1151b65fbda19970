import { html, nothing } from 'lit';
import { severityFilters } from '../../../engine/inventory/filters.ts';
import type { FindingRow, Page, Paging, PolicyRow, ResourceRow } from '../../../engine/inventory/governance.ts';
import { compliance } from '../../../engine/inventory/governance.ts';
import { icon } from '../icons.ts';
import { Part } from '../part.ts';
import { exportAddress } from '../source.ts';
import { askedOf, viewOf, withFilter } from '../state/view.ts';
import { dayText, moneyText, numberText, placeText } from '../state/words.ts';
import { severityMark, shareBar } from './marks.ts';
import type { Column } from './rows.ts';
import './rows.ts';

const address = (text: string) => html`<span class="address" title=${text}>${text}</span>`;
const code = (row: { file?: string; line?: number }) =>
  row.file === undefined ? nothing : html`<span class="address" title=${placeText(row)}>${placeText(row)}</span>`;

const resourceColumns: readonly Column<ResourceRow>[] = [
  { title: 'Resource', sort: 'address', cell: (row) => address(row.address), className: 'wide' },
  { title: 'Worst', sort: 'worst', fallsAtFirst: true, cell: ({ worst }) => severityMark(worst) },
  {
    title: 'Findings',
    sort: 'findings',
    fallsAtFirst: true,
    cell: (row) => numberText(row.findings),
    className: 'number',
  },
  { title: 'Type', sort: 'type', cell: ({ type }) => type },
  { title: 'Account', sort: 'account', cell: ({ account = '' }) => account },
  { title: 'Region', sort: 'region', cell: ({ region = '' }) => region },
  { title: 'Owner', sort: 'owner', cell: ({ owner }) => owner ?? html`<span class="quiet">nobody</span>` },
  { title: 'State', cell: ({ state }) => html`<span class="state ${state}">${state}</span>` },
  {
    title: 'Monthly',
    sort: 'cost',
    fallsAtFirst: true,
    cell: ({ monthlyCost }) => (monthlyCost === undefined ? '' : moneyText(monthlyCost)),
    className: 'number',
  },
  { title: 'Code', cell: code, className: 'wide' },
];

const findingColumns: readonly Column<FindingRow>[] = [
  { title: 'Resource', sort: 'address', cell: (row) => address(row.address), className: 'wide' },
  { title: 'Severity', sort: 'severity', fallsAtFirst: true, cell: ({ severity }) => severityMark(severity) },
  {
    title: 'Policy',
    sort: 'policy',
    cell: ({ title, policy }) => html`<span title=${policy}>${title}</span>`,
    className: 'wide',
  },
  { title: 'Account', sort: 'account', cell: ({ account = '' }) => account },
  { title: 'Region', sort: 'region', cell: ({ region = '' }) => region },
  { title: 'Since', sort: 'first_seen', fallsAtFirst: true, cell: ({ firstSeen }) => dayText(firstSeen) },
  { title: 'Code', cell: code, className: 'wide' },
  {
    title: 'Accepted',
    cell: ({ acceptedBy, acceptedUntil = '' }) =>
      acceptedBy === undefined ? nothing : `by ${acceptedBy} until ${acceptedUntil}`,
  },
];

const policyColumns: readonly Column<PolicyRow>[] = [
  {
    title: 'Policy',
    sort: 'title',
    cell: ({ title, id }) => html`<span title=${id}>${title}</span>`,
    className: 'wide',
  },
  { title: 'Severity', sort: 'severity', fallsAtFirst: true, cell: ({ severity }) => severityMark(severity) },
  {
    title: 'Violating',
    sort: 'violating',
    fallsAtFirst: true,
    cell: ({ violating }) => numberText(violating),
    className: 'number',
  },
  {
    title: 'Judged',
    sort: 'judged',
    fallsAtFirst: true,
    cell: ({ judged }) => numberText(judged),
    className: 'number',
  },
  {
    title: 'Compliance',
    sort: 'compliance',
    cell: ({ judged, violating, failure }) =>
      failure === undefined
        ? shareBar(judged, violating)
        : html`<span class="bad" title=${failure}>could not run</span>`,
  },
  {
    title: 'Asset types',
    cell: ({ types }) => html`<span title=${types.join(', ')}>${types.join(', ')}</span>`,
    className: 'wide',
  },
  { title: 'Category', sort: 'category', cell: ({ category }) => category },
];

const nothingFound = html`<p class="empty">Nothing is found. Take a filter away, or look in another view.</p>`;

/** What lists of resources and findings have alike. */
abstract class List extends Part {
  protected downloads(what: 'findings' | 'resources') {
    if (globalThis.acquireVsCodeApi) return nothing;
    const formats = what === 'findings' ? (['csv', 'json', 'sarif'] as const) : (['csv', 'json'] as const);
    return html`<p class="row downloads">${icon('download')}<span class="quiet">Download</span>${formats.map(
      (format) =>
        html`<a class="link" download href=${exportAddress(what, format, askedOf(this.view))}>${format.toUpperCase()}</a>`,
    )}</p>`;
  }

  /** What the rows depend on. */
  protected get list(): string {
    const { name, filters, sort, descending } = this.view;
    return JSON.stringify([name, filters, sort, descending]);
  }

  protected sortedBy(by: string, descending: boolean) {
    const { sort } = this.view;
    return sort === undefined ? { by, descending } : { by: sort, descending: this.view.descending ?? false };
  }

  protected look(resource: number | undefined): void {
    if (resource !== undefined) this.go({ ...this.view, resource });
  }
}

class Resources extends List {
  override render() {
    const sort = this.sortedBy('worst', true);
    const load = (paging: Paging): Promise<Page<ResourceRow>> =>
      this.source.ask('resources', askedOf(this.view), { ...paging, sort: sort.by, descending: sort.descending });
    return html`<decree-rows .tools=${this.downloads('resources')} .view=${this.view} .go=${this.go} .label=${'Resources'} .columns=${resourceColumns}
      .list=${this.list} .load=${load} .sort=${sort} .empty=${nothingFound}
      .open=${({ id }: ResourceRow) => this.look(id)} .opened=${({ id }: ResourceRow) => id === this.view.resource}></decree-rows>`;
  }
}

class Findings extends List {
  override render() {
    const sort = this.sortedBy('severity', true);
    const load = (paging: Paging): Promise<Page<FindingRow>> =>
      this.source.ask('findings', askedOf(this.view), { ...paging, sort: sort.by, descending: sort.descending });
    return html`<decree-rows .tools=${this.downloads('findings')} .view=${this.view} .go=${this.go} .label=${'Findings'} .columns=${findingColumns}
      .list=${this.list} .load=${load} .sort=${sort} .empty=${nothingFound}
      .open=${({ resource }: FindingRow) => this.look(resource)} .opened=${({ resource }: FindingRow) => resource !== undefined && resource === this.view.resource}></decree-rows>`;
  }
}

/** How policies are put in order; there are few enough to do it here. */
const policyOrders: Readonly<Record<string, (a: PolicyRow, b: PolicyRow) => number>> = {
  title: (a, b) => a.title.localeCompare(b.title),
  severity: (a, b) => severityFilters.indexOf(b.severity) - severityFilters.indexOf(a.severity),
  violating: (a, b) => a.violating - b.violating,
  judged: (a, b) => a.judged - b.judged,
  compliance: (a, b) => (compliance(a.judged, a.violating) ?? 2) - (compliance(b.judged, b.violating) ?? 2),
  category: (a, b) => a.category.localeCompare(b.category),
};

class Policies extends List {
  override render() {
    const sort = this.sortedBy('violating', true);
    const order = policyOrders[sort.by] ?? (() => 0);
    const load = async (): Promise<Page<PolicyRow>> => {
      const { rows, ...page } = await this.source.ask('policies', askedOf(this.view));
      return { ...page, rows: rows.toSorted((a, b) => (sort.descending ? order(b, a) : order(a, b))) };
    };
    const open = ({ id }: PolicyRow) => this.go(viewOf('findings', withFilter(this.view.filters, 'policy', id)));
    return html`<decree-rows .tools=${nothing} .view=${this.view} .go=${this.go} .label=${'Policies'} .columns=${policyColumns}
      .list=${this.list} .load=${load} .sort=${sort} .empty=${nothingFound} .open=${open} .opened=${() => false}></decree-rows>`;
  }
}

customElements.define('decree-resources', Resources);
customElements.define('decree-findings', Findings);
customElements.define('decree-policies', Policies);
