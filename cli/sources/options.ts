/** What the command line says of how to treat sources. */
export interface SourcesOptions {
  dryRun?: true;
  json?: true;
}
