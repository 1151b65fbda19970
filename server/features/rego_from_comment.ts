import {
  type CodeAction,
  CodeActionKind,
  MessageType,
  type Range,
  ShowMessageNotification,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { z } from 'zod';
import { overlaps } from '../convert/range.ts';
import { editOf } from '../convert/text_edit.ts';
import type { Outlined } from '../rego/outlines.ts';
import { tokensOf } from '../rego/tokens.ts';
import { kindOf } from '../workspace/kind.ts';
import { addressOf } from '../workspace/uri.ts';
import type { Context, Feature } from './feature.ts';

const kind = `${CodeActionKind.RefactorRewrite}.requirement`;
const asked = /^#\s*decree:\s*(\S.*)$/;

const Data = z.object({ feature: z.literal('rego from comment'), uri: z.string() });

/** Writes the policy that a comment `# decree: every bucket must …` asks for, in a text that has none yet. */
export const regoFromComment: Feature = {
  name: 'rego from comment',
  capabilities: { codeActionProvider: { codeActionKinds: [kind], resolveProvider: true } },

  async codeActions({ rego }, { document, uri, range }) {
    if (kindOf(uri) !== 'rego') return undefined;
    const outlined = await rego.outlines.of(uri, document.getText());
    const wanted = outlined && requirementIn(document, outlined);
    if (!wanted || !overlaps(wanted.comment, range)) return undefined;
    const data: z.infer<typeof Data> = { feature: 'rego from comment', uri: document.uri };
    return [{ title: 'Write the policy from this requirement', kind, data }];
  },

  async resolveAction(context, action) {
    const data = Data.safeParse(action.data);
    const document = data.success ? documentAt(context, data.data.uri) : undefined;
    return document && write(context, document, action);
  },
};

function documentAt({ texts }: Context, uri: string): TextDocument | undefined {
  return texts
    .openUris()
    .map((address) => texts.document(address))
    .find((document) => document?.uri === uri);
}

async function write(context: Context, document: TextDocument, action: CodeAction): Promise<CodeAction> {
  const { rego, host, connection } = context;
  const outlined = await rego.outlines.of(addressOf(document), document.getText());
  const wanted = outlined && requirementIn(document, outlined);
  if (!wanted) return action;
  // What reads sentences is large, and most sessions never author.
  const { authorFor } = await import('../authoring/author.ts');
  const authored = await authorFor(
    host,
    { sentence: wanted.sentence, by: { who: 'offline' } },
    {
      signal: new AbortController().signal,
      tell: () => {},
      ask: () => () => Promise.reject(new Error('no model was asked')),
    },
  );
  if (authored.status === 'authored' && authored.rego !== undefined)
    return { ...action, edit: editOf(document, wanted.replaced, authored.rego) };
  const [said] = authored.messages;
  const message = said ? [said.message, said.help].filter(Boolean).join(': ') : 'say the requirement in other words';
  void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  return action;
}

interface Wanted {
  sentence: string;
  comment: Range;
  /** From the comment to the end. */
  replaced: Range;
}

/** The comment that asks for a policy, in a text that has no rule yet. */
function requirementIn(document: TextDocument, { outline }: Outlined): Wanted | undefined {
  if (outline.rules.length > 0) return undefined;
  for (const { kind: of, range } of tokensOf(outline)) {
    const sentence = of === 'comment' ? asked.exec(document.getText(range))?.[1] : undefined;
    if (sentence === undefined) continue;
    const end = document.positionAt(document.getText().length);
    return { sentence: sentence.trim(), comment: range, replaced: { start: range.start, end } };
  }
  return undefined;
}
