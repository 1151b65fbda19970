import type { AddVerb } from './program.ts';
import { addSiteOptions, type SiteOptions } from './serve/options.ts';

export const addStudio: AddVerb = (program, exit) => {
  const studio = program
    .command('studio')
    .description('Write policies in the browser: the rule, the Rego, resources that pass and fail, and why.')
    .argument('[path]', 'the folder whose resources can be picked, and where policies are saved', '.');
  addSiteOptions(studio).action(async (path: string, options: SiteOptions) => {
    // What serves pages is needed by no other verb.
    const { serveSite } = await import('./serve/site.ts');
    exit(await serveSite(path, options, '/'));
  });
};
