import type { ExtensionContext } from 'vscode';
import { startExtension } from './extension.ts';
import { createServerClient } from './server_client.ts';

/** The entry of the extension in an editor on a machine. */
export function activate(context: ExtensionContext): Promise<void> {
  return startExtension(context, createServerClient);
}
