import { callableAt } from '../rego/callable.ts';
import { tokensOf } from '../rego/tokens.ts';
import { callAround, pathOf } from '../rego/written.ts';
import { kindOf } from '../workspace/kind.ts';
import type { Feature } from './feature.ts';

/** Says what the function takes whose arguments are being typed. */
export const regoSignature: Feature = {
  name: 'rego signature help',
  capabilities: { signatureHelpProvider: { triggerCharacters: ['(', ','] } },

  async signatureHelp({ rego }, { document, uri, position }) {
    if (kindOf(uri) !== 'rego') return undefined;
    const outlined = await rego.outlines.of(uri, document.getText());
    const call = outlined && callAround(document, tokensOf(outlined.outline), position);
    if (!call) return undefined;
    const [names, { functions }] = await Promise.all([rego.names(), rego.reference()]);
    const callable = callableAt(pathOf(outlined.outline, call.written, functions), names, functions);
    if (!callable) return undefined;
    const { label, documentation, parameters } = callable;
    return {
      activeSignature: 0,
      activeParameter: call.argument,
      signatures: [
        {
          label,
          documentation: { kind: 'markdown', value: documentation },
          parameters: parameters.map((one) => ({
            label: one.label,
            ...(one.documentation && { documentation: { kind: 'markdown', value: one.documentation } }),
          })),
        },
      ],
    };
  },
};
