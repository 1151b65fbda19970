import type { Policy } from '../../engine/policy/policy.ts';
import { code, plain } from '../convert/markdown.ts';
import { placeIn } from '../settings/cursor.ts';
import { schemaAt } from '../settings/schema.ts';
import { kindOf } from '../workspace/kind.ts';
import type { Feature } from './feature.ts';

/** Says in `decree.yaml` what a key is for, and what a policy asks. */
export const settingsHover: Feature = {
  name: 'settings hover',
  capabilities: { hoverProvider: true },

  hover({ policies }, { document, uri, position }) {
    if (kindOf(uri) !== 'settings') return undefined;
    const { line, character } = position;
    const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
    const word = [...text.matchAll(/[\w.-]+/g)].find(
      ({ index, 0: found }) => index <= character && character <= index + found.length,
    );
    if (!word) return undefined;
    const [name] = word;
    const end = word.index + name.length;
    const place = placeIn(document.getText(), line, end);
    const isKey = /^\s*:/.test(text.slice(end)) && place?.what !== 'value';
    const policy = policies.byId(name);
    const page = isKey ? schemaAt([...(place?.path ?? []), name])?.description : policy && describe(policy);
    const range = { start: { line, character: word.index }, end: { line, character: end } };
    return page === undefined
      ? undefined
      : { contents: { kind: 'markdown', value: isKey ? plain(page) : page }, range };
  },
};

function describe({ id, metadata }: Policy): string {
  const { title, description, custom } = metadata;
  const paragraphs = [`**${plain(title)}** · ${custom.severity}`, description && plain(description), code(id)];
  return paragraphs.filter(Boolean).join('\n\n');
}
