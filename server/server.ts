import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileOperationRegistrationOptions,
  type InitializeParams,
  type InitializeResult,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { z } from 'zod';
import { mergeCapabilities } from './capabilities.ts';
import { CheckedRoots } from './checking/checked_roots.ts';
import { messageOf, startChecker } from './checking/checker.ts';
import { KnownPolicies } from './checking/known_policies.ts';
import { Results } from './checking/results.ts';
import { StatusBoard } from './checking/status.ts';
import type { Context } from './features/feature.ts';
import { features } from './features/index.ts';
import type { Host } from './host.ts';
import { RegoIndex } from './rego/rego_index.ts';
import { capabilitiesOf, startFeatures } from './requests.ts';
import { startStudio } from './studio/studio.ts';
import { Folders } from './workspace/folders.ts';
import { followFiles, followFolders } from './workspace/follow.ts';
import { watchers } from './workspace/kind.ts';
import { EditorSettings, Scopes } from './workspace/scopes.ts';
import { Texts } from './workspace/texts.ts';

/** What a client may say of its workspace. */
const InitializationOptions = z.object({
  /** False: the user does not vouch for what lies in the folder, so only built-in policies run. */
  trusted: z.boolean().default(true),
  /** Values of Terraform variables and the like that the user keeps in the editor; they go before those of `decree.yaml`. */
  terraform: EditorSettings.default({ variables: {}, variableFiles: [], workspace: '' }),
});

const everyFile: FileOperationRegistrationOptions = { filters: [{ scheme: 'file', pattern: { glob: '**' } }] };

/** Serves one editor over a connection, on whatever platform the host stands for. */
export function startServer(connection: Connection, host: Host): void {
  const texts = new Texts(host.disk);
  const folders = new Folders();
  const scopes = new Scopes(folders, texts);
  const results = new Results();
  const roots = new CheckedRoots();
  const known = new KnownPolicies();
  const status = new StatusBoard();
  const rego = new RegoIndex(host, texts, scopes);
  const documents = new TextDocuments(TextDocument);
  const running: Disposable[] = [];
  let client: InitializeParams;

  connection.onInitialize((params): InitializeResult => {
    client = params;
    for (const { uri } of params.workspaceFolders ?? []) folders.add(uri);
    return {
      serverInfo: { name: 'decree' },
      capabilities: mergeCapabilities(capabilitiesOf(features), {
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: true },
          fileOperations: { didRename: everyFile, didDelete: everyFile },
        },
      }),
    };
  });

  connection.onInitialized(async () => {
    const { workspace, textDocument } = client.capabilities;
    const options = InitializationOptions.safeParse(client.initializationOptions ?? {}).data;
    const trusted = options?.trusted ?? false;
    if (options) scopes.editor = options.terraform;
    const snippetEdits = workspace?.workspaceEdit?.snippetEditSupport ?? false;
    const snippetItems = textDocument?.completion?.completionItem?.snippetSupport ?? false;
    const context: Context = {
      connection,
      host,
      texts,
      folders,
      scopes,
      results,
      roots,
      status,
      rego,
      policies: known,
      editor: client.capabilities,
      snippetEdits,
      snippetItems,
      trusted,
    };
    running.push(startFeatures(context, documents, features), startStudio(context, features));
    if (workspace?.workspaceFolders) running.push(followFolders(connection, texts, folders));
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    try {
      const [builtin] = await Promise.all([
        host.loadBuiltin(),
        ...folders.all().map((folder) => texts.addTree(folder)),
      ]);
      const evaluator = await host.createEvaluator(builtin.compiled);
      const log = (message: string) => connection.console.error(message);
      const parts = { host, texts, folders, scopes, results, roots, known, status, rego, trusted, log };
      running.push(startChecker(parts, builtin, evaluator));
    } catch (error) {
      status.set({ state: 'failed', policies: 0, message: messageOf(error) });
    }
  });

  followFiles(connection, documents, texts, folders);
  connection.onShutdown(async () => {
    for (const part of running) part.dispose();
    await host.close();
  });
  connection.listen();
}
