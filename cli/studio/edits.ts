import { mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { isFile } from '../../adapters/files/folder.ts';

const Position = z.object({ line: z.int().min(0), character: z.int().min(0) });
const Replacement = z.object({ range: z.object({ start: Position, end: Position }), newText: z.string() });
type Replacement = z.infer<typeof Replacement>;

const Creation = z.object({
  kind: z.literal('create'),
  uri: z.string(),
  options: z.object({ overwrite: z.boolean().optional(), ignoreIfExists: z.boolean().optional() }).optional(),
});
const Change = z.object({ textDocument: z.object({ uri: z.string() }), edits: z.array(Replacement) });

/** Of what an editor can be told to do, what the studio needs: files to make, and texts to change. */
const Params = z.object({ edit: z.object({ documentChanges: z.array(z.union([Creation, Change])) }) });

export interface Applied {
  applied: boolean;
  failureReason?: string;
  /** Addresses of the files that were written. */
  changed: string[];
}

/** Carries an edit of the server out, all of it or nothing, and nowhere but in the folder. */
export async function applyEdit(folder: string, sent: unknown): Promise<Applied> {
  const params = Params.safeParse(sent);
  if (!params.success) return refused('the edit is not one that can be carried out here');
  const texts = new Map<string, { uri: string; text: string }>();
  for (const change of params.data.edit.documentChanges) {
    const uri = 'kind' in change ? change.uri : change.textDocument.uri;
    const path = await pathInside(folder, uri);
    if (path === undefined) return refused(`\`${uri}\` is not in the open folder`);
    const known = texts.get(path)?.text;
    if ('kind' in change) {
      const isThere = known !== undefined || (await isFile(path));
      if (isThere && change.options?.ignoreIfExists && !change.options.overwrite) continue;
      if (isThere && !change.options?.overwrite) return refused(`\`${relative(folder, path)}\` is there already`);
      texts.set(path, { uri, text: '' });
    } else {
      const text = known ?? (await readFile(path, 'utf8').catch(() => undefined));
      if (text === undefined) return refused(`\`${relative(folder, path)}\` could not be read`);
      texts.set(path, { uri, text: replaced(text, change.edits) });
    }
  }
  try {
    for (const [path, { text }] of texts) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
  } catch (error) {
    return refused(`the files could not be written (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`);
  }
  return { applied: true, changed: [...texts.values()].map(({ uri }) => uri) };
}

const refused = (failureReason: string): Applied => ({ applied: false, failureReason, changed: [] });

/** The path of an address, if that is in the folder, links followed. */
async function pathInside(folder: string, uri: string): Promise<string | undefined> {
  if (!URL.canParse(uri) || new URL(uri).protocol !== 'file:') return undefined;
  const path = fileURLToPath(uri);
  const [root, real] = [await realpath(folder), await realPathOf(path)];
  const below = relative(root, real);
  return below === '' || below.startsWith('..') || isAbsolute(below) ? undefined : path;
}

/** What a path leads to, whether it is there or not. */
async function realPathOf(path: string): Promise<string> {
  const known = await realpath(path).catch(() => undefined);
  if (known !== undefined || dirname(path) === path) return known ?? path;
  return join(await realPathOf(dirname(path)), relative(dirname(path), path));
}

function replaced(text: string, edits: readonly Replacement[]): string {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: end }) => index + end.length)];
  const offsetOf = ({ line, character }: z.infer<typeof Position>) =>
    Math.min((starts[line] ?? text.length) + character, starts[line + 1] ?? text.length);
  return edits
    .map(({ range, newText }) => ({ start: offsetOf(range.start), end: offsetOf(range.end), newText }))
    .sort((a, b) => b.start - a.start)
    .reduce((before, { start, end, newText }) => before.slice(0, start) + newText + before.slice(end), text);
}
