import { URI, Utils } from 'vscode-uri';

/** One spelling of an address: editors differ in what they escape. */
export function normalUri(uri: string): string {
  return URI.parse(uri).toString();
}

/** The names that texts get which are not saved yet, by their language. */
const unsavedNames: Readonly<Record<string, string>> = {
  terraform: 'main.tf',
  opentofu: 'main.tofu',
  rego: 'policy.rego',
};

/** The normal address of an open document. One that was never saved gets a folder and a name of its own. */
export function addressOf({ uri, languageId }: { uri: string; languageId: string }): string {
  const name = uri.startsWith('untitled:') && !uri.startsWith('untitled:/') ? unsavedNames[languageId] : undefined;
  return name === undefined ? normalUri(uri) : `untitled:/${uri.slice('untitled:'.length)}/${name}`;
}

/** The folder that a file or folder is in. */
export function folderOf(uri: string): string {
  return Utils.dirname(URI.parse(uri)).toString();
}

/** The last part of the address. */
export function nameOf(uri: string): string {
  return Utils.basename(URI.parse(uri));
}

/** The address of `path` seen from `folder`; `..` and `.` are followed. */
export function resolveUri(folder: string, path: string): string {
  return Utils.joinPath(URI.parse(folder), path).toString();
}

/** The path of `uri` below `folder`, with `/`; absent where it is not below it, empty where it is the folder itself. */
export function pathBelow(folder: string, uri: string): string | undefined {
  const [base, target] = [URI.parse(folder), URI.parse(uri)];
  if (base.scheme !== target.scheme || base.authority !== target.authority) return undefined;
  const [above, below] = [base.path.replace(/\/$/, ''), target.path.replace(/\/$/, '')];
  if (above === below) return '';
  return below.startsWith(`${above}/`) ? below.slice(above.length + 1) : undefined;
}

/** The deepest folder that all of these are in or are; they must share scheme and authority. */
export function commonFolder([first, ...others]: readonly [string, ...string[]]): string {
  let common = first;
  for (const other of others) {
    while (pathBelow(common, other) === undefined && folderOf(common) !== common) common = folderOf(common);
  }
  return common;
}
