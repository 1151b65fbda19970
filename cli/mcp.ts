import type { AddVerb } from './program.ts';

export const addMcp: AddVerb = (program, exit) => {
  program
    .command('mcp')
    .description(
      'Serve `author`, `check` and `explain` to assistants by the Model Context Protocol, over stdin and stdout.',
    )
    .argument('[path]', 'the folder that may be read', '.')
    .action(async (path: string) => {
      // What speaks the protocol is needed by no other verb.
      const { serveMcp } = await import('./mcp/serve.ts');
      exit(await serveMcp(path));
    });
};
