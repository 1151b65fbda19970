import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { editor } from 'monaco-editor/editor/editor.api';
import { loadMonaco, type Monaco } from '../monaco/load.ts';
import { decorationsOf, type Marks, showDiagnostics } from '../monaco/marks.ts';
import { setText } from '../monaco/text.ts';
import type { Work } from '../work/work.ts';

const least = 76;

/** A text in an editor that grows with it. Tells of changes by `change-text`. */
export class Code extends LitElement {
  static override properties = {
    work: { attribute: false },
    text: { attribute: false },
    /** Another name means another text, which does not continue the one before. */
    name: { attribute: false },
    language: {},
    label: {},
    readonly: { type: Boolean },
    most: { type: Number },
    marks: { attribute: false },
    ready: { state: true },
  };
  declare work: Work;
  declare text: string;
  declare name: string;
  declare language: string;
  declare label: string;
  declare readonly: boolean;
  /** Height in pixels from which on it scrolls. */
  declare most: number;
  declare marks: Marks;
  declare ready: boolean;
  #monaco: Monaco | undefined;
  #editor: editor.IStandaloneCodeEditor | undefined;
  #decorations: editor.IEditorDecorationsCollection | undefined;
  #setting = false;

  constructor() {
    super();
    this.text = '';
    this.name = '';
    this.language = 'rego';
    this.label = '';
    this.readonly = false;
    this.most = 420;
    this.marks = {};
    this.ready = false;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override render() {
    return html`<div class="code-host"></div>${this.ready ? nothing : html`<pre class="code-before" tabindex="0" aria-label=${this.label}>${this.text}</pre>`}`;
  }

  protected override async firstUpdated() {
    this.#monaco = await loadMonaco(this.work.connection);
    if (this.isConnected) this.#create(this.#monaco);
  }

  override connectedCallback() {
    super.connectedCallback();
    if (this.#monaco && !this.#editor && this.hasUpdated) this.#create(this.#monaco);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#editor?.getModel()?.dispose();
    this.#editor?.dispose();
    this.#editor = undefined;
    this.ready = false;
  }

  protected override updated(changed: PropertyValues<this>) {
    const editor = this.#editor;
    const model = editor?.getModel();
    if (!editor || !model || !this.#monaco) return;
    if (changed.has('language')) this.#monaco.editor.setModelLanguage(model, this.language);
    if (changed.has('readonly') || changed.has('label'))
      editor.updateOptions({ readOnly: this.readonly, ariaLabel: this.label });
    this.#setting = true;
    if (changed.has('name')) model.setValue(this.text);
    else if (changed.has('text')) setText(model, this.text);
    this.#setting = false;
    if (changed.has('name')) this.#begin();
    if (changed.has('marks') || changed.has('ready')) this.#mark(this.#monaco, model);
  }

  /** Puts the cursor at a line. */
  reveal(line: number, column: number): void {
    this.#editor?.setPosition({ lineNumber: line, column });
    this.#editor?.revealLineInCenter(line);
    this.#editor?.focus();
  }

  override focus(): void {
    this.#editor?.focus();
  }

  format(): void {
    void this.#editor?.getAction('editor.action.formatDocument')?.run();
  }

  #create(monaco: Monaco) {
    const host = this.querySelector<HTMLElement>('.code-host');
    if (!host) return;
    const model = monaco.editor.createModel(this.text, this.language);
    const editor = monaco.editor.create(host, {
      model,
      readOnly: this.readonly,
      ariaLabel: this.label,
      ...optionsOf(getComputedStyle(this)),
    });
    this.#editor = editor;
    this.#decorations = editor.createDecorationsCollection();
    const resize = () => {
      host.style.height = `${Math.min(this.most, Math.max(least, editor.getContentHeight()))}px`;
      editor.layout();
    };
    editor.onDidContentSizeChange(resize);
    resize();
    model.onDidChangeContent(() => {
      if (!this.#setting) this.dispatchEvent(new CustomEvent('change-text', { detail: model.getValue() }));
    });
    const { KeyMod, KeyCode } = monaco;
    const { store } = this.work;
    editor.addAction({
      id: 'decree.undo',
      label: 'Undo',
      keybindings: [KeyMod.CtrlCmd | KeyCode.KeyZ],
      run: () => store.undo(),
    });
    editor.addAction({
      id: 'decree.redo',
      label: 'Redo',
      keybindings: [KeyMod.CtrlCmd | KeyCode.KeyY, KeyMod.CtrlCmd | KeyMod.Shift | KeyCode.KeyZ],
      run: () => store.redo(),
    });
    this.ready = true;
    this.#begin();
  }

  /** A policy begins with much that is said of it: what it does comes first. */
  #begin() {
    if (this.language === 'rego') void this.#editor?.getAction('editor.foldAllBlockComments')?.run();
  }

  #mark(monaco: Monaco, model: editor.ITextModel) {
    showDiagnostics(monaco, model, this.marks);
    this.#decorations?.set(decorationsOf(this.marks, model.getLineCount()));
  }
}

const optionsOf = (style: CSSStyleDeclaration): editor.IStandaloneEditorConstructionOptions => ({
  automaticLayout: true,
  minimap: { enabled: false },
  scrollBeyondLastLine: false,
  'semanticHighlighting.enabled': true,
  fixedOverflowWidgets: true,
  fontFamily: style.getPropertyValue('--vscode-editor-font-family') || 'monospace',
  fontSize: Number.parseFloat(style.getPropertyValue('--vscode-editor-font-size')) || 13,
  lineNumbersMinChars: 3,
  lineDecorationsWidth: 14,
  glyphMargin: false,
  renderFinalNewline: 'off',
  folding: true,
  renderLineHighlight: 'none',
  overviewRulerLanes: 0,
  scrollbar: { alwaysConsumeMouseWheel: false, verticalScrollbarSize: 10, horizontalScrollbarSize: 10 },
  padding: { top: 6, bottom: 6 },
  wordBasedSuggestions: 'off',
  wordWrap: 'on',
  wrappingIndent: 'deepIndent',
  stickyScroll: { enabled: false },
  tabSize: 2,
});

customElements.define('decree-code', Code);
