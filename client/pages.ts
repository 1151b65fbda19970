import { commands, type Disposable, EventEmitter, Uri, workspace } from 'vscode';

const scheme = 'decree-page';

/** Pages to read that lie on no disk: what a rule gave, how it went, what a policy asks. */
export interface Pages extends Disposable {
  /** Shows a page beside the editor; one of the same title is replaced. */
  show(title: string, markdown: string): Promise<void>;
}

export function createPages(): Pages {
  const texts = new Map<string, string>();
  const changed = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => texts.get(uri.path) ?? '',
  });
  const closing = workspace.onDidCloseTextDocument(({ uri }) => {
    if (uri.scheme === scheme) texts.delete(uri.path);
  });
  return {
    async show(title, markdown) {
      const uri = Uri.from({ scheme, path: `/${title.replaceAll('/', '-')}.md` });
      texts.set(uri.path, markdown);
      changed.fire(uri);
      await commands.executeCommand('markdown.showPreviewToSide', uri);
    },
    dispose() {
      provider.dispose();
      closing.dispose();
      changed.dispose();
    },
  };
}
