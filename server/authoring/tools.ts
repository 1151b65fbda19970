import { Catalogue } from '../../engine/policy/catalogue.ts';
import type { AuthorTools } from '../../engine/requirement/authored.ts';
import type { Host } from '../host.ts';

/** What reading and writing requirements needs of the platform. */
export async function authorTools(host: Host): Promise<AuthorTools> {
  const [{ library, policies }, lexicon] = await Promise.all([host.loadBuiltin(), host.lexicon()]);
  return { core: host.idleCore, library, schemas: host.schemas(), lexicon, catalogue: new Catalogue(policies) };
}
