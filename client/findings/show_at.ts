import { commands, Range, Uri, window } from 'vscode';
import type { FindingRow } from './protocol.ts';

/** Lets the user go to one of the findings of a resource; to the only one at once. */
export async function showFindingsAt(uri: string, findings: readonly FindingRow[]): Promise<void> {
  const items = findings.map((finding) => ({
    label: finding.title,
    description: finding.severity.toLowerCase(),
    detail: finding.message,
    finding,
  }));
  const title = `Findings of ${findings[0]?.address ?? 'this resource'}`;
  const picked = items.length === 1 ? items[0] : await window.showQuickPick(items, { title, matchOnDetail: true });
  if (!picked) return;
  const { start, end } = picked.finding.range;
  const selection = new Range(start.line, start.character, end.line, end.character);
  await window.showTextDocument(Uri.parse(uri), { selection });
  await commands.executeCommand('editor.action.showHover');
}
