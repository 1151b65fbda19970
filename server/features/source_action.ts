import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { overlaps } from '../convert/range.ts';
import { kindOf } from '../workspace/kind.ts';
import { folderOf } from '../workspace/uri.ts';
import type { Feature } from './feature.ts';

/** The verb of `decree sources` that mends what is said of a source, by the code of that. */
const mends: Readonly<Record<string, string>> = {
  source_not_locked: 'lock',
  source_changed: 'lock',
  source_not_installed: 'install',
  source_damaged: 'install',
};

/** Offers to run the command line where a source is not pinned or not installed: the server itself fetches nothing. */
export const sourceAction: Feature = {
  name: 'source action',
  capabilities: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } },

  codeActions({ results }, { uri, range }) {
    if (kindOf(uri) !== 'settings') return undefined;
    return results.of(uri).flatMap(({ diagnostic }): CodeAction[] => {
      const verb = mends[String(diagnostic.code)];
      if (verb === undefined || !overlaps(diagnostic.range, range)) return [];
      const title = `Run \`decree sources ${verb}\``;
      const command = { title, command: 'decree.updateSources', arguments: [folderOf(uri), verb] };
      return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], command }];
    });
  },
};
