import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { Item } from '../checking/results.ts';
import { documentEdits } from '../convert/fix_edit.ts';
import { overlaps } from '../convert/range.ts';
import { planOf } from '../fixes/plan.ts';
import type { Context, Feature } from './feature.ts';

/** Offers to mend a finding where its policy says how, and the text can be changed without a doubt. */
export const quickFix: Feature = {
  name: 'quick fix',
  capabilities: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } },

  async codeActions(context, { uri, range }) {
    const items = context.results.of(uri).filter(({ diagnostic }) => overlaps(diagnostic.range, range));
    const actions = (await Promise.all(items.map((item) => mend(context, item)))).flatMap((action) => action ?? []);
    return [...new Map(actions.map((action) => [JSON.stringify(action.edit), action])).values()];
  },
};

async function mend(context: Context, item: Item): Promise<CodeAction | undefined> {
  const { texts, snippetEdits } = context;
  const plan = await planOf(context, item, { declares: !snippetEdits });
  if (!plan) return undefined;
  return {
    title: plan.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [item.diagnostic],
    isPreferred: true,
    edit: { documentChanges: documentEdits(plan.edits, plan.toUri, texts, snippetEdits) },
  };
}
