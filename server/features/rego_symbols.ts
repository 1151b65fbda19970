import { type DocumentSymbol, type SymbolInformation, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import type { OutlineRule } from '../../core/host/boundary.ts';
import { toRange } from '../convert/range.ts';
import { signatureOf } from '../rego/library.ts';
import type { Outlined } from '../rego/outlines.ts';
import { kindOf } from '../workspace/kind.ts';
import { addressOf } from '../workspace/uri.ts';
import type { Feature } from './feature.ts';

const kinds: Record<OutlineRule['kind'], SymbolKind> = {
  function: SymbolKind.Function,
  set: SymbolKind.Array,
  value: SymbolKind.Variable,
  default: SymbolKind.Constant,
};

const mostSymbols = 500;

/** Lists what a Rego text defines, and finds rules and packages of the workspace by name. */
export const regoSymbols: Feature = {
  name: 'rego symbols',
  capabilities: { documentSymbolProvider: true, workspaceSymbolProvider: true },

  async symbols({ rego }, document) {
    const outlined = await rego.outlines.of(addressOf(document), document.getText());
    return kindOf(addressOf(document)) === 'rego' && outlined ? symbolsOf(outlined) : undefined;
  },

  async workspaceSymbols({ rego, texts }, query) {
    const wanted = query.toLowerCase();
    const all = (await rego.outlines.all()).flatMap((one) =>
      workspaceSymbolsOf(one, texts.document(one.uri)?.uri ?? one.uri),
    );
    return all.filter(({ name }) => isSpelledIn(wanted, name.toLowerCase())).slice(0, mostSymbols);
  },
};

/** In the order of the text; what does not parse is there by its first word. */
function symbolsOf({ outline }: Outlined): DocumentSymbol[] {
  const rules = outline.rules.map(
    (rule): DocumentSymbol => ({
      name: rule.name,
      kind: kinds[rule.kind],
      ...(rule.kind === 'function' && { detail: signatureOf(rule).slice(rule.name.length) }),
      range: toRange(rule.range),
      selectionRange: toRange(rule.nameRange),
    }),
  );
  const broken = outline.broken.map(({ name, range }): DocumentSymbol => {
    const whole = toRange(range);
    const end = { line: whole.start.line, character: whole.start.character + name.length };
    return { name, kind: SymbolKind.Variable, range: whole, selectionRange: { start: whole.start, end } };
  });
  const imports = outline.imports.map(({ name, path, range }): DocumentSymbol => {
    const place = toRange(range);
    return { name, detail: path.join('.'), kind: SymbolKind.Module, range: place, selectionRange: place };
  });
  return [...packageSymbol(outline), ...imports, ...rules, ...broken].sort(
    ({ range: { start: a } }, { range: { start: b } }) => a.line - b.line || a.character - b.character,
  );
}

function packageSymbol({ package: name, packageRange }: Outlined['outline']): DocumentSymbol[] {
  if (!name || !packageRange) return [];
  const range = toRange(packageRange);
  return [{ name, kind: SymbolKind.Package, range, selectionRange: range }];
}

function workspaceSymbolsOf({ outline }: Outlined, uri: string): (WorkspaceSymbol & SymbolInformation)[] {
  const { package: name, packageRange, rules } = outline;
  if (!name || !packageRange) return [];
  return [
    { name, kind: SymbolKind.Package, location: { uri, range: toRange(packageRange) } },
    ...rules.map((rule) => ({
      name: rule.name,
      kind: kinds[rule.kind],
      containerName: name,
      location: { uri, range: toRange(rule.nameRange) },
    })),
  ];
}

/** True where the letters come in this order, as editors filter. */
function isSpelledIn(wanted: string, name: string): boolean {
  let at = -1;
  return [...wanted].every((letter) => {
    at = name.indexOf(letter, at + 1);
    return at >= 0;
  });
}
