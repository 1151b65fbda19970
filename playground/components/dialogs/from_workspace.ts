import { html, nothing } from 'lit';
import type { ResourcesResult } from '../../../server/studio/protocol.ts';
import { counted, fromFolders } from '../../state/words.ts';
import { addFromWorkspace, searcher } from '../../work/pick.ts';
import { icon } from '../icons.ts';
import { Dialog } from './dialog.ts';

type Resource = ResourcesResult['resources'][number];

/** Resources of the open folders. */
class FromWorkspace extends Dialog {
  readonly heading = 'From your folders';
  #search: (query: string) => void = () => {};

  protected override firstUpdated() {
    super.firstUpdated();
    this.#search = searcher(this.work);
    this.#search('');
  }

  protected body() {
    const { resources } = this.session;
    return html`
      <label class="search">${icon('search')}<span class="visually-hidden">Search by address, type or file</span>
        <input
          type="search"
          placeholder="address, type or file"
          @input=${({ target }: { target: HTMLInputElement }) => this.#search(target.value)}
        />
      </label>
      <p class="quiet small" role="status">${resources ? counted(resources.result.total, 'resource') : 'reading your folders …'}</p>
      <div class="scroll picks">
        <ul class="plain">${resources?.result.resources.map((resource) => this.#pick(resource))}</ul>
        ${
          resources?.result.total === 0
            ? html`<p class="quiet">${resources.query ? 'No resource has that in its address, type or file.' : 'There is no Terraform in your folders.'}</p>`
            : nothing
        }
        ${resources && resources.result.total > resources.result.resources.length ? html`<p class="quiet">Type more to see the others.</p>` : nothing}
      </div>
    `;
  }

  #pick({ root, address, file }: Resource) {
    return html`<li>
      <button class="pick" @click=${() => addFromWorkspace(this.work, root, address)}>
        <code>${address}</code><span class="quiet small">${fromFolders(file ?? root, this.session.start?.folders)}</span>
      </button>
    </li>`;
  }
}

customElements.define('decree-from-workspace', FromWorkspace);
