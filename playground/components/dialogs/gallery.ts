import { html, nothing } from 'lit';
import type { GallerySample } from '../../../server/studio/protocol.ts';
import { counted } from '../../state/words.ts';
import { addSamples, fromGallery } from '../../work/pick.ts';
import { icon } from '../icons.ts';
import { Dialog } from './dialog.ts';

/** Resources that come with Decree, by group. */
class Gallery extends Dialog {
  static override properties = { ...Dialog.properties, query: { state: true } };
  declare query: string;
  readonly heading = 'Gallery';

  constructor() {
    super();
    this.query = '';
  }

  protected body() {
    const words = this.query.toLowerCase().split(/\s+/);
    const all = this.session.start?.gallery ?? [];
    const found = all.filter(({ group, title, types }) => {
      const text = `${group} ${title} ${types.join(' ')}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
    const groups = [...new Set(found.map(({ group }) => group))];
    return html`
      <label class="search">${icon('search')}<span class="visually-hidden">Search the gallery</span>
        <input
          type="search"
          placeholder="bucket, endpoint, encrypted …"
          .value=${this.query}
          @input=${({ target }: { target: HTMLInputElement }) => {
            this.query = target.value;
          }}
        />
      </label>
      <p class="visually-hidden" role="status">${counted(found.length, 'sample')}</p>
      <div class="scroll picks">
        ${groups.map((group) =>
          this.#group(
            group,
            found.filter((sample) => sample.group === group),
          ),
        )}
        ${found.length === 0 ? html`<p class="quiet">Nothing in the gallery is like that. Paste your own, or pick from your folders.</p>` : nothing}
      </div>
    `;
  }

  #group(group: string, samples: GallerySample[]) {
    const addAll = () => addSamples(this.work, samples.map(fromGallery));
    return html`
      <div class="row"><h3>${group}</h3><span class="spring"></span>
        <button class="link" aria-label="add all ${samples.length} of ${group}" @click=${addAll}>add all ${samples.length}</button></div>
      <ul class="plain">${samples.map((sample) => this.#pick(sample))}</ul>
    `;
  }

  #pick(sample: GallerySample) {
    const isIn = this.draft.samples.some(({ id }) => id === fromGallery(sample).id);
    return html`<li>
      <button class="pick" ?disabled=${isIn} @click=${() => addSamples(this.work, [fromGallery(sample)])}>
        <span>${sample.title}</span><span class="quiet small">${isIn ? 'added' : ''}</span>
      </button>
    </li>`;
  }
}

customElements.define('decree-gallery', Gallery);
