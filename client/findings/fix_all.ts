import { window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FindingList } from './list.ts';
import { type FixAll, fixAllMethod } from './protocol.ts';

/** Shows what would mend all findings of a policy, for the user to take or leave each change. */
export async function fixAllOfPolicy(client: BaseLanguageClient, list: FindingList, asked?: string): Promise<void> {
  const policy = asked ?? (await pickPolicy(list));
  if (policy === undefined) return;
  const { edit, mended, left } = await client.sendRequest<FixAll>(fixAllMethod, { policy });
  if (mended === 0) {
    await window.showInformationMessage('No finding of this policy can be fixed without a decision of yours.');
    return;
  }
  const changes = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  const isTaken = await workspace.applyEdit(changes, { isRefactoring: true });
  if (isTaken && left > 0) await window.showInformationMessage(`${left} of its findings need a decision of yours.`);
}

async function pickPolicy(list: FindingList): Promise<string | undefined> {
  const fixable = list.groups('policy', '').filter(({ findings }) => findings.some(({ hasFix }) => hasFix));
  if (fixable.length === 0) {
    await window.showInformationMessage('There is no finding that Decree can fix.');
    return undefined;
  }
  const items = fixable.map(({ key, findings }) => ({
    label: findings[0]?.title ?? key,
    description: `${findings.length}`,
    detail: key,
    policy: key,
  }));
  return (await window.showQuickPick(items, { title: 'Fix all findings of a policy', matchOnDetail: true }))?.policy;
}
