import { InvalidArgumentError, Option } from 'commander';
import { type Role, roles } from '../engine/access/tiers.ts';
import { isDay } from '../engine/policy/exceptions.ts';
import type { AddVerb } from './program.ts';
import { addSiteOptions, type SiteOptions } from './serve/options.ts';

export const addServe: AddVerb = (program, exit) => {
  const serve = program
    .command('serve')
    .description('Show what runs and what it keeps to: to you alone, to who signs in, or to the company.')
    .argument('[path]', 'the folder with decree.yaml', '.');
  addSiteOptions(serve).action(async (path: string, options: SiteOptions) => {
    // What serves pages is needed by no other verb.
    const { serveSite } = await import('./serve/site.ts');
    exit(await serveSite(path, options, '/governance'));
  });
  serve
    .command('token')
    .description('Make a token that lets a person or a program in, signed with the key in DECREE_SERVE_KEY.')
    .requiredOption('--name <name>', 'whom it is for')
    .addOption(new Option('--role <role>', 'what it lets them do').argParser(role).default('reader'))
    .addOption(
      new Option('--until <day>', 'the last day on which it is good, like 2027-01-31')
        .argParser(day)
        .makeOptionMandatory(),
    )
    .action(async (options: { name: string; role: Role; until: string }) => {
      const { printToken } = await import('./serve/token.ts');
      exit(await printToken(options));
    });
};

function role(text: string): Role {
  const known = roles.find((one) => one === text);
  if (known) return known;
  throw new InvalidArgumentError(`it must be one of ${roles.join(', ')}.`);
}

function day(text: string): string {
  if (isDay(text)) return text;
  throw new InvalidArgumentError('it must be a day like 2027-01-31.');
}
