import type { Schemas } from '../../knowledge/schema/index.ts';
import type { Subject } from './requirement.ts';

/** The provider's own pages on the types. */
export const documentationOf = ({ types, kind }: Pick<Subject, 'types' | 'kind'>, schemas: Schemas): string[] =>
  types.flatMap((type) => schemas.get(type, kind)?.docs ?? []).slice(0, 3);
