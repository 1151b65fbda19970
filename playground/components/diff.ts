import { html, LitElement, type PropertyValues } from 'lit';
import type { editor } from 'monaco-editor/editor/editor.api';
import { loadMonaco } from '../monaco/load.ts';
import type { Work } from '../work/work.ts';

const most = 360;

/** Two texts of Rego compared: side by side where there is room. */
class Diff extends LitElement {
  static override properties = {
    work: { attribute: false },
    oldText: { attribute: false },
    newText: { attribute: false },
    label: {},
  };
  declare work: Work;
  declare oldText: string;
  declare newText: string;
  declare label: string;
  #editor: editor.IStandaloneDiffEditor | undefined;
  #models: editor.ITextModel[] = [];

  protected override createRenderRoot(): this {
    return this;
  }

  override render() {
    return html`<div class="code-host"></div>`;
  }

  protected override async firstUpdated() {
    const monaco = await loadMonaco(this.work.connection);
    const host = this.querySelector<HTMLElement>('.code-host');
    if (!this.isConnected || !host) return;
    const original = monaco.editor.createModel(this.oldText, 'rego');
    const modified = monaco.editor.createModel(this.newText, 'rego');
    this.#models = [original, modified];
    this.#editor = monaco.editor.createDiffEditor(host, {
      automaticLayout: true,
      readOnly: true,
      renderSideBySide: true,
      useInlineViewWhenSpaceIsLimited: true,
      renderSideBySideInlineBreakpoint: 800,
      hideUnchangedRegions: { enabled: true, contextLineCount: 2, minimumLineCount: 3 },
      minimap: { enabled: false },
      scrollBeyondLastLine: false,
      overviewRulerLanes: 0,
      renderOverviewRuler: false,
      fixedOverflowWidgets: true,
      renderLineHighlight: 'none',
      diffWordWrap: 'on',
      scrollbar: { alwaysConsumeMouseWheel: false },
      fontSize: 13,
    });
    this.#editor.setModel({ original, modified });
    const changed = this.#editor.getModifiedEditor();
    changed.updateOptions({ ariaLabel: `${this.label}, after` });
    this.#editor.getOriginalEditor().updateOptions({ ariaLabel: `${this.label}, before` });
    const resize = () => {
      host.style.height = `${Math.min(most, Math.max(changed.getContentHeight(), this.#editor?.getOriginalEditor().getContentHeight() ?? 0))}px`;
    };
    changed.onDidContentSizeChange(resize);
    resize();
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('oldText')) this.#models[0]?.setValue(this.oldText);
    if (changed.has('newText')) this.#models[1]?.setValue(this.newText);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#editor?.dispose();
    for (const model of this.#models) model.dispose();
  }
}

customElements.define('decree-diff', Diff);
