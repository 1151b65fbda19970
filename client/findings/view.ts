import { commands, Disposable, type ExtensionContext, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { fixAllOfPolicy } from './fix_all.ts';
import { type Grouping, groupings } from './list.ts';
import { type FindingsOfText, findingsChangedMethod, findingsMethod } from './protocol.ts';
import { showFindingsAt } from './show_at.ts';
import { FindingTree, type Node } from './tree.ts';

const groupingKey = 'decree.findings.grouping';

/** The list of all findings, kept up to date by what the server tells, and the commands that go with it. */
export function createFindingsView(client: BaseLanguageClient, { workspaceState }: ExtensionContext): Disposable {
  const tree = new FindingTree(workspaceState.get<Grouping>(groupingKey, 'policy'));
  const view = window.createTreeView<Node>('decree.findings', { treeDataProvider: tree, showCollapseAll: true });

  const show = () => {
    const { count } = tree.list;
    view.badge = count === 0 ? undefined : { value: count, tooltip: count === 1 ? '1 finding' : `${count} findings` };
    view.message = tree.filter && `Only what has: ${tree.filter}`;
    view.description = `by ${tree.grouping}`;
    void commands.executeCommand('setContext', 'decree.findings.filtered', tree.filter !== '');
    tree.refresh();
  };

  const load = async () => {
    if (client.state !== State.Running) return;
    tree.list.reset(await client.sendRequest<FindingsOfText[]>(findingsMethod));
    show();
  };

  const regroup = async () => {
    const picked = await window.showQuickPick(
      groupings.map((label) => ({ label, picked: label === tree.grouping })),
      { title: 'Group findings by' },
    );
    if (!picked) return;
    tree.grouping = picked.label;
    await workspaceState.update(groupingKey, picked.label);
    show();
  };

  const filter = async () => {
    const prompt = 'Words that a finding must have: of its policy, severity, resource, message or file';
    const words = await window.showInputBox({ title: 'Filter findings', prompt, value: tree.filter });
    if (words === undefined) return;
    tree.filter = words.trim();
    show();
  };

  const clear = () => {
    tree.filter = '';
    show();
  };

  const fixAll = (node?: Node) => fixAllOfPolicy(client, tree.list, node && 'key' in node ? node.key : undefined);
  show();
  return Disposable.from(
    tree,
    view,
    client.onNotification(findingsChangedMethod, (changed: FindingsOfText[]) => {
      tree.list.update(changed);
      show();
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) void load();
      else {
        tree.list.reset([]);
        show();
      }
    }),
    commands.registerCommand('decree.findings.refresh', load),
    commands.registerCommand('decree.findings.group', regroup),
    commands.registerCommand('decree.findings.filter', filter),
    commands.registerCommand('decree.findings.clearFilter', clear),
    commands.registerCommand('decree.fixAllOfPolicy', fixAll),
    commands.registerCommand('decree.showFindingsAt', showFindingsAt),
  );
}
