import { html, nothing } from 'lit';
import { type Filters, severityFilters, stateFilters, writeFilters } from '../../../engine/inventory/filters.ts';
import type { Option, StartAnswer } from '../../../engine/inventory/governance.ts';
import { icon } from '../icons.ts';
import { Part } from '../part.ts';
import { withFilter, withoutFilter } from '../state/view.ts';
import { filterTitles, numberText } from '../state/words.ts';

/** Milliseconds after the last key before what was typed is looked for. */
const typingRest = 250;

const offered = ['severity', 'framework', 'account', 'region', 'type', 'owner', 'tag', 'state'] as const;

/** What is looked for, and what can be. */
class FilterBar extends Part {
  static override properties = { ...Part.properties, options: { attribute: false } };
  declare options: StartAnswer['options'];
  #timer: ReturnType<typeof setTimeout> | undefined;

  override render() {
    const { filters } = this.view;
    const chosen = writeFilters(filters).filter(([name]) => name !== 'text');
    return html`<search class="filters" aria-label="Filters">
      <div class="row">
        <input type="search" class="text-filter" aria-label="Text" placeholder="Address, id or owner" maxlength="200"
          .value=${filters.text ?? ''} @input=${this.#type} />
        ${offered.map((name) => this.#select(name))}
      </div>
      ${
        chosen.length === 0
          ? nothing
          : html`<ul class="chips" aria-label="Filters in force">
        ${chosen.map(([name, value]) => html`<li>${this.#chip(name, value)}</li>`)}
        <li><button class="plain-button" @click=${() => this.#show({})}>Clear all</button></li>
      </ul>`
      }
    </search>`;
  }

  #select(name: (typeof offered)[number]) {
    const values = this.#valuesOf(name);
    const held = new Set<string>(this.view.filters[name] ?? []);
    const choose = ({ target }: { target: HTMLSelectElement }) => {
      this.#show(withFilter(this.view.filters, name, target.value));
      target.value = '';
    };
    return html`<select aria-label=${filterTitles[name]} @change=${choose} ?disabled=${values.length === 0}>
      <option value="">${filterTitles[name]}</option>
      ${values.filter(({ value }) => !held.has(value)).map(({ value, resources }) => html`<option value=${value}>${value}${resources === 0 ? '' : ` (${numberText(resources)})`}</option>`)}
    </select>`;
  }

  #valuesOf(name: (typeof offered)[number]): Option[] {
    const plain = (values: readonly string[]) => values.map((value) => ({ value, resources: 0 }));
    if (name === 'severity') return plain(severityFilters);
    if (name === 'state') return plain(stateFilters);
    // A framework has policies, not resources.
    return name === 'framework' ? plain(this.options.framework.map(({ value }) => value)) : this.options[name];
  }

  #chip(name: string, value: string) {
    const title = filterTitles[name as keyof Filters];
    return html`<button class="chip" aria-label="Remove ${title} ${value}" @click=${() => this.#show(withoutFilter(this.view.filters, name, value))}>
      <span class="quiet">${title}</span> ${value}${icon('close')}</button>`;
  }

  readonly #type = ({ target }: { target: HTMLInputElement }): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const { text: _, ...others } = this.view.filters;
      this.#show(target.value.trim() === '' ? others : { ...others, text: target.value.trim() });
    }, typingRest);
  };

  #show(filters: Filters): void {
    const { resource: _, ...view } = this.view;
    this.go({ ...view, filters });
  }
}

customElements.define('decree-filters', FilterBar);
