import { type SecretStorage, window } from 'vscode';

const name = 'decree.governance';

/** A running `decree serve`, and the token for it. */
export interface GovernanceServer {
  origin: string;
  token: string;
}

/** The server that was named before, from the editor's safe, or by the user, who is asked once. */
export async function governanceServer(secrets: SecretStorage): Promise<GovernanceServer | undefined> {
  const kept = readServer((await secrets.get(name)) ?? '');
  if (kept) return kept;
  const given = await window.showInputBox({
    title: 'Governance',
    prompt:
      'The address that `decree serve` printed, or that of your team with `?token=…` behind it. It is kept in the safe of the editor.',
    placeHolder: 'http://127.0.0.1:8080/governance?token=…',
    ignoreFocusOut: true,
    validateInput: (text) =>
      readServer(text.trim()) ? undefined : 'Write it like http://127.0.0.1:8080/governance?token=…',
  });
  const server = readServer(given?.trim() ?? '');
  if (server && given) await secrets.store(name, given.trim());
  return server;
}

export async function forgetGovernanceServer(secrets: SecretStorage): Promise<void> {
  await secrets.delete(name);
}

function readServer(text: string): GovernanceServer | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, origin, searchParams } = new URL(text);
  return /^https?:$/.test(protocol) ? { origin, token: searchParams.get('token') ?? '' } : undefined;
}
