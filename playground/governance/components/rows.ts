import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Page, Paging } from '../../../engine/inventory/governance.ts';
import { explained } from '../../components/words.ts';
import { icon } from '../icons.ts';
import { Part, refusalOf } from '../part.ts';
import type { Refusal } from '../source.ts';
import { numberText } from '../state/words.ts';

/** One column of a table. */
export interface Column<Row> {
  title: string;
  /** By what the server sorts it; absent: it cannot be sorted. */
  sort?: string;
  /** The gravest, the most first. */
  fallsAtFirst?: true;
  cell(row: Row): TemplateResult | string | typeof nothing;
  className?: string;
}

const rowHeight = 34;
/** Rows that are ready above and below what is seen. */
const spare = 10;
const pageSize = 200;
/** What the keys do to the row that has the focus. */
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 15,
  PageUp: -15,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** A table of any length: only the rows in sight are made, and more are asked for as it is scrolled. */
export class Rows<Row extends object> extends Part {
  static override properties = {
    ...Part.properties,
    label: { attribute: false },
    columns: { attribute: false },
    /** Rows are other ones when this is. */
    list: { attribute: false },
    load: { attribute: false },
    open: { attribute: false },
    opened: { attribute: false },
    sort: { attribute: false },
    empty: { attribute: false },
    tools: { attribute: false },
    rows: { state: true },
    total: { state: true },
    range: { state: true },
    refusal: { state: true },
    asking: { state: true },
  };
  declare label: string;
  declare columns: readonly Column<Row>[];
  declare list: string;
  declare load: (paging: Paging) => Promise<Page<Row>>;
  declare open: (row: Row) => void;
  declare opened: (row: Row) => boolean;
  declare sort: { by: string; descending: boolean };
  declare empty: TemplateResult;
  /** Beside the count. */
  declare tools: TemplateResult | typeof nothing;
  declare rows: readonly Row[];
  declare total: number | undefined;
  declare range: { from: number; to: number };
  declare refusal: Refusal | undefined;
  declare asking: boolean;
  #next: string | undefined;
  #asked: symbol | undefined;
  #focused = 0;

  constructor() {
    super();
    Object.assign(this, { rows: [], range: { from: 0, to: 40 }, asking: false });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // While rows are changed the table is never shorter than it is scrolled: it would jump.
    this.#space('below', this.rows.length);
    if (!changed.has('list')) return;
    this.#next = undefined;
    this.#focused = 0;
    void this.#ask();
  }

  /** Asks for the first rows, or for those after what is there. */
  async #ask(): Promise<void> {
    const mine = Symbol('a question');
    this.#asked = mine;
    const after = this.#next;
    this.asking = true;
    try {
      const page = await this.load({ limit: pageSize, ...(after !== undefined && { after }) });
      if (this.#asked !== mine) return;
      this.rows = after === undefined ? page.rows : [...this.rows, ...page.rows];
      if (after === undefined) this.#toStart(page.total);
      this.#next = page.next;
      this.refusal = undefined;
    } catch (error) {
      if (this.#asked === mine) this.refusal = refusalOf(error);
    }
    if (this.#asked !== mine) return;
    this.#asked = undefined;
    this.asking = false;
  }

  #toStart(total: number | undefined): void {
    this.total = total;
    const scroller = this.querySelector('.rows');
    if (scroller) scroller.scrollTop = 0;
  }

  /** Which rows are in sight, and whether more are wanted. */
  readonly #look = (): void => {
    if (this.refusal) return;
    const scroller = this.querySelector('.rows');
    if (!scroller) return;
    const from = Math.max(0, Math.floor(scroller.scrollTop / rowHeight) - spare);
    const to = Math.ceil((scroller.scrollTop + scroller.clientHeight) / rowHeight) + spare;
    if (from !== this.range.from || to !== this.range.to) this.range = { from, to };
    if (this.#next !== undefined && this.#asked === undefined && to > this.rows.length - pageSize / 2) void this.#ask();
  };

  override render() {
    if (this.refusal)
      return html`<div class="banner problem" role="alert">${icon('warning')}${explained(this.refusal)}</div>`;
    if (this.rows.length === 0 && !this.asking) return this.empty;
    const { from, to } = this.range;
    const shown = this.rows.slice(from, to);
    return html`
      <div class="row tools"><p class="quiet" role="status">${this.total === undefined ? 'Counting…' : `${numberText(this.total)} in all`}</p>
        <span class="spring"></span>${this.tools}</div>
      <div class="rows" @scroll=${this.#look} aria-busy=${this.asking}>
        <table aria-label=${this.label} aria-rowcount=${(this.total ?? -2) + 1}>
          <thead><tr aria-rowindex="1">${this.columns.map((column) => this.#heading(column))}</tr></thead>
          <tbody @keydown=${this.#key}>
            <tr class="spacer above" aria-hidden="true"></tr>
            ${repeat(
              shown,
              (row) => row,
              (row, at) => this.#row(row, from + at),
            )}
            <tr class="spacer below" aria-hidden="true"></tr>
          </tbody>
        </table>
      </div>`;
  }

  #heading({ title, sort, fallsAtFirst, className }: Column<Row>) {
    if (sort === undefined) return html`<th scope="col" class=${className ?? nothing}>${title}</th>`;
    const isBy = this.sort.by === sort;
    const { descending } = this.sort;
    const choose = () => this.go({ ...this.view, sort, descending: isBy ? !descending : fallsAtFirst === true });
    return html`<th scope="col" class=${className ?? nothing} aria-sort=${isBy ? (descending ? 'descending' : 'ascending') : nothing}>
      <button class="sorter" @click=${choose}>${title}${isBy ? icon(descending ? 'descending' : 'ascending') : nothing}</button></th>`;
  }

  #row(row: Row, index: number) {
    const [first, ...others] = this.columns;
    const open = () => {
      this.#focused = index;
      this.open(row);
    };
    return html`<tr aria-rowindex=${index + 2} class=${this.opened(row) ? 'opened' : ''}>
      <td class=${first?.className ?? nothing}><button class="opener" data-index=${index} tabindex=${index === this.#focused ? 0 : -1} @click=${open}>${first?.cell(row)}</button></td>
      ${others.map(({ cell, className }) => html`<td class=${className ?? nothing}>${cell(row)}</td>`)}
    </tr>`;
  }

  protected override updated(): void {
    const { from, to } = this.range;
    this.#space('above', Math.min(from, this.rows.length));
    this.#space('below', Math.max(0, this.rows.length - to));
    this.#look();
  }

  /** Leaves room for rows that are not made. */
  #space(where: 'above' | 'below', rows: number): void {
    this.querySelector<HTMLElement>(`.spacer.${where}`)?.style.setProperty('height', `${rows * rowHeight}px`);
  }

  readonly #key = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.#focused = Math.min(this.rows.length - 1, Math.max(0, this.#focused + step));
    const scroller = this.querySelector('.rows');
    const top = this.#focused * rowHeight;
    if (scroller && (top < scroller.scrollTop || top + 2 * rowHeight > scroller.scrollTop + scroller.clientHeight))
      scroller.scrollTop = Math.max(0, top - scroller.clientHeight / 2);
    this.#look();
    this.requestUpdate();
    void this.updateComplete.then(() =>
      this.querySelector<HTMLElement>(`[data-index="${this.#focused}"]`)?.focus({ preventScroll: true }),
    );
  };
}

customElements.define('decree-rows', Rows);
