import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInProcessCore } from '../../../adapters/core/index.ts';
import type { Core } from '../../../core/host/boundary.ts';
import { createSchemas, type Schemas } from '../../../knowledge/schema/index.ts';
import { readKnowledge } from '../../../scripts/knowledge.ts';
import { Catalogue } from '../../policy/catalogue.ts';
import type { AuthorTools } from '../author.ts';
import { Lexicon } from '../read/lexicon.ts';

const root = join(import.meta.dirname, '../../..');

export const schemas: Schemas = createSchemas((provider) =>
  readFileSync(join(root, 'knowledge/schema', `${provider}.jsonl`), 'utf8'),
);

export const lexicon = new Lexicon(readKnowledge(join(root, 'knowledge')), schemas);

/** The Rego that policies import, as it lies in the repository. */
export const library = globSync('policies/decree/**/*.rego', { cwd: root })
  .filter((file) => !file.endsWith('_test.rego'))
  .sort()
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

/** Everything that `author` needs, on the real core. */
export async function authorTools(): Promise<AuthorTools & { core: Core }> {
  return { core: await createInProcessCore(), library, schemas, lexicon, catalogue: new Catalogue([]) };
}
