import { readFileSync } from 'node:fs';
import { createSchemas, type Schemas } from '../../knowledge/schema/index.ts';
import { distFile } from '../files/dist.ts';

let made: Schemas | undefined;

/** The provider schemas; a provider's file is read at the first question about it. */
export function schemas(): Schemas {
  made ??= createSchemas((provider) => readFileSync(distFile('schema', `${provider}.jsonl`), 'utf8'));
  return made;
}
