import type { Diagnostic, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { messageOf } from '../convert/diagnostic.ts';
import { overlaps } from '../convert/range.ts';
import { type Change, quickFixOf } from '../convert/text_edit.ts';
import { kindOf } from '../workspace/kind.ts';
import type { Feature } from './feature.ts';

/** Takes out what is never used: an import goes, an argument or a declared variable becomes `_`. */
export const regoUnusedFix: Feature = {
  name: 'rego unused fix',
  capabilities: { codeActionProvider: { codeActionKinds: ['quickfix'] } },

  codeActions({ results }, { document, uri, range }) {
    if (kindOf(uri) !== 'rego') return undefined;
    return results
      .of(uri)
      .filter(({ diagnostic }) => diagnostic.code === 'rego_unused' && overlaps(diagnostic.range, range))
      .flatMap(({ diagnostic }) => changeFor(document, diagnostic) ?? [])
      .map((change) => quickFixOf(document, { ...change, isPreferred: true }));
  },
};

function changeFor(document: TextDocument, diagnostic: Diagnostic): Change | undefined {
  const { range } = diagnostic;
  const message = messageOf(diagnostic);
  if (message.startsWith('the import ')) {
    return { title: 'Remove the import', range: wholeLines(range), newText: '', diagnostic };
  }
  if (!message.includes('write `_`')) return undefined;
  return { title: `Write \`_\` for \`${document.getText(range)}\``, range, newText: '_', diagnostic };
}

function wholeLines({ start, end }: Range): Range {
  return { start: { line: start.line, character: 0 }, end: { line: end.line + 1, character: 0 } };
}
