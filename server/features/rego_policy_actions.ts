import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { overlaps, toRange } from '../convert/range.ts';
import { editOf } from '../convert/text_edit.ts';
import type { Outlined } from '../rego/outlines.ts';
import { tokensOf } from '../rego/tokens.ts';
import { kindOf } from '../workspace/kind.ts';
import type { Feature } from './feature.ts';

const findingRule = /^(deny|violation|warn)(_\w+)?$/;

/** Offers on the package of a policy to explain it, and to add METADATA where it has none. */
export const regoPolicyActions: Feature = {
  name: 'rego policy actions',
  capabilities: { codeActionProvider: { codeActionKinds: [CodeActionKind.Refactor] } },

  async codeActions({ rego }, { document, uri, range }) {
    if (kindOf(uri) !== 'rego') return undefined;
    const outlined = await rego.outlines.of(uri, document.getText());
    const place = outlined?.outline.packageRange && toRange(outlined.outline.packageRange);
    const isPolicy = outlined?.outline.rules.some(({ name }) => findingRule.test(name));
    if (!place || !isPolicy || !overlaps(place, range)) return undefined;
    const explain: CodeAction = {
      title: 'Explain this policy',
      command: { title: 'Explain this policy', command: 'decree.explainPolicy', arguments: [document.uri] },
    };
    if (hasMetadata(document, outlined, place.start.line)) return [explain];
    const start = { line: place.start.line, character: 0 };
    const types = rego.readsOf(uri).filter(({ kind, type }) => kind === 'resource' && type !== '*');
    const newText = metadataFor(outlined.outline.package ?? '', [...new Set(types.map(({ type }) => type))]);
    const edit = editOf(document, { start, end: start }, newText);
    return [explain, { title: 'Add METADATA', kind: CodeActionKind.Refactor, edit }];
  },
};

function hasMetadata(document: TextDocument, { outline }: Outlined, packageLine: number): boolean {
  return tokensOf(outline).some(
    ({ kind, range }) =>
      kind === 'comment' && range.start.line < packageLine && /^#\s*METADATA\b/.test(document.getText(range)),
  );
}

/** What a policy says of itself, as far as it can be told; the rest is for its author. */
function metadataFor(name: string, types: readonly string[]): string {
  const id = name.replace(/^decree\./, '').toLowerCase();
  const words = id.split('.').at(-1)?.replaceAll('_', ' ') ?? id;
  const lines = [
    'METADATA',
    `title: ${JSON.stringify(`${words.charAt(0).toUpperCase()}${words.slice(1)}`)}`,
    'custom:',
    `  id: ${id}`,
    '  severity: MEDIUM',
    ...(types.length > 0 ? [`  resource_types: [${types.join(', ')}]`] : []),
  ];
  return lines.map((line) => `# ${line}\n`).join('');
}
