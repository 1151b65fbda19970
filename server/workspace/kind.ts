import { type FileSystemWatcher, WatchKind } from 'vscode-languageserver';
import { isRego, isTerraform, isVariables } from '../../adapters/files/names.ts';
import { configName } from '../../engine/policy/config.ts';
import { lockName } from '../../engine/publish/lock.ts';
import { packFolder } from '../../engine/publish/pack.ts';
import { folderOf, nameOf } from './uri.ts';

/** What a text is to Decree, told by its address alone. */
export type Kind = 'terraform' | 'variables' | 'manifest' | 'rego' | 'settings' | 'lock';

const manifestPath = '.terraform/modules/modules.json';

const kinds: readonly [fits: (name: string) => boolean, kind: Kind][] = [
  [isTerraform, 'terraform'],
  [isVariables, 'variables'],
  [isRego, 'rego'],
  [(name) => name === configName, 'settings'],
  [(name) => name === lockName, 'lock'],
];

/** Absent: the file is none of Decree's business, as hidden files and an editor's locks are not. */
export function kindOf(uri: string): Kind | undefined {
  if (uri.endsWith(`/${manifestPath}`)) return 'manifest';
  if (uri.includes(`/${packFolder}/`) && uri.endsWith('.json')) return 'lock';
  const name = nameOf(uri);
  return kinds.find(([fits]) => fits(name))?.[1];
}

/** True for what may be a plan or a state: it is looked at only while it is open. */
export function isShown(uri: string): boolean {
  return kindOf(uri) === undefined && /\.(json|tfstate)$/.test(nameOf(uri));
}

/** Where `terraform init` writes down the modules that it installed for a root module. */
export function manifestOf(folder: string): string {
  return `${folder}/${manifestPath}`;
}

/** The folder of the module that a text belongs to. */
export function moduleOf(uri: string): string {
  return kindOf(uri) === 'manifest' ? folderOf(folderOf(folderOf(uri))) : folderOf(uri);
}

const watchedGlobs = [
  '**/*.{tf,tofu,tfvars,rego}',
  '**/*.{tf,tofu,tfvars}.json',
  `**/${manifestPath}`,
  `**/${configName}`,
  `**/${lockName}`,
  `**/${packFolder}/*.json`,
];

/** What the editor is asked to watch: the files, and whatever is deleted, since a folder that goes is told of alone. */
export const watchers: FileSystemWatcher[] = [
  ...watchedGlobs.map((globPattern) => ({ globPattern })),
  { globPattern: '**/*', kind: WatchKind.Delete },
];
