import { type QuickPickItem, type SecretStorage, window, workspace } from 'vscode';
import { claudeKey } from './claude_key.ts';
import { agreesToSend, type Memory } from './consent.ts';
import { editorModels } from './language_model.ts';
import type { Reader } from './protocol.ts';

/** What choosing a reader needs of the editor. */
export interface ReaderTools {
  secrets: SecretStorage;
  /** Remembers what the user agreed to. */
  memory: Memory;
  /** False where the server runs in a page, which reaches no service. */
  reachesClaude: boolean;
}

interface ReaderItem extends QuickPickItem {
  read(): Promise<Reader | undefined>;
}

/** Who reads a requirement: as the settings say, or as the user chooses. Nothing where the user does not want it after all. */
export async function chooseReader({ secrets, memory, reachesClaude }: ReaderTools): Promise<Reader | undefined> {
  const offline: ReaderItem = {
    label: 'Offline',
    description: 'no model, no network',
    read: async () => ({ who: 'offline' }),
  };
  const claude: ReaderItem = {
    label: 'Claude',
    description: 'with your key',
    async read() {
      if (!(await agreesToSend(memory, 'claude', 'Anthropic'))) return undefined;
      const key = await claudeKey(secrets);
      return key === undefined ? undefined : { who: 'claude', key };
    },
  };
  const preferred = workspace.getConfiguration('decree').get<string>('author.reader');
  if (preferred === 'offline') return offline.read();
  if (preferred === 'claude' && reachesClaude) return claude.read();

  const models = (await editorModels()).map(
    ({ id, name, vendor }): ReaderItem => ({
      label: name,
      description: `model of the editor, ${vendor}`,
      async read() {
        return (await agreesToSend(memory, id, name)) ? { who: 'editor', model: id, name } : undefined;
      },
    }),
  );
  if (preferred === 'editor') {
    const [first, ...others] = models;
    if (!first) return noModels();
    if (others.length === 0) return first.read();
    return pick(models);
  }
  return pick([offline, ...(reachesClaude ? [claude] : []), ...models]);
}

async function pick(items: readonly ReaderItem[]): Promise<Reader | undefined> {
  return (await window.showQuickPick(items, { title: 'Who reads the requirement?' }))?.read();
}

function noModels(): undefined {
  void window.showWarningMessage(
    'The editor has no model that extensions may use: install one, or choose another reader in `decree.author.reader`.',
  );
}
