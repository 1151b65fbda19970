import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Core, SourceText } from '../../core/host/boundary.ts';
import type { Authored } from '../../engine/requirement/author.ts';
import { CallError } from '../host/exit.ts';
import { fixturesOf } from './fixtures.ts';

/** Writes an authored policy as a folder like those of the library; gives the names of the files. */
export async function writePolicy(
  core: Core,
  folder: string,
  { rego, tests, samples }: Authored,
  library: SourceText[],
): Promise<string[]> {
  if (rego === undefined) return [];
  const fixtures = await fixturesOf(core, rego, samples, library);
  const texts: SourceText[] = [
    { file: 'policy.rego', text: rego },
    ...(tests ? [{ file: 'policy_test.rego', text: tests }] : []),
    ...fixtures.map(({ file, text }) => ({ file: join('fixtures', file), text })),
  ];
  const written: string[] = [];
  for (const { file, text } of texts) written.push(await writeText(join(folder, file), text));
  return written;
}

/** Writes a text, with the folders above it; gives its name. */
export async function writeText(file: string, text: string): Promise<string> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    return file;
  } catch (error) {
    throw new CallError({
      code: 'file_unwritable',
      severity: 'error',
      message: `\`${file}\` could not be written (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`,
      help: 'give `--out` a folder that you may write to',
      file,
    });
  }
}
