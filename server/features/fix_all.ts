import { type CodeAction, CodeActionKind, RequestType, ResponseError } from 'vscode-languageserver';
import { z } from 'zod';
import { overlaps } from '../convert/range.ts';
import { type FixAll, fixAll } from '../fixes/fix_all.ts';
import { fixFor } from '../fixes/fix_of.ts';
import type { Feature } from './feature.ts';

const Params = z.object({ policy: z.string() });

/** `{ policy }`: what would mend all findings of a policy. */
const fixAllRequest = new RequestType<z.infer<typeof Params>, FixAll, void>('decree/fixAll');

/** Offers to mend all findings of a policy, wherever they are; what that changes is worked out when it is asked for. */
export const fixAllAction: Feature = {
  name: 'fix all of a policy',
  capabilities: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix], resolveProvider: true } },

  async codeActions({ host, results }, { uri, range }) {
    const items = results.of(uri).filter(({ diagnostic }) => overlaps(diagnostic.range, range));
    const fixes = await Promise.all(items.map((item) => fixFor(host, item)));
    const policies = new Set(items.flatMap(({ finding }, at) => (finding && fixes[at] ? [finding.policy] : [])));
    if (policies.size === 0) return undefined;
    const all = [...results.uris()].flatMap((one) => results.of(one));
    return [...policies].flatMap((policy): CodeAction[] => {
      const count = all.filter(({ finding }) => finding?.policy === policy).length;
      if (count < 2) return [];
      const title = `Fix all ${count} of ${policy} in the workspace`;
      return [{ title, kind: CodeActionKind.QuickFix, data: { policy } }];
    });
  },

  async resolveAction(context, action) {
    const asked = Params.safeParse(action.data);
    return asked.success ? { ...action, edit: (await fixAll(context, asked.data.policy)).edit } : undefined;
  },

  start(context) {
    return context.connection.onRequest(fixAllRequest, async (sent) => {
      const asked = Params.safeParse(sent);
      if (!asked.success) return new ResponseError(-32602, asked.error.message);
      return fixAll(context, asked.data.policy);
    });
  },
};
