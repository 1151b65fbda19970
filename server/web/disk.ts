import { type Connection, ProtocolRequestType } from 'vscode-languageserver';
import type { Disk, StoredText } from '../host.ts';
import { kindOf } from '../workspace/kind.ts';

const readFile = new ProtocolRequestType<{ uri: string }, string | null, never, void, void>('decree/readFile');
const listFiles = new ProtocolRequestType<
  { folder: string; pattern: string; below: boolean },
  string[],
  never,
  void,
  void
>('decree/listFiles');

/** Whatever may be a text of ours; `kindOf` tells the rest. */
const pattern = '**/*.{tf,tofu,tfvars,rego,json,yaml}';

/** The files that the editor gives access to, asked of it one by one. */
export function createClientDisk(connection: Connection): Disk {
  const readText = async (uri: string) => (await connection.sendRequest(readFile, { uri })) ?? undefined;

  const readAll = async (folder: string, below: boolean): Promise<StoredText[]> => {
    const uris = await connection.sendRequest(listFiles, { folder, pattern, below });
    const read = async (uri: string): Promise<StoredText[]> => {
      const text = await readText(uri);
      return text === undefined ? [] : [{ uri, text }];
    };
    return (await Promise.all(uris.filter((uri) => kindOf(uri) !== undefined).map(read))).flat();
  };

  return {
    readText,
    readTree: (folder) => readAll(folder, true),
    readFolder: (folder) => readAll(folder, false),
  };
}
