import type { AddVerb } from './program.ts';
import type { SourcesOptions } from './sources/options.ts';

export const addSources: AddVerb = (program, exit) => {
  const sources = program
    .command('sources')
    .description('Policies that others publish: what decree.yaml names in `sources`, pinned by decree.lock.');
  const run = async (
    verb: 'list' | 'install' | 'lock' | 'update',
    names: readonly string[],
    options: SourcesOptions,
  ) => {
    const { runSources } = await import('./sources/run.ts');
    exit(await runSources(verb, names, options));
  };
  sources
    .command('list')
    .description('Say which sources there are, and what they are pinned to.')
    .option('--json', 'print the list as JSON')
    .action((options: SourcesOptions) => run('list', [], options));
  sources
    .command('install')
    .description('Fetch what decree.lock pins, and nothing else.')
    .option('--json', 'print the result as JSON')
    .action((options: SourcesOptions) => run('install', [], options));
  sources
    .command('lock')
    .description('Pin the sources that are not pinned yet, and install them.')
    .option('--json', 'print the result as JSON')
    .action((options: SourcesOptions) => run('lock', [], options));
  sources
    .command('update')
    .description('Pin the sources to what they are now, and show what that changes in what is found here.')
    .argument('[name...]', 'only these sources')
    .option('--dry-run', 'show it, and change nothing')
    .option('--json', 'print the result as JSON')
    .action((names: string[], options: SourcesOptions) => run('update', names, options));
};
