import { Uri, window, workspace } from 'vscode';

const verbs = ['lock', 'install', 'update --dry-run'] as const;

/**
 * Runs `decree sources` in a terminal, where the user sees what it fetches and what an update would change here. The extension itself
 * fetches nothing.
 */
export function updateSources(folder?: string, asked?: string): void {
  const verb = verbs.find((one) => one === asked) ?? 'update --dry-run';
  const cwd = folder === undefined ? workspace.workspaceFolders?.[0]?.uri : Uri.parse(folder);
  const terminal = window.createTerminal({ name: 'Decree', ...(cwd && { cwd }) });
  terminal.show();
  terminal.sendText(`decree sources ${verb}`);
}
