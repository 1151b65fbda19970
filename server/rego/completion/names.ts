import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { callableAt, documentationOf } from '../callable.ts';
import type { Step } from '../chain.ts';
import { libraryPath } from '../library.ts';
import { type Asked, functionItem } from './asked.ts';

/** What follows the name of a package, or of a family of built-in functions. Absent: it is neither. */
export function nameItems(asked: Asked, before: readonly Step[]): CompletionItem[] | undefined {
  const path = libraryPath(asked.text, before);
  if (path !== undefined) return below(asked, path === '' ? ['data'] : ['data', ...path.split('.')]);
  const family = `${before.join('.')}.`;
  const items = [...asked.reference.functions.keys()]
    .filter((name) => name.startsWith(family))
    .flatMap((name) => builtinItem(asked, name, name.slice(family.length)));
  return items.length > 0 ? items : undefined;
}

function below(asked: Asked, path: readonly string[]): CompletionItem[] {
  const prefix = path.slice(1).join('.');
  const packages = asked.names.outlined.flatMap(({ outline }) => outline.package ?? []);
  const deeper = packages
    .filter((name) => prefix === '' || name.startsWith(`${prefix}.`))
    .map((name) => name.slice(prefix === '' ? 0 : prefix.length + 1).split('.')[0] ?? '');
  return [
    ...ruleItems(asked, path),
    ...[...new Set(deeper)].map((label) => ({ label, kind: CompletionItemKind.Module })),
  ];
}

/** The public rules of a package. */
export function ruleItems(asked: Asked, path: readonly string[], isOwn = false): CompletionItem[] {
  const names = asked.names.packagesAt(path).flatMap(({ outline }) => outline.rules.map(({ name }) => name));
  return [...new Set(names)]
    .filter((name) => (isOwn || !name.startsWith('_')) && !name.startsWith('test_'))
    .sort()
    .map((name) => ruleItem(asked, [...path, name], name));
}

function ruleItem({ names, reference, snippets }: Asked, path: readonly string[], label: string): CompletionItem {
  const callable = callableAt(path, names, reference.functions);
  if (callable) return functionItem(label, callable, snippets);
  const rule = names.rulesAt(path).find((one) => one.rule.title || one.rule.description)?.rule;
  const documentation = rule ? documentationOf(rule) : '';
  return {
    label,
    kind: CompletionItemKind.Variable,
    ...(documentation && { documentation: { kind: 'markdown', value: documentation } }),
  };
}

/** A built-in function under a label, which may leave out its family. */
export function builtinItem({ names, reference, snippets }: Asked, name: string, label: string): CompletionItem[] {
  const callable = callableAt([name], names, reference.functions);
  const isDeprecated = reference.functions.get(name)?.deprecated;
  return callable && !isDeprecated ? [functionItem(label, callable, snippets)] : [];
}
