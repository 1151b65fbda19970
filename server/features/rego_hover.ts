import type { Hover } from 'vscode-languageserver';
import { code, link, plain } from '../convert/markdown.ts';
import { builtinHover, callableAt, documentationOf } from '../rego/callable.ts';
import { chainAt } from '../rego/chain.ts';
import { type Member, memberAt } from '../rego/members.ts';
import { type Looked, lookAt } from '../rego/occurrences.ts';
import { resolveSteps } from '../rego/reference.ts';
import type { Reference } from '../rego/rego_index.ts';
import { kindOf } from '../workspace/kind.ts';
import type { Context, Feature, Place } from './feature.ts';

/** Says what a resource type, an attribute, a function, a rule or a package is, where the pointer is in Rego. */
export const regoHover: Feature = {
  name: 'rego hover',
  capabilities: { hoverProvider: true },

  async hover(context, place) {
    if (kindOf(place.uri) !== 'rego') return undefined;
    const { document, uri, position } = place;
    const [looked, reference] = await Promise.all([
      lookAt(context.rego, uri, document.getText(), position),
      context.rego.reference(),
    ]);
    const named = looked && namedPage(looked, reference);
    return named ? { contents: { kind: 'markdown', value: named }, range: looked.range } : memberHover(context, place);
  },
};

function namedPage({ meaning, names }: Looked, { functions }: Reference): string | undefined {
  if (meaning.kind !== 'path') return undefined;
  const { path } = meaning;
  const builtin = functions.get(path.join('.'));
  if (builtin) return builtinHover(builtin);
  const name = path.slice(1).join('.');
  const callable = callableAt(path, names, functions);
  if (callable) return page(code(name.slice(0, name.lastIndexOf('.') + 1) + callable.label), callable.documentation);
  const rules = names.rulesAt(path);
  const documented = rules.find(({ rule }) => rule.title || rule.description) ?? rules[0];
  if (documented) return page(`${code(name)} · ${kindWords[documented.rule.kind]}`, documentationOf(documented.rule));
  const [first] = names.packagesAt(path);
  if (!first) return undefined;
  const all = names.packagesAt(path).flatMap(({ outline }) => outline.rules.map((rule) => rule.name));
  const shown = [...new Set(all)].filter((one) => !one.startsWith('_')).sort();
  return page(`${code(name)} · package`, shown.map(code).join(', '));
}

const kindWords = { value: 'rule', set: 'rule, a set', function: 'function', default: 'rule with a default' } as const;

const page = (...parts: string[]): string => parts.filter((part) => part !== '').join('\n\n');

function memberHover(context: Context, place: Place): Hover | undefined {
  const { document, uri, position } = place;
  const text = document.getText();
  const chain = chainAt(text, document.offsetAt(position));
  if (!chain) return undefined;
  const range = { start: document.positionAt(chain.start), end: document.positionAt(chain.end) };
  const reference = resolveSteps(text, chain.start, chain.steps);
  const found = reference && memberAt(context.rego.schemas(), reference);
  if (found) return { contents: { kind: 'markdown', value: describe(found, reference.type) }, range };
  // Through the parameters of a function only core can see.
  const read = context.rego.readAt(uri, position);
  const followed = read && memberAt(context.rego.schemas(), read);
  return followed && { contents: { kind: 'markdown', value: describe(followed, read.type) }, range };
}

function describe({ name, kind, detail, page: address }: Member, type: string | undefined): string {
  const title = kind === 'type' || !type ? code(name) : `${code(name)} of ${code(type)}`;
  return page(`${title} · ${plain(detail)}`, address ? link('Provider documentation', address) : '');
}
