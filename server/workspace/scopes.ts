import { z } from 'zod';
import type { Diagnostic } from '../../core/host/boundary.ts';
import { type Config, configName, defaultConfig, readConfig } from '../../engine/policy/config.ts';
import type { Folders } from './folders.ts';
import type { Texts } from './texts.ts';
import { folderOf } from './uri.ts';

/** What holds for everything in a scope, as its `decree.yaml` says. */
export interface Settings extends Config {
  scope: string;
  /** Absent where there is no `decree.yaml`. */
  source?: { uri: string; text: string };
  diagnostics: Diagnostic[];
}

/** What the user keeps in the settings of the editor. */
export const EditorSettings = z.object({
  /** As with `-var`. */
  variables: z.record(z.string(), z.json()).catch({}),
  /** As with `-var-file`: relative to the scope. */
  variableFiles: z.array(z.string()).catch([]),
  /** Empty: that of `decree.yaml`, or `default`. */
  workspace: z.string().catch(''),
});
export type EditorSettings = z.infer<typeof EditorSettings>;

/** Which texts have settings and policies in common: those in the folder of a `decree.yaml`, or else in an open folder. */
export class Scopes {
  readonly #folders: Folders;
  readonly #texts: Texts;
  readonly #read = new Map<string, Settings>();
  editor: EditorSettings = { variables: {}, variableFiles: [], workspace: '' };

  constructor(folders: Folders, texts: Texts) {
    this.#folders = folders;
    this.#texts = texts;
  }

  /** The scope of a text, by the folder that it is in. */
  of(folder: string): string {
    const open = this.#folders.of(folder) ?? folder;
    for (let scope = folder; scope !== open && scope.length > open.length; scope = folderOf(scope)) {
      if (this.#texts.get(settingsIn(scope)) !== undefined) return scope;
    }
    return open;
  }

  settingsOf(scope: string): Settings {
    const uri = settingsIn(scope);
    const text = this.#texts.get(uri);
    const known = this.#read.get(scope);
    if (known && known.source?.text === text) return known;
    const written = text === undefined ? { scope, ...defaultConfig(), diagnostics: [] } : read(scope, { uri, text });
    const settings = this.#withEditor(written);
    this.#read.set(scope, settings);
    return settings;
  }

  /** The editor's settings go before those of the file. */
  #withEditor(written: Settings): Settings {
    const { variables, variableFiles, workspace } = this.editor;
    return {
      ...written,
      variables: { ...written.variables, ...variables },
      variable_files: [...written.variable_files, ...variableFiles],
      ...(workspace && { workspace }),
    };
  }
}

function settingsIn(scope: string): string {
  return `${scope}/${configName}`;
}

/** Its diagnostics call it by its whole address, which no other text of a check has for a name. */
function read(scope: string, source: { uri: string; text: string }): Settings {
  const { config, diagnostics } = readConfig({ file: source.uri, text: source.text });
  return { scope, ...config, source, diagnostics };
}
