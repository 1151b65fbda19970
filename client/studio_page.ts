import { type ExtensionContext, Uri, type Webview, workspace } from 'vscode';

/** The folder that the build made of the page. */
export const studioFolder = (context: ExtensionContext) => Uri.joinPath(context.extensionUri, 'dist', 'studio');

/** A page for a webview: its files by the webview's addresses, and nothing else allowed. */
export async function studioPage(webview: Webview, folder: Uri, nonce: string, name = 'index.html'): Promise<string> {
  const page = new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(folder, name)));
  return page
    .replace(
      '<head>',
      `<head><meta http-equiv="Content-Security-Policy" content="${policyFor(webview.cspSource, nonce)}">`,
    )
    .replaceAll('<script', `<script nonce="${nonce}"`)
    .replace(
      /(href|src)="([\w.-]+)"/g,
      (_, name, file) => `${name}="${webview.asWebviewUri(Uri.joinPath(folder, file))}"`,
    );
}

/** The code editor makes styles of its own while it runs, and starts its worker from a copy: a webview's files are of another origin. */
const policyFor = (source: string, nonce: string) =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${source} 'unsafe-inline'`,
    `font-src ${source}`,
    'img-src data:',
    'worker-src blob:',
    `connect-src ${source}`,
  ].join('; ');
