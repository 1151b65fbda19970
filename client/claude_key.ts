import { type SecretStorage, window } from 'vscode';

const name = 'decree.claudeKey';

/** The key for Claude from the editor's safe, or from the user, who is asked once. */
export async function claudeKey(secrets: SecretStorage): Promise<string | undefined> {
  const kept = await secrets.get(name);
  if (kept) return kept;
  const given = await window.showInputBox({
    title: 'Key for Claude',
    prompt: 'It is kept in the safe of the editor, and sent to nobody but the service.',
    password: true,
    ignoreFocusOut: true,
  });
  const key = given?.trim();
  if (key) await secrets.store(name, key);
  return key || undefined;
}

export async function forgetClaudeKey(secrets: SecretStorage): Promise<void> {
  await secrets.delete(name);
}
