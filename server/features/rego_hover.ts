import type { Hover } from 'vscode-languageserver';
import { code, link, plain } from '../convert/markdown.ts';
import { chainAt, type Step } from '../rego/chain.ts';
import { libraryPath } from '../rego/library.ts';
import { type Member, memberAt } from '../rego/members.ts';
import { resolveSteps } from '../rego/reference.ts';
import { kindOf } from '../workspace/kind.ts';
import type { Context, Feature, Place } from './feature.ts';

/** Says what a resource type, an attribute or a function of the library is, where the pointer is in Rego. */
export const regoHover: Feature = {
  name: 'rego hover',
  capabilities: { hoverProvider: true },

  hover(context, place) {
    if (kindOf(place.uri) !== 'rego') return undefined;
    const { document, position } = place;
    const text = document.getText();
    const chain = chainAt(text, document.offsetAt(position));
    if (!chain) return undefined;
    const page = libraryPage(context, text, chain.steps) ?? memberPage(context, place, chain.steps, chain.start);
    if (page === undefined) return undefined;
    const range = { start: document.positionAt(chain.start), end: document.positionAt(chain.end) };
    return { contents: { kind: 'markdown', value: page }, range } satisfies Hover;
  },
};

function libraryPage({ rego }: Context, text: string, steps: readonly Step[]): string | undefined {
  const path = libraryPath(text, steps);
  const rule = rego.library.find((rule) => `${rule.package}.${rule.name}` === path);
  if (!rule) return undefined;
  const texts = [rule.title, rule.description].flatMap((text) => (text ? [plain(text)] : []));
  return [code(`${rule.package}.${rule.signature}`), ...texts].join('\n\n');
}

function memberPage(
  { rego }: Context,
  { document, uri, position }: Place,
  steps: Step[],
  start: number,
): string | undefined {
  const reference = resolveSteps(document.getText(), start, steps);
  const found = reference && memberAt(rego.schemas(), reference);
  if (found) return describe(found, reference.type);
  // Through the parameters of a function only core can see.
  const read = rego.readAt(uri, position);
  const followed = read && memberAt(rego.schemas(), read);
  return followed && describe(followed, read.type);
}

function describe({ name, kind, detail, page }: Member, type: string | undefined): string {
  const title = kind === 'type' || !type ? code(name) : `${code(name)} of ${code(type)}`;
  return [`${title} · ${plain(detail)}`, page && link('Provider documentation', page)].filter(Boolean).join('\n\n');
}
