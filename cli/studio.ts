import { InvalidArgumentError, Option } from 'commander';
import type { AddVerb } from './program.ts';

export interface StudioOptions {
  port: number;
  open: boolean;
}

export const addStudio: AddVerb = (program, exit) => {
  program
    .command('studio')
    .description('Write policies in the browser: the rule, the Rego, resources that pass and fail, and why.')
    .argument('[path]', 'the folder whose resources can be picked, and where policies are saved', '.')
    .addOption(new Option('--port <n>', 'the port on this machine; 0: a free one').argParser(port).default(0))
    .option('--no-open', 'only print the address')
    .action(async (path: string, options: StudioOptions) => {
      // What serves pages is needed by no other verb.
      const { serveStudio } = await import('./studio/serve.ts');
      exit(await serveStudio(path, options));
    });
};

function port(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= 65_535) return number;
  throw new InvalidArgumentError('it must be a whole number up to 65535.');
}
