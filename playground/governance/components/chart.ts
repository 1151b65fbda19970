import { html, LitElement, type PropertyValues } from 'lit';
import UPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { dayText } from '../state/words.ts';

/** One line of a chart. */
export interface Line {
  title: string;
  /** Of a variable of the style sheet. */
  colour: string;
  /** So that lines are told apart without colour. */
  dash?: number[];
  values: number[];
}

const height = 220;

/** Lines over time, drawn in the colours of the page; the numbers are beneath for who cannot see them. */
class Chart extends LitElement {
  static override properties = {
    label: { attribute: false },
    times: { attribute: false },
    lines: { attribute: false },
    percent: { attribute: false },
  };
  declare label: string;
  declare times: readonly string[];
  declare lines: readonly Line[];
  /** The values are shares of 1. */
  declare percent: boolean;
  #plot: UPlot | undefined;
  readonly #resizing = new ResizeObserver(() => this.#fit());
  readonly #themes = new MutationObserver(() => this.#draw());

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resizing.observe(this);
    this.#themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizing.disconnect();
    this.#themes.disconnect();
    this.#plot?.destroy();
    this.#plot = undefined;
  }

  override render() {
    const text = this.percent ? (value: number) => `${Math.round(value * 1000) / 10}%` : String;
    return html`<div class="plot" role="img" aria-label=${this.#summary(text)}></div>
      <details class="more numbers"><summary>Numbers</summary><div class="scroll" tabindex="0" role="group" aria-label="${this.label}: numbers"><table>
        <thead><tr><th scope="col">Day</th>${this.lines.map(({ title }) => html`<th scope="col" class="number">${title}</th>`)}</tr></thead>
        <tbody>${this.times.map((at, index) => html`<tr><th scope="row">${dayText(at)}</th>${this.lines.map(({ values }) => html`<td class="number">${text(values[index] ?? 0)}</td>`)}</tr>`)}</tbody>
      </table></div></details>`;
  }

  #summary(text: (value: number) => string): string {
    const now = this.lines.map(
      ({ title, values }) => `${title} ${text(values.at(-1) ?? 0)}, at first ${text(values[0] ?? 0)}`,
    );
    return `${this.label}. ${now.join('; ')}.`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('lines') || changed.has('times')) this.#draw();
  }

  #fit(): void {
    const width = this.querySelector('.plot')?.clientWidth ?? 0;
    if (width > 0 && this.#plot && this.#plot.width !== width) this.#plot.setSize({ width, height });
  }

  #draw(): void {
    const place = this.querySelector<HTMLElement>('.plot');
    if (!place || place.clientWidth === 0) return;
    const styles = getComputedStyle(this);
    const colour = (name: string) => styles.getPropertyValue(name).trim();
    const axis: UPlot.Axis = {
      stroke: colour('--vscode-descriptionForeground'),
      grid: { stroke: colour('--grid'), width: 1 },
      ticks: { stroke: colour('--grid'), width: 1 },
      font: '12px system-ui, sans-serif',
    };
    this.#plot?.destroy();
    this.#plot = new UPlot(
      {
        width: place.clientWidth,
        height,
        cursor: { y: false },
        hooks: { setLegend: [showLast] },
        scales: { y: { range: (_, _low, high) => [0, this.percent ? 1 : Math.max(4, Math.ceil(high * 1.08))] } },
        axes: [axis, { ...axis, size: 56, values: (_, values) => values.map((value) => this.#tick(value)) }],
        series: [
          { value: (_, at) => (at === null ? '–' : dayText(new Date(at * 1000).toISOString())), label: 'Day' },
          ...this.lines.map(({ title, colour: name, dash }) => ({
            label: title,
            stroke: colour(name),
            width: 2,
            ...(dash && { dash }),
            points: { show: this.times.length < 2 },
            value: (_: UPlot, value: number | null) => (value === null ? '–' : this.#tick(value)),
          })),
        ],
      },
      [this.times.map((at) => Date.parse(at) / 1000), ...this.lines.map(({ values }) => values)],
      place,
    );
    showLast(this.#plot);
  }

  #tick(value: number): string {
    if (this.percent) return `${Math.round(value * 1000) / 10}%`;
    return value >= 10_000 ? `${Math.round(value / 1000)}k` : String(value);
  }
}

/** Where nothing is pointed at, the latest values are shown. */
function showLast(plot: UPlot): void {
  const last = (plot.data[0]?.length ?? 0) - 1;
  if (plot.legend.idx == null && last >= 0) plot.setLegend({ idx: last });
}

customElements.define('decree-chart', Chart);
