import { Catalogue } from '../../engine/policy/catalogue.ts';
import type { AuthorTools } from '../../engine/requirement/authored.ts';
import type { Context, Feature } from '../features/feature.ts';

/** What the studio's answers are made with. */
export interface Desk {
  context: Context;
  /** What is asked about Rego, as an editor's document is. */
  features: readonly Feature[];
  tools(): Promise<AuthorTools>;
}

export function openDesk(context: Context, features: readonly Feature[]): Desk {
  let made: Promise<AuthorTools> | undefined;
  const make = async (): Promise<AuthorTools> => {
    const { host } = context;
    const [{ library, policies }, lexicon] = await Promise.all([host.loadBuiltin(), host.lexicon()]);
    return { core: host.core, library, schemas: host.schemas(), lexicon, catalogue: new Catalogue(policies) };
  };
  return { context, features, tools: () => (made ??= make()) };
}

/** What one request may use beside. */
export interface Call {
  /** Nobody waits any more. */
  signal: AbortSignal;
  tell(message: string): void;
}
