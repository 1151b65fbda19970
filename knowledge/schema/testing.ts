import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProviderName } from './schema.ts';
import { createSchemas } from './schemas.ts';

/** The text of a generated file, for tests. */
export function readProvider(provider: ProviderName): string {
  return readFileSync(join(import.meta.dirname, `${provider}.jsonl`), 'utf8');
}

/** The schemas of the repository, shared by the tests of one file. */
export const schemas = createSchemas(readProvider);
