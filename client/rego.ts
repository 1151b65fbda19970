import type { Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { createPages } from './pages.ts';
import { registerRegoCommands } from './rego_commands.ts';
import { createTestExplorer } from './test_explorer.ts';

/** What the editor offers on Rego beside what the protocol knows: its tests, and commands above its rules. */
export function registerRego(client: BaseLanguageClient): Disposable[] {
  const pages = createPages();
  const explorer = createTestExplorer(client, pages);
  const runTests = (uri: string, name?: string) => explorer.run(uri, name);
  return [pages, explorer, ...registerRegoCommands({ client, pages, runTests })];
}
