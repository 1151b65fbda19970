import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import { dayFormat, policyIdFormat } from '../../engine/policy/config.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import { plain } from '../convert/markdown.ts';
import { placeIn, type SettingsPlace } from '../settings/cursor.ts';
import { type SettingSchema, schemaAt } from '../settings/schema.ts';
import { kindOf } from '../workspace/kind.ts';
import { dayIn } from './day.ts';
import type { Context, Feature } from './feature.ts';

const daysOfException = 90;

/** Completes `decree.yaml`: keys, what they may be, and ids of policies. */
export const settingsCompletion: Feature = {
  name: 'settings completion',
  capabilities: { completionProvider: { triggerCharacters: ['.'] } },

  complete(context, { document, uri, position }) {
    if (kindOf(uri) !== 'settings') return undefined;
    const place = placeIn(document.getText(), position.line, position.character);
    if (!place) return undefined;
    const start = { line: position.line, character: position.character - place.word.length };
    const items = itemsAt(context, place).map((item) => ({
      ...item,
      textEdit: { range: { start, end: position }, newText: item.insertText ?? item.label },
    }));
    return { isIncomplete: false, items: items.map(({ insertText: _, ...item }) => item) };
  },
};

function itemsAt(context: Context, { path, what, siblings }: SettingsPlace): CompletionItem[] {
  const schema = schemaAt(path);
  if (!schema) return [];
  if (what === 'value') return valuesOf(context, schema.items && !schema.items.properties ? schema.items : schema);
  if (what === 'entry' && schema.items && !schema.items.properties) return valuesOf(context, schema.items);
  const { properties = {}, required = [] } = schema.items ?? schema;
  const isMapping = schema.items === undefined || what === 'entry' || siblings.length > 0;
  return isMapping
    ? Object.entries(properties).flatMap(([name, own]) =>
        siblings.includes(name) ? [] : keyItem(context, name, own, required.includes(name)),
      )
    : [];
}

function keyItem({ snippetItems }: Context, name: string, schema: SettingSchema, isRequired: boolean): CompletionItem {
  const isList = schema.type === 'array';
  const entry = schema.items?.properties ? '\n  - policy: ' : '\n  - ';
  const rest = isList ? entry : schema.type === 'object' ? '\n  ' : ' ';
  return {
    label: name,
    kind: CompletionItemKind.Property,
    sortText: `${isRequired ? 0 : 1}${name}`,
    ...(schema.description && { documentation: schema.description }),
    insertText: snippetItems ? `${name}:${rest}$0` : `${name}: `,
    ...(snippetItems && { insertTextFormat: InsertTextFormat.Snippet }),
  };
}

function valuesOf({ policies, host }: Context, schema: SettingSchema): CompletionItem[] {
  if (schema.format === policyIdFormat) return policies.all().map(policyItem);
  if (schema.format === dayFormat)
    return [
      {
        label: dayIn(host.today(), daysOfException),
        kind: CompletionItemKind.Value,
        detail: `in ${daysOfException} days`,
      },
    ];
  const names = schema.enum ?? (schema.type === 'boolean' ? ['true', 'false'] : []);
  return names.map((label, index) => ({
    label,
    kind: CompletionItemKind.EnumMember,
    sortText: String(index).padStart(3, '0'),
  }));
}

function policyItem({ id, metadata }: Policy): CompletionItem {
  const { title, description, custom } = metadata;
  return {
    label: id,
    kind: CompletionItemKind.Reference,
    detail: `${custom.severity.toLowerCase()} · ${title}`,
    ...(description && { documentation: { kind: 'markdown', value: plain(description) } }),
  };
}
