import {
  commands,
  type Disposable,
  type ExtensionContext,
  FileType,
  ProgressLocation,
  Uri,
  window,
  workspace,
} from 'vscode';

/** The sample of the walkthrough inside the extension, and the name of its copy. */
const sample = ['examples', 'shop'];
const folderName = 'decree-shop';

/** The commands of the walkthrough. */
export function registerWalkthrough({ extensionUri }: ExtensionContext): Disposable[] {
  const source = Uri.joinPath(extensionUri, ...sample);
  return [
    commands.registerCommand('decree.openSample', () => openSample(source)),
    commands.registerCommand('decree.openTerraformFile', openTerraformFile),
  ];
}

/** Copies the sample into a folder that the user picks, and opens it. */
async function openSample(source: Uri): Promise<void> {
  const [parent] =
    (await window.showOpenDialog({
      title: 'Where shall the sample shop go?',
      openLabel: 'Copy Here',
      canSelectFolders: true,
      canSelectFiles: false,
    })) ?? [];
  if (!parent) return;
  const target = await freeFolder(parent);
  await window.withProgress({ location: ProgressLocation.Notification, title: 'Copying the sample shop' }, () =>
    copyFolder(source, target),
  );
  // A window that has a folder open keeps it.
  await commands.executeCommand('vscode.openFolder', target, {
    forceNewWindow: workspace.workspaceFolders !== undefined,
  });
}

/** Nothing of the user's is written over. */
async function freeFolder(parent: Uri): Promise<Uri> {
  for (let number = 1; ; number++) {
    const folder = Uri.joinPath(parent, number === 1 ? folderName : `${folderName}-${number}`);
    if (!(await exists(folder))) return folder;
  }
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** An extension in a browser cannot copy whole folders, so file by file. */
async function copyFolder(from: Uri, to: Uri): Promise<void> {
  await workspace.fs.createDirectory(to);
  for (const [name, type] of await workspace.fs.readDirectory(from)) {
    const [source, target] = [Uri.joinPath(from, name), Uri.joinPath(to, name)];
    if (type === FileType.Directory) await copyFolder(source, target);
    else await workspace.fs.writeFile(target, await workspace.fs.readFile(source));
  }
}

/** Shows the first Terraform file of the workspace, where its findings are. */
async function openTerraformFile(): Promise<void> {
  const [file] = await workspace.findFiles('**/*.{tf,tofu}', '**/.terraform/**', 1);
  if (file) await window.showTextDocument(file);
  else void window.showInformationMessage('There is no Terraform file in this window: open the sample shop first.');
}
