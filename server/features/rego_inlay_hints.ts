import { type InlayHint, InlayHintKind } from 'vscode-languageserver';
import { overlaps, toRange } from '../convert/range.ts';
import { callableAt } from '../rego/callable.ts';
import { kindOf } from '../workspace/kind.ts';
import type { Feature } from './feature.ts';

/** Numbers, lists and the like. Names and texts with words in them say what they are: hints there only make lines long. */
const isBare = /^(?:true|false|null|-?\d\S*|""|``|[[{].*)$/s;

/** Shows at calls what the arguments are for, where they do not say so themselves. */
export const regoInlayHints: Feature = {
  name: 'rego inlay hints',
  capabilities: { inlayHintProvider: true },

  async inlayHints({ rego }, { document, uri, range }) {
    if (kindOf(uri) !== 'rego') return undefined;
    const outlined = await rego.outlines.of(uri, document.getText());
    if (!outlined) return undefined;
    const [names, { functions }] = await Promise.all([rego.names(), rego.reference()]);
    const shown = outlined.outline.calls.filter((call) => overlaps(toRange(call.range), range));
    const hints = shown.flatMap(({ path, arguments: places }): InlayHint[] => {
      const parameters = callableAt(path, names, functions)?.parameters ?? [];
      // A function of one parameter says by its name what that is.
      if (parameters.length < 2) return [];
      return places.flatMap((place, index) => {
        const name = parameters[index]?.name;
        const argument = toRange(place);
        if (name === undefined || name === '_' || !isBare.test(document.getText(argument))) return [];
        return [{ position: argument.start, label: `${name}:`, kind: InlayHintKind.Parameter, paddingRight: true }];
      });
    });
    return hints.sort(({ position: a }, { position: b }) => a.line - b.line || a.character - b.character);
  },
};
