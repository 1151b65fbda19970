import type {
  ClientCapabilities,
  CodeAction,
  CodeLens,
  CompletionList,
  Connection,
  Definition,
  Disposable,
  DocumentHighlight,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  Position,
  Range,
  SemanticTokens,
  SemanticTokensDelta,
  ServerCapabilities,
  SignatureHelp,
  TextEdit,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckedRoots } from '../checking/checked_roots.ts';
import type { KnownPolicies } from '../checking/known_policies.ts';
import type { Results } from '../checking/results.ts';
import type { StatusBoard } from '../checking/status.ts';
import type { Host } from '../host.ts';
import type { RegoIndex } from '../rego/rego_index.ts';
import type { Folders } from '../workspace/folders.ts';
import type { Scopes } from '../workspace/scopes.ts';
import type { Texts } from '../workspace/texts.ts';

/** What every feature may look at. */
export interface Context {
  readonly connection: Connection;
  readonly host: Host;
  readonly texts: Texts;
  readonly folders: Folders;
  readonly scopes: Scopes;
  readonly results: Results;
  readonly roots: CheckedRoots;
  readonly policies: KnownPolicies;
  readonly status: StatusBoard;
  readonly rego: RegoIndex;
  /** What the editor can do. */
  readonly editor: ClientCapabilities;
  /** True where the editor can put the caret into an edit and let the user fill it in. */
  readonly snippetEdits: boolean;
  /** The same for what is picked from a list. */
  readonly snippetItems: boolean;
  /** False: nothing that lies in the folder is run. */
  readonly trusted: boolean;
}

/** A place in an open document; `uri` is its normal address. */
export interface Place {
  document: TextDocument;
  uri: string;
  position: Position;
}

/** A stretch of an open document. */
export interface Stretch {
  document: TextDocument;
  uri: string;
  range: Range;
}

/** What a feature says now, or later; `undefined` where it has nothing to say. */
export type Answer<T> = T | undefined | Promise<T | undefined>;

/** One thing that the server does for an editor. A feature that has nothing to say answers `undefined`. */
export interface Feature {
  readonly name: string;
  readonly capabilities?: ServerCapabilities;
  /** For what the server says unasked. */
  start?(context: Context): Disposable;
  hover?(context: Context, place: Place): Answer<Hover>;
  complete?(context: Context, place: Place): Answer<CompletionList>;
  signatureHelp?(context: Context, place: Place): Answer<SignatureHelp>;
  definition?(context: Context, place: Place): Answer<Definition>;
  references?(context: Context, place: Place, withDeclaration: boolean): Answer<Location[]>;
  highlights?(context: Context, place: Place): Answer<DocumentHighlight[]>;
  /** What would be renamed at a place; an error says in words why nothing can be. */
  prepareRename?(context: Context, place: Place): Answer<{ range: Range; placeholder: string }>;
  rename?(context: Context, place: Place, name: string): Answer<WorkspaceEdit>;
  codeActions?(context: Context, stretch: Stretch): Answer<CodeAction[]>;
  /** Completes an action that was picked, where that takes long; `data` of the action says whose it is. */
  resolveAction?(context: Context, action: CodeAction): Answer<CodeAction>;
  codeLenses?(context: Context, document: TextDocument): Answer<CodeLens[]>;
  inlayHints?(context: Context, stretch: Stretch): Answer<InlayHint[]>;
  symbols?(context: Context, document: TextDocument): Answer<DocumentSymbol[]>;
  workspaceSymbols?(context: Context, query: string): Answer<WorkspaceSymbol[]>;
  foldingRanges?(context: Context, document: TextDocument): Answer<FoldingRange[]>;
  semanticTokens?(context: Context, document: TextDocument): Answer<SemanticTokens>;
  /** What changed since the answer of this id, or all of it. */
  semanticTokensDelta?(
    context: Context,
    document: TextDocument,
    previous: string,
  ): Answer<SemanticTokens | SemanticTokensDelta>;
  semanticTokensRange?(context: Context, stretch: Stretch): Answer<SemanticTokens>;
  format?(context: Context, document: TextDocument): Answer<TextEdit[]>;
}
