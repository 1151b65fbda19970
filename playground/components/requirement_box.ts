import { html, nothing } from 'lit';
import { author } from '../work/author.ts';
import { stop } from '../work/work.ts';
import { icon } from './icons.ts';
import { Part } from './part.ts';

/** Where the rule is said: the sentence, who reads it, and sentences to start from. */
class RequirementBox extends Part {
  override render() {
    const { running } = this.session;
    return html`
      <section class="card requirement" aria-labelledby="requirement-title">
        <h2 id="requirement-title">Say the rule</h2>
        <div class="sentence">
          <div class="marked" aria-hidden="true">${this.#marked()}<br /></div>
          <textarea
            id="sentence"
            rows="1"
            spellcheck="true"
            aria-labelledby="requirement-title"
            aria-describedby="sentence-help"
            placeholder="S3 buckets must be encrypted with a customer managed KMS key"
            .value=${this.draft.sentence}
            @input=${({ target }: { target: HTMLTextAreaElement }) => this.work.store.edit({ type: 'sentence', text: target.value })}
            @keydown=${this.#key}
          ></textarea>
        </div>
        <div class="row">
          ${
            running.author
              ? html`<vscode-button secondary @click=${() => stop(this.work, 'author')}>${icon('stop')} Stop</vscode-button>
                  <span class="quiet busy" role="status">${running.author.message} …</span>`
              : html`<vscode-button ?disabled=${!this.draft.sentence.trim()} @click=${() => author(this.work)}
                    >Write the policy</vscode-button
                  >
                  <span id="sentence-help" class="quiet"><kbd>Enter</kbd> writes it, <kbd>Esc</kbd> stops</span>`
          }
          <span class="spring"></span>
          ${this.#readers()}
        </div>
        ${this.#starters()}
      </section>
    `;
  }

  /** The sentence with what was not understood underlined; it lies behind the text field, in the same letters. */
  #marked() {
    const { sentence, understood } = this.draft;
    if (understood?.of !== sentence) return sentence;
    let at = 0;
    const parts = understood.notUnderstood.map(({ start, end }) => {
      const before = sentence.slice(at, start);
      at = end;
      return html`${before}<mark>${sentence.slice(start, end)}</mark>`;
    });
    return html`${parts}${sentence.slice(at)}`;
  }

  #readers() {
    const readers = this.session.start?.readers ?? [];
    if (readers.length < 2) return nothing;
    const chosen = readers.find(({ id }) => id === this.session.reader) ?? readers[0];
    const choose = ({ target }: { target: HTMLSelectElement }) => this.work.store.set({ reader: target.value });
    return html`
      <label class="field">
        <span class="quiet">Read by</span>
        <select @change=${choose} aria-describedby="reader-sends">
          ${readers.map(({ id, name }) => html`<option value=${id} ?selected=${id === chosen?.id}>${name}</option>`)}
        </select>
      </label>
      <span id="reader-sends" class="quiet small">${
        chosen?.sends === undefined ? 'nothing leaves this machine' : 'asks before anything leaves this machine'
      }</span>
    `;
  }

  #starters() {
    const examples = this.session.start?.examples ?? [];
    const { sentences } = this.session;
    const list = html`
      ${
        sentences.length > 0
          ? html`<h3>Earlier</h3>
              <ul class="starters">${sentences.map((sentence) => this.#starter(sentence))}</ul>`
          : nothing
      }
      ${
        examples.length > 0
          ? html`<h3>To try</h3>
              <ul class="starters">${examples.map(({ sentence, about }) => this.#starter(sentence, about))}</ul>`
          : nothing
      }
    `;
    if (!this.draft.policy && !this.draft.understood) return list;
    return html`<details class="more"><summary>Examples and earlier sentences</summary>${list}</details>`;
  }

  #starter(sentence: string, about?: string) {
    const take = () => {
      this.work.store.edit({ type: 'sentence', text: sentence });
      void author(this.work);
    };
    return html`<li>
      <button class="starter" @click=${take}>
        <span>${sentence}</span>${about === undefined ? nothing : html`<span class="quiet small">${about}</span>`}
      </button>
    </li>`;
  }

  #key(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void author(this.work);
  }
}

customElements.define('decree-requirement', RequirementBox);
