import { html, LitElement } from 'lit';

const settings = `inventory:
  sources:
    - name: production
      kind: states
      paths: [states/*.tfstate]
`;

/** What to do where nothing was loaded yet. */
class Empty extends LitElement {
  static override properties = { load: { attribute: false } };
  declare load: () => Promise<void>;

  protected override createRenderRoot(): this {
    return this;
  }

  override render() {
    return html`<section class="card sign-in" aria-labelledby="empty">
      <h2 id="empty">There is no inventory yet</h2>
      <p>Say in <code>decree.yaml</code> where your resources are described and where they run:</p>
      <pre tabindex="0" aria-label="An example of decree.yaml">${settings}</pre>
      <p>Then load and check them:</p>
      <pre tabindex="0" aria-label="A command">decree inventory load</pre>
      <p><button class="main-button" @click=${this.load}>Look again</button></p>
    </section>`;
  }
}

customElements.define('decree-empty', Empty);
