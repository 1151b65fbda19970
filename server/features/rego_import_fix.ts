import type { Position } from 'vscode-languageserver';
import { toRange } from '../convert/range.ts';
import { quickFixOf } from '../convert/text_edit.ts';
import { type Looked, lookAt } from '../rego/occurrences.ts';
import { kindOf } from '../workspace/kind.ts';
import type { Feature } from './feature.ts';

/** Offers to import the package that a name is probably that of: `tf` in `tf.finding`. */
export const regoImportFix: Feature = {
  name: 'rego import fix',
  capabilities: { codeActionProvider: { codeActionKinds: ['quickfix'] } },

  async codeActions({ rego }, { document, uri, range }) {
    if (kindOf(uri) !== 'rego') return undefined;
    const looked = await lookAt(rego, uri, document.getText(), range.start);
    const head = looked && unknownHead(looked);
    if (!looked || head === undefined) return undefined;
    const place = importPlace(looked);
    const packages = looked.names.outlined.flatMap(({ outline }) => outline.package ?? []);
    return [...new Set(packages)]
      .filter((name) => name.split('.').at(-1) === head)
      .map((name) =>
        quickFixOf(document, {
          title: `Import \`data.${name}\``,
          range: { start: place.position, end: place.position },
          newText: `${place.before}import data.${name}\n`,
        }),
      );
  },
};

/** The first step of a name that nothing in the text says the meaning of. */
function unknownHead({ meaning, names, outlined }: Looked): string | undefined {
  if (meaning.kind === 'variable') return meaning.variable.kind === 'free' ? meaning.variable.name : undefined;
  const { path, role } = meaning.reference;
  const own = ['data', ...(outlined.outline.package ?? '').split('.')];
  const isOwn = own.every((step, index) => path[index] === step);
  return role === 'call' && isOwn && !names.ruleOn(path) ? path[own.length] : undefined;
}

/** Behind the last import, else behind the package with an empty line between. */
function importPlace({ outlined: { outline } }: Looked): { position: Position; before: string } {
  const last = outline.imports.at(-1)?.range;
  const above = last ?? outline.packageRange;
  const line = above ? toRange(above).end.line + 1 : 0;
  return { position: { line, character: 0 }, before: last ? '' : '\n' };
}
