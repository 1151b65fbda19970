import { kindOf } from '../workspace/kind.ts';
import { addressOf, nameOf } from '../workspace/uri.ts';
import type { Feature } from './feature.ts';

/** Formats Rego. Text that does not parse stays as it is. */
export const regoFormat: Feature = {
  name: 'rego format',
  capabilities: { documentFormattingProvider: true },

  async format({ host }, document) {
    if (kindOf(addressOf(document)) !== 'rego') return undefined;
    const { version } = document;
    const before = document.getText();
    const answer = await host.core.format({ file: nameOf(addressOf(document)), text: before });
    if (!answer.ok || document.version !== version) return undefined;
    if (answer.value.text === before) return [];
    const range = { start: document.positionAt(0), end: document.positionAt(before.length) };
    return [{ range, newText: answer.value.text }];
  },
};
