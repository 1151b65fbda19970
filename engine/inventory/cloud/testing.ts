import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { ProviderName } from '../../../knowledge/schema/index.ts';
import { schemas } from '../../../knowledge/schema/testing.ts';
import { type Cloud, CloudTable } from './index.ts';

const folders = fileURLToPath(new URL('../../../knowledge/cloud/', import.meta.url));

/** The tables of a folder of `knowledge/cloud`, as they are written. */
export function cloudOf(folder: string, provider: ProviderName): Cloud {
  const files = globSync('*.yaml', { cwd: join(folders, folder) }).toSorted();
  const tables = files.map((file) => CloudTable.parse(parse(readFileSync(join(folders, folder, file), 'utf8'))));
  return { provider, table: Object.assign({}, ...tables), schemas };
}
