import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { readText } from '../../adapters/files/index.ts';
import { wordsOf } from '../../engine/policy/issue.ts';
import { readYaml } from '../../engine/policy/yaml_text.ts';
import { PriceFile } from '../../knowledge/prices/prices.ts';
import { CallError } from '../host/exit.ts';

const isBundled = !import.meta.url.endsWith('.ts');

/** The list prices that Decree knows, and after them the user's own. Throws `CallError`. */
export async function readPrices(own: string | undefined): Promise<PriceFile[]> {
  const known = await knownPrices();
  return own === undefined ? known : [...known, await ownPrices(own)];
}

/** The build puts the files of `knowledge/prices` into one beside the bundle. */
async function knownPrices(): Promise<PriceFile[]> {
  if (isBundled) {
    const file = fileURLToPath(new URL('prices.json', import.meta.url));
    return z.array(PriceFile).parse(JSON.parse(await readFile(file, 'utf8')));
  }
  const folder = fileURLToPath(new URL('../../knowledge/prices', import.meta.url));
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(names.map(async (name) => PriceFile.parse(parse(await readFile(join(folder, name), 'utf8')))));
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
