import { LSPErrorCodes, ResponseError, type TextDocumentEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { libraryScheme } from '../rego/library.ts';
import { type Looked, lookAt, type Occurrence, occurrencesOf } from '../rego/occurrences.ts';
import type { Outlined } from '../rego/outlines.ts';
import { kindOf } from '../workspace/kind.ts';
import type { Context, Feature, Place } from './feature.ts';

/** Renames a variable in its rule, and a rule wherever the workspace speaks of it. */
export const regoRename: Feature = {
  name: 'rego rename',
  capabilities: { renameProvider: { prepareProvider: true } },

  async prepareRename(context, place) {
    const looked = await renamable(context, place);
    return looked && { range: looked.range, placeholder: looked.name };
  },

  async rename(context, place, name) {
    const looked = await renamable(context, place);
    if (!looked) return undefined;
    await mustBeName(context, name);
    mustBeFree(looked, name);
    const { names, outlined, meaning } = looked;
    const places = occurrencesOf(names, outlined, meaning);
    const texts = new Map([...names.outlined, outlined].map((one) => [one.uri, one]));
    const documentChanges = [...texts.values()]
      .map((one) => ({ one, here: places.filter(({ uri }) => uri === one.uri) }))
      .filter(({ here }) => here.length > 0)
      .map(({ one, here }) => editOf(context, one, here, { before: looked.name, after: name }));
    return { documentChanges };
  },
};

interface Renamable extends Looked {
  /** As it is called now. */
  name: string;
}

/** What stands at a place, if it can be renamed; says why where it cannot be. */
async function renamable({ rego }: Context, { document, uri, position }: Place): Promise<Renamable | undefined> {
  if (kindOf(uri) !== 'rego') return undefined;
  const looked = await lookAt(rego, uri, document.getText(), position);
  if (!looked) return undefined;
  const { meaning, names } = looked;
  if (meaning.kind === 'path') {
    const rules = names.rulesAt(meaning.path);
    if (rules.length === 0) throw refusal('only variables and rules of the workspace can be renamed');
    if (rules.some((rule) => rule.uri.startsWith(`${libraryScheme}:`)))
      throw refusal('the library that comes with Decree cannot be changed here');
  }
  const name = unquoted(document.getText(looked.range));
  const isHidden = ({ outline, text }: Outlined) => outline.partial && text.includes(name);
  if ([...names.outlined, looked.outlined].some(isHidden))
    throw refusal(
      `a part of the Rego that has \`${name}\` does not parse, so not every use can be found: mend it first`,
    );
  return { ...looked, name };
}

async function mustBeName({ host }: Context, name: string): Promise<void> {
  const answer = await host.core.tokens({ file: 'name', text: name });
  const [token, ...more] = answer.ok ? answer.value.tokens : [];
  if (token?.kind === 'identifier' && more.length === 0 && token.range.end.column === name.length + 1) return;
  throw refusal(`\`${name}\` cannot be a name: write letters, digits and \`_\`, and no keyword`);
}

/** A name that means something there already would change what the policy does. */
function mustBeFree({ names, outlined, meaning, name: before }: Renamable, name: string): void {
  if (name === before) return;
  const path = meaning.kind === 'path' ? meaning.path : ['data', ...(outlined.outline.package ?? '').split('.'), ''];
  const taken =
    names.rulesAt([...path.slice(0, -1), name]).length > 0 ||
    outlined.outline.imports.some((imported) => imported.name === name) ||
    outlined.outline.variables.some(
      (variable) => variable.name === name && (meaning.kind === 'path' || variable.rule === meaning.variable.rule),
    );
  if (taken) throw refusal(`\`${name}\` is already the name of something here`);
}

function editOf(
  { texts }: Context,
  { uri, text }: Outlined,
  places: Occurrence[],
  name: { before: string; after: string },
): TextDocumentEdit {
  const open = texts.document(uri);
  const document = open ?? TextDocument.create(uri, 'rego', 0, text);
  return {
    textDocument: { uri: document.uri, version: open?.version ?? null },
    edits: places.flatMap(({ range }) => {
      const written = document.getText(range);
      // An import may have given it another name here, which stays.
      if (unquoted(written) !== name.before) return [];
      return [{ range, newText: written === name.before ? name.after : `"${name.after}"` }];
    }),
  };
}

function unquoted(text: string): string {
  return text.replace(/^"(.*)"$/, '$1');
}

function refusal(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
