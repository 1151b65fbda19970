import type { Schemas } from '../../knowledge/schema/index.ts';

/** The provider's own pages on the types. */
export const documentationOf = (types: readonly string[], schemas: Schemas): string[] =>
  types.flatMap((type) => schemas.get(type)?.docs ?? []).slice(0, 3);
