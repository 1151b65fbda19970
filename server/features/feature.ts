import type {
  CodeAction,
  CompletionList,
  Connection,
  Disposable,
  Hover,
  Position,
  Range,
  ServerCapabilities,
  TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Results } from '../checking/results.ts';
import type { StatusBoard } from '../checking/status.ts';
import type { Host } from '../host.ts';
import type { RegoIndex } from '../rego/rego_index.ts';
import type { Texts } from '../workspace/texts.ts';

/** What every feature may look at. */
export interface Context {
  readonly connection: Connection;
  readonly host: Host;
  readonly texts: Texts;
  readonly results: Results;
  readonly status: StatusBoard;
  readonly rego: RegoIndex;
  /** True where the editor can put the caret into an edit and let the user fill it in. */
  readonly snippetEdits: boolean;
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

/** One thing that the server does for an editor. A feature that has nothing to say answers `undefined`. */
export interface Feature {
  readonly name: string;
  readonly capabilities?: ServerCapabilities;
  /** For what the server says unasked. */
  start?(context: Context): Disposable;
  hover?(context: Context, place: Place): Hover | undefined;
  complete?(context: Context, place: Place): CompletionList | undefined;
  codeActions?(context: Context, stretch: Stretch): CodeAction[] | undefined;
  format?(context: Context, document: TextDocument): Promise<TextEdit[] | undefined>;
}
