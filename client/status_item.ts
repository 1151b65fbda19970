import { type Disposable, MarkdownString, StatusBarAlignment, ThemeColor, window } from 'vscode';
import type { Status } from './protocol.ts';

const icons: Record<Status['state'], string> = {
  starting: '$(loading~spin)',
  ready: '$(shield)',
  checking: '$(shield)',
  failed: '$(warning)',
};

const texts: Record<Status['state'], (status: Status) => string> = {
  starting: () => 'Decree is starting',
  ready: ({ policies }) => `${policies} policies are in force`,
  checking: ({ policies }) => `${policies} policies are in force; checking`,
  failed: ({ message }) => message ?? 'Decree stopped working',
};

/** The item in the status bar: how the engine is, with the way to what it found, or to its output if it failed. */
export interface StatusItem extends Disposable {
  show(status: Status): void;
}

export function createStatusItem(): StatusItem {
  const item = window.createStatusBarItem('decree.status', StatusBarAlignment.Right, 50);
  item.name = 'Decree';
  const show = (status: Status) => {
    const text = texts[status.state](status);
    item.command = status.state === 'failed' ? 'decree.showOutput' : 'decree.findings.focus';
    item.text = `${icons[status.state]} Decree`;
    item.tooltip = new MarkdownString().appendText(text);
    item.accessibilityInformation = { label: `Decree: ${text}` };
    item.backgroundColor = status.state === 'failed' ? new ThemeColor('statusBarItem.warningBackground') : undefined;
  };
  show({ state: 'starting', policies: 0 });
  item.show();
  return { show, dispose: () => item.dispose() };
}
