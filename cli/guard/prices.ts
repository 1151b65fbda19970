import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { distFile } from '../../adapters/files/dist.ts';
import { readText } from '../../adapters/files/index.ts';
import { wordsOf } from '../../engine/policy/issue.ts';
import { readYaml } from '../../engine/policy/yaml_text.ts';
import { PriceFile } from '../../knowledge/prices/prices.ts';
import { CallError } from '../host/exit.ts';

/** The list prices that Decree knows, and after them the user's own. Throws `CallError`. */
export async function readPrices(own: string | undefined): Promise<PriceFile[]> {
  const known = await knownPrices();
  return own === undefined ? known : [...known, await ownPrices(own)];
}

/** They are read as they are kept, beside the bundle as beside the source. */
async function knownPrices(): Promise<PriceFile[]> {
  const folder = distFile('..', 'knowledge', 'prices');
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
    return await Promise.all(
      names.map(async (name) => PriceFile.parse(parse(await readFile(join(folder, name), 'utf8')))),
    );
  } catch (cause) {
    throw new Error('the list prices are not there: install Decree again', { cause });
  }
}

async function ownPrices(file: string): Promise<PriceFile> {
  const { text, problem } = await readText(file, file);
  if (text === undefined) throw new CallError(...(problem ? [problem] : []));
  const yaml = readYaml({ file, text });
  if (yaml.diagnostics.length > 0) throw new CallError(...yaml.diagnostics);
  const read = PriceFile.safeParse(yaml.value);
  if (read.success) return read.data;
  throw new CallError(
    ...read.error.issues.map((issue) => ({
      code: 'prices_shape',
      severity: 'error' as const,
      message: `\`${issue.path.join('.') || 'the table'}\` ${wordsOf(issue)}`,
      help: 'a table of prices has `sources`, `date`, `provider`, `tables` and `resources`, like those of Decree itself',
      ...yaml.placeOf(issue.path),
    })),
  );
}
