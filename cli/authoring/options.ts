import type { ModelFlags, Provider } from './model.ts';

/** What the command line says of how to author. */
export interface AuthorOptions extends ModelFlags {
  json?: true;
  provider: Provider;
  out?: string;
  accept?: number;
  batch?: string;
  scp?: true;
}
