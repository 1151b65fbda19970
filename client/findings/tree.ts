import {
  type Event,
  EventEmitter,
  MarkdownString,
  Range,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  workspace,
} from 'vscode';
import { FindingList, type Group, type Grouping, inOrder, type Listed } from './list.ts';
import type { Severity } from './protocol.ts';

/** More lines than anybody reads, few enough that the editor stays quick. */
const mostInGroup = 1000;

const icons: Record<Severity, ThemeIcon> = {
  CRITICAL: new ThemeIcon('error', new ThemeColor('list.errorForeground')),
  HIGH: new ThemeIcon('error', new ThemeColor('list.errorForeground')),
  MEDIUM: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  LOW: new ThemeIcon('info'),
  INFO: new ThemeIcon('info'),
};

/** How many findings of a group are not shown. */
interface Rest {
  more: number;
}

export type Node = Group | Listed | Rest;

/** The findings as a tree of two levels. */
export class FindingTree implements TreeDataProvider<Node> {
  readonly list = new FindingList();
  readonly #changed = new EventEmitter<void>();
  grouping: Grouping;
  filter = '';

  constructor(grouping: Grouping) {
    this.grouping = grouping;
  }

  get onDidChangeTreeData(): Event<void> {
    return this.#changed.event;
  }

  refresh(): void {
    this.#changed.fire();
  }

  getChildren(node?: Node): Node[] {
    if (!node) return this.list.groups(this.grouping, this.filter);
    if (!('findings' in node)) return [];
    const shown = inOrder(node.findings).slice(0, mostInGroup);
    const more = node.findings.length - shown.length;
    return more > 0 ? [...shown, { more }] : shown;
  }

  getTreeItem(node: Node): TreeItem {
    if ('more' in node) return new TreeItem(`and ${node.more} more: filter to see them`);
    return 'findings' in node ? groupItem(node) : findingItem(node, this.grouping);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function groupItem({ grouping, key, severity, findings }: Group): TreeItem {
  const item = new TreeItem(labelOf(grouping, key, findings), TreeItemCollapsibleState.Collapsed);
  item.id = `${grouping} ${key}`;
  item.description = `${findings.length}`;
  item.iconPath = icons[severity];
  item.contextValue = grouping === 'policy' && findings.some(({ hasFix }) => hasFix) ? 'policy.fixable' : grouping;
  item.accessibilityInformation = {
    label: `${item.label}, ${findings.length} findings, up to ${severity.toLowerCase()}`,
  };
  if (grouping === 'policy') item.tooltip = key;
  return item;
}

function labelOf(grouping: Grouping, key: string, findings: readonly Listed[]): string {
  if (grouping === 'policy') return findings[0]?.title ?? key;
  if (grouping === 'severity') return key.charAt(0) + key.slice(1).toLowerCase();
  if (grouping === 'module') return key || 'root module';
  return workspace.asRelativePath(Uri.parse(key));
}

function findingItem(finding: Listed, grouping: Grouping): TreeItem {
  const { uri, address, message, policy, title, severity, hasFix, range } = finding;
  const { start, end } = range;
  const file = workspace.asRelativePath(Uri.parse(uri));
  const item = new TreeItem(grouping === 'policy' ? address : title);
  item.description = grouping === 'file' ? `${address} :${start.line + 1}` : `${file}:${start.line + 1}`;
  item.iconPath = icons[severity];
  item.tooltip = new MarkdownString().appendText(`${message}\n${address}\n${policy}`);
  item.contextValue = hasFix ? 'finding.fixable' : 'finding';
  item.accessibilityInformation = {
    label: `${severity.toLowerCase()}: ${title}, ${address}, line ${start.line + 1} of ${file}`,
  };
  const selection = new Range(start.line, start.character, end.line, end.character);
  item.command = { command: 'vscode.open', title: 'Open', arguments: [Uri.parse(uri), { selection }] };
  return item;
}
