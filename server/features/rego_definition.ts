import type { Location } from 'vscode-languageserver';
import { textStart, toRange } from '../convert/range.ts';
import type { NameTable } from '../rego/names.ts';
import { lookAt } from '../rego/occurrences.ts';
import { kindOf } from '../workspace/kind.ts';
import type { Feature } from './feature.ts';

/** Leads from a name in Rego to where it is defined: a variable, a rule, a package; in the library, too. */
export const regoDefinition: Feature = {
  name: 'rego definition',
  capabilities: { definitionProvider: true },

  async definition({ rego, texts }, { document, uri, position }) {
    if (kindOf(uri) !== 'rego') return undefined;
    const looked = await lookAt(rego, uri, document.getText(), position);
    if (!looked) return undefined;
    const { names, meaning } = looked;
    if (meaning.kind === 'variable') {
      const [declaration] = meaning.variable.places;
      return declaration && { uri: document.uri, range: toRange(declaration) };
    }
    const places = pathPlaces(names, meaning.path);
    return places.length > 0
      ? places.map((place) => ({ ...place, uri: texts.document(place.uri)?.uri ?? place.uri }))
      : undefined;
  },
};

function pathPlaces(names: NameTable, path: readonly string[]): Location[] {
  const rules = names.rulesAt(path);
  if (rules.length > 0) return rules.map(({ uri, rule }) => ({ uri, range: toRange(rule.nameRange) }));
  return names
    .packagesAt(path)
    .map(({ uri, outline }) => ({ uri, range: outline.packageRange ? toRange(outline.packageRange) : textStart }));
}
