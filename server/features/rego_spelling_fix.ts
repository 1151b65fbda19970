import type { Diagnostic, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { nearestNames } from '../../knowledge/schema/index.ts';
import { messageOf } from '../convert/diagnostic.ts';
import { overlaps } from '../convert/range.ts';
import { quickFixOf } from '../convert/text_edit.ts';
import { lookAt } from '../rego/occurrences.ts';
import { kindOf } from '../workspace/kind.ts';
import type { Context, Feature } from './feature.ts';

const meant = /\bdid you mean `([^`]+)`\?/;

/** Puts the name that was probably meant in the place of one that is not known. */
export const regoSpellingFix: Feature = {
  name: 'rego spelling fix',
  capabilities: { codeActionProvider: { codeActionKinds: ['quickfix'] } },

  async codeActions(context, stretch) {
    const { document, uri, range } = stretch;
    if (kindOf(uri) !== 'rego') return undefined;
    const mistakes = context.results.of(uri).filter(({ diagnostic }) => overlaps(diagnostic.range, range));
    const fixes = await Promise.all(
      mistakes.map(async ({ diagnostic }) => {
        const said = meant.exec(messageOf(diagnostic))?.[1];
        const near = said ? { name: said, range: diagnostic.range } : await nearFunction(context, stretch, diagnostic);
        if (!near) return [];
        return [
          quickFixOf(document, {
            title: `Change to \`${near.name}\``,
            range: near.range,
            newText: inStyleOf(document.getText(near.range), near.name),
            diagnostic,
            isPreferred: true,
          }),
        ];
      }),
    );
    return fixes.flat();
  },
};

/** A function of the package that is called, by the name most like it. */
async function nearFunction(
  { rego }: Context,
  { document, uri }: { document: TextDocument; uri: string },
  { code, range }: Diagnostic,
): Promise<{ name: string; range: Range } | undefined> {
  if (code !== 'rego_undefined_function') return undefined;
  const looked = await lookAt(rego, uri, document.getText(), range.end);
  if (looked?.meaning.kind !== 'path') return undefined;
  const { path } = looked.meaning;
  const rules = looked.names.packagesAt(path.slice(0, -1)).flatMap(({ outline }) => outline.rules);
  const functions = rules.filter(({ kind }) => kind === 'function').map(({ name }) => name);
  const [name] = nearestNames(path.at(-1) ?? '', functions, 1);
  return name === undefined ? undefined : { name, range: looked.range };
}

/** A step in quotes stays in quotes; of a name with dots only the last step is replaced. */
function inStyleOf(written: string, name: string): string {
  if (written.startsWith('"')) return `"${name}"`;
  const steps = written.split('.');
  return name.includes('.') ? name : [...steps.slice(0, -1), name].join('.');
}
