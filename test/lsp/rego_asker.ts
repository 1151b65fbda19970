import {
  type CodeLens,
  CodeLensRequest,
  type Definition,
  DefinitionRequest,
  DocumentHighlightRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  InlayHintRequest,
  type Location,
  PrepareRenameRequest,
  type Range,
  ReferencesRequest,
  RenameRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRequest,
  type SignatureHelp,
  SignatureHelpRequest,
  type TextDocumentEdit,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { TextDocument as Documents } from 'vscode-languageserver-textdocument';
import { type Session, session } from './session.ts';

/** Rego files in an editor, some of them open, with what can be asked about them; answers are told as text. */
export class RegoAsker {
  readonly session: Session;
  readonly #files: Record<string, string>;

  constructor(session: Session, files: Record<string, string>) {
    this.session = session;
    this.#files = files;
  }

  static async of(files: Record<string, string>, open = Object.keys(files)): Promise<RegoAsker> {
    const made = await session(files);
    for (const name of open) await made.open(name);
    // Once something is said of a text, the folder was read.
    for (const name of open) await made.editor.until('diagnostics', () => made.editor.published.get(made.uri(name)));
    return new RegoAsker(made, files);
  }

  request<R>(method: string, params: object): Promise<R> {
    return this.session.editor.server.connection.sendRequest(method, params);
  }

  /** `file:line what stands there`, for each place. */
  async definition(name: string, on: string): Promise<string[]> {
    const answer = await this.request<Definition | null>(DefinitionRequest.method, this.#at(name, on));
    return this.#spell([answer ?? []].flat());
  }

  async references(name: string, on: string, includeDeclaration = true): Promise<string[]> {
    const params = { ...this.#at(name, on), context: { includeDeclaration } };
    return this.#spell((await this.request<Location[] | null>(ReferencesRequest.method, params)) ?? []);
  }

  async highlights(name: string, on: string): Promise<string[]> {
    const answer = await this.request<{ range: Range }[] | null>(DocumentHighlightRequest.method, this.#at(name, on));
    const uri = this.session.uri(name);
    return this.#spell((answer ?? []).map(({ range }) => ({ uri, range })));
  }

  async prepareRename(name: string, on: string): Promise<string | undefined> {
    const answer = await this.request<{ placeholder: string } | null>(PrepareRenameRequest.method, this.#at(name, on));
    return answer?.placeholder;
  }

  /** The changed files after a rename. */
  async renamed(name: string, on: string, newName: string): Promise<Record<string, string>> {
    const answer = await this.request<{ documentChanges: TextDocumentEdit[] } | null>(RenameRequest.method, {
      ...this.#at(name, on),
      newName,
    });
    const changed = (answer?.documentChanges ?? []).map(({ textDocument, edits }) => {
      const file = this.#nameOf(textDocument.uri);
      return [file, Documents.applyEdits(this.#document(file), edits as { range: Range; newText: string }[])];
    });
    return Object.fromEntries(changed);
  }

  /** With how deep they are, by their name. */
  async symbols(name: string): Promise<string[]> {
    const answer = await this.request<DocumentSymbol[] | null>(DocumentSymbolRequest.method, this.#in(name));
    return (answer ?? []).map((symbol) => `${symbol.name}${symbol.detail ?? ''}`);
  }

  async workspaceSymbols(query: string): Promise<string[]> {
    const answer = await this.request<{ name: string; containerName?: string }[]>(WorkspaceSymbolRequest.method, {
      query,
    });
    return answer.map(({ name, containerName }) => (containerName ? `${containerName}.${name}` : name));
  }

  /** From and to which line. */
  async folds(name: string): Promise<string[]> {
    const answer = await this.request<{ startLine: number; endLine: number; kind?: string }[]>(
      FoldingRangeRequest.method,
      this.#in(name),
    );
    return answer.map(({ startLine, endLine, kind }) => [`${startLine}-${endLine}`, kind].filter(Boolean).join(' '));
  }

  /** What is being typed right behind the first `after`: the function, and which of its parameters. */
  async signature(name: string, after: string): Promise<string | undefined> {
    const answer = await this.request<SignatureHelp | null>(
      SignatureHelpRequest.method,
      this.#at(name, after, after.length),
    );
    const [signature] = answer?.signatures ?? [];
    const active = signature?.parameters?.[answer?.activeParameter ?? 0];
    return signature && `${signature.label} @ ${active?.label ?? 'none'}`;
  }

  /** Each hint before the text that it stands at. */
  async hints(name: string): Promise<string[]> {
    const document = this.#document(name);
    const end = document.positionAt(document.getText().length);
    const params = { ...this.#in(name), range: { start: { line: 0, character: 0 }, end } };
    const answer = await this.request<{ position: Range['start']; label: string }[]>(InlayHintRequest.method, params);
    return answer.map(({ position, label }) => {
      const offset = document.offsetAt(position);
      return `${label} ${document.getText().slice(offset, offset + 8)}`;
    });
  }

  async lenses(name: string): Promise<CodeLens[]> {
    return (await this.request<CodeLens[] | null>(CodeLensRequest.method, this.#in(name))) ?? [];
  }

  /** Each token with its type. */
  async colours(name: string): Promise<string[]> {
    const { data } = await this.request<{ data: number[] }>(SemanticTokensRequest.method, this.#in(name));
    return this.#spellTokens(name, data);
  }

  semanticTokens(name: string): Promise<{ resultId: string; data: number[] }> {
    return this.request(SemanticTokensRequest.method, this.#in(name));
  }

  semanticTokensDelta(
    name: string,
    previousResultId: string,
  ): Promise<{ edits: { start: number; deleteCount: number; data?: number[] }[] }> {
    return this.request(SemanticTokensDeltaRequest.method, { ...this.#in(name), previousResultId });
  }

  #spellTokens(name: string, data: readonly number[]): string[] {
    const types = [
      'keyword',
      'operator',
      'string',
      'number',
      'comment',
      'namespace',
      'function',
      'parameter',
      'variable',
      'property',
    ];
    const document = this.#document(name);
    const spelled: string[] = [];
    let [line, character] = [0, 0];
    for (let at = 0; at < data.length; at += 5) {
      const [down = 0, right = 0, length = 0, type = 0] = data.slice(at, at + 4);
      [line, character] = [line + down, down === 0 ? character + right : right];
      const text = document.getText({ start: { line, character }, end: { line, character: character + length } });
      spelled.push(`${types[type]}:${text}`);
    }
    return spelled;
  }

  #in(name: string) {
    return { textDocument: { uri: this.session.uri(name) } };
  }

  #at(name: string, on: string, further = 0) {
    return { ...this.#in(name), position: this.session.placeOf(name, on, further) };
  }

  #spell(places: readonly Location[]): string[] {
    return places.map(({ uri, range }) => {
      const file = this.#nameOf(uri);
      const text = this.#files[file] === undefined ? '' : ` ${this.#document(file).getText(range)}`;
      return `${file}:${range.start.line}:${range.start.character}${text}`;
    });
  }

  #nameOf(uri: string): string {
    return Object.keys(this.#files).find((name) => this.session.uri(name) === uri) ?? uri;
  }

  #document(name: string): TextDocument {
    const uri = this.session.uri(name);
    if (this.session.editor.openUris().includes(uri)) return this.session.editor.document(uri);
    return Documents.create(uri, 'rego', 0, this.#files[name] ?? '');
  }
}
