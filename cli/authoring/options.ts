/** Who may read the sentence. */
export const providers = ['offline', 'claude'] as const;
export type Provider = (typeof providers)[number];

/** What the command line says of how to author. */
export interface AuthorOptions {
  json?: true;
  provider: Provider;
  out?: string;
  accept?: number;
  batch?: string;
}
