import type { Completion, Token } from '../../server/studio/protocol.ts';
import type { Connection } from '../protocol.ts';
import { foldsOf } from './folds.ts';
import type { Monaco } from './load.ts';

const kinds = ['keyword', 'operator', 'string', 'number', 'comment', 'identifier', 'punctuation'];

/** Makes Monaco ask the server about Rego. Where the server has no answer, the editor goes on without. */
export function registerRego({ languages, Range }: Monaco, connection: Connection): void {
  languages.register({ id: 'rego', extensions: ['.rego'] });
  languages.setLanguageConfiguration('rego', {
    comments: { lineComment: '#' },
    brackets: [
      ['{', '}'],
      ['[', ']'],
      ['(', ')'],
    ],
    autoClosingPairs: ['{}', '[]', '()', '""', '``'].map((pair) => ({
      open: pair.charAt(0),
      close: pair.charAt(1),
      notIn: ['string', 'comment'],
    })),
    onEnterRules: [
      { beforeText: /^\s*# .*$/, action: { indentAction: languages.IndentAction.None, appendText: '# ' } },
    ],
  });

  languages.registerDocumentSemanticTokensProvider('rego', {
    getLegend: () => ({ tokenTypes: kinds, tokenModifiers: [] }),
    async provideDocumentSemanticTokens(model) {
      const tokens = await quietly(connection.request('decree/studio/tokens', { text: model.getValue() }));
      return tokens && { data: encoded(tokens) };
    },
    releaseDocumentSemanticTokens() {},
  });

  languages.registerCompletionItemProvider('rego', {
    triggerCharacters: ['.', '"', '['],
    async provideCompletionItems(model, { lineNumber: line, column }) {
      const text = model.getValue();
      const items = await quietly(connection.request('decree/studio/complete', { text, line, column }));
      return { suggestions: (items ?? []).map((item) => suggestion(item, languages.CompletionItemKind, Range)) };
    },
  });

  languages.registerHoverProvider('rego', {
    async provideHover(model, { lineNumber: line, column }) {
      const hover = await quietly(connection.request('decree/studio/hover', { text: model.getValue(), line, column }));
      return (
        hover && {
          contents: [{ value: hover.contents }],
          ...(hover.range && { range: Range.lift(monacoRange(hover.range)) }),
        }
      );
    },
  });

  languages.registerFoldingRangeProvider('rego', {
    provideFoldingRanges: (model) =>
      foldsOf(model.getLinesContent()).map(({ isComment, ...lines }) => ({
        ...lines,
        ...(isComment && { kind: languages.FoldingRangeKind.Comment }),
      })),
  });

  languages.registerDocumentFormattingEditProvider('rego', {
    async provideDocumentFormattingEdits(model) {
      const formatted = await quietly(connection.request('decree/studio/format', { text: model.getValue() }));
      return formatted ? [{ range: model.getFullModelRange(), text: formatted.text }] : [];
    },
  });
}

const kindNames = {
  type: 'Struct',
  attribute: 'Property',
  function: 'Function',
  keyword: 'Keyword',
  value: 'Value',
  package: 'Module',
} as const satisfies Record<Completion['kind'], string>;

function suggestion(
  { label, kind, detail, documentation, insertText, range }: Completion,
  kindsOf: Monaco['languages']['CompletionItemKind'],
  MonacoRange: Monaco['Range'],
) {
  return {
    label,
    kind: kindsOf[kindNames[kind]],
    insertText,
    range: MonacoRange.lift(monacoRange(range)),
    ...(detail !== undefined && { detail }),
    ...(documentation !== undefined && { documentation: { value: documentation } }),
  };
}

const monacoRange = ({ start, end }: Completion['range']) => ({
  startLineNumber: start.line,
  startColumn: start.column,
  endLineNumber: end.line,
  endColumn: end.column,
});

/** Line and column relative to the token before, as the editor wants them. */
function encoded(tokens: Token[]): Uint32Array {
  const data: number[] = [];
  let line = 1;
  let column = 1;
  for (const token of tokens) {
    if (token.line !== line) column = 1;
    data.push(token.line - line, token.column - column, token.length, Math.max(0, kinds.indexOf(token.kind)), 0);
    line = token.line;
    column = token.column;
  }
  return Uint32Array.from(data);
}

async function quietly<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch {
    return undefined;
  }
}
