import { lexicon, loadBuiltin, schemas } from '../../adapters/builtin/index.ts';
import type { Core } from '../../core/host/boundary.ts';
import { Catalogue } from '../../engine/policy/catalogue.ts';
import type { AuthorTools } from '../../engine/requirement/author.ts';

/** What authoring looks things up in. */
export async function openTools(core: Core): Promise<AuthorTools> {
  const { library, policies } = await loadBuiltin();
  return { core, library, schemas: schemas(), lexicon: lexicon(), catalogue: new Catalogue(policies) };
}
