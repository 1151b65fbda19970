import { expect, test } from 'vitest';
import {
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  ReferencesRequest,
  SemanticTokensRequest,
  SignatureHelpRequest,
} from 'vscode-languageserver-protocol';
import { RegoAsker } from './rego_asker.ts';

const file = 'policies/keys.rego';
const text = `# METADATA
# title: "🔑 鍵"
# custom:
#   severity: HIGH
package acme.keys

import data.decree.tf

limit := {"a": [1, 2], "鍵": $"x{1 + 2}y"}

deny contains tf.finding(key, "🔑", ["description"]) if {
	some i, key in input.resource.aws_kms_key
	every k, v in key.values { startswith(k, v); v != \`raw 🔑
text\` }
	count([x | x := key.values[_]; not x == limit.a[i]]) > 2
} else := 3
`;

const everywhere = [CodeLensRequest, DocumentSymbolRequest, FoldingRangeRequest, SemanticTokensRequest];
const atCaret = [HoverRequest, CompletionRequest, DefinitionRequest, DocumentHighlightRequest, SignatureHelpRequest];

test('answers everything at every state of a text that is being typed', async () => {
  const asker = await RegoAsker.of({ [file]: '' });
  const { editor } = asker.session;
  const uri = asker.session.uri(file);
  const textDocument = { uri };
  const before = editor.log.length;
  for (let length = 0; length < text.length; length += 7) {
    const document = editor.document(uri);
    const whole = { start: { line: 0, character: 0 }, end: document.positionAt(document.getText().length) };
    await editor.change(uri, whole, text.slice(0, length));
    const position = editor.document(uri).positionAt(length);
    const range = { start: { line: 0, character: 0 }, end: position };
    await Promise.all([
      ...everywhere.map(({ method }) => asker.request(method, { textDocument })),
      ...atCaret.map(({ method }) => asker.request(method, { textDocument, position })),
      asker.request(ReferencesRequest.method, { textDocument, position, context: { includeDeclaration: true } }),
      asker.request(InlayHintRequest.method, { textDocument, range }),
      asker.request(CodeActionRequest.method, { textDocument, range, context: { diagnostics: [] } }),
    ]);
  }
  // A feature that fails says so in the log.
  expect(editor.log.slice(before)).toEqual([]);
  expect(await asker.symbols(file)).not.toEqual([]);
});
