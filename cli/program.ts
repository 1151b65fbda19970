import { Command } from 'commander';
import { version } from './version.ts';

/** Adds a verb to the program; its action hands over the exit code. */
export type AddVerb = (program: Command, exit: (code: number) => void) => void;

/** Each verb with the code that it needs: where one is called, only that is loaded. */
const verbs: Readonly<Record<string, () => Promise<AddVerb>>> = {
  author: async () => (await import('./author.ts')).addAuthor,
  explain: async () => (await import('./explain.ts')).addExplain,
  check: async () => (await import('./check.ts')).addCheck,
  test: async () => (await import('./test.ts')).addTest,
  fmt: async () => (await import('./fmt.ts')).addFmt,
  policies: async () => (await import('./policies.ts')).addPolicies,
  ignore: async () => (await import('./ignore.ts')).addIgnore,
  guard: async () => (await import('./guard.ts')).addGuard,
  import: async () => (await import('./import.ts')).addImport,
  publish: async () => (await import('./publish.ts')).addPublish,
  sources: async () => (await import('./sources.ts')).addSources,
  studio: async () => (await import('./studio.ts')).addStudio,
  serve: async () => (await import('./serve.ts')).addServe,
  inventory: async () => (await import('./inventory.ts')).addInventory,
  worker: async () => (await import('./worker.ts')).addWorker,
  mcp: async () => (await import('./mcp.ts')).addMcp,
};

/** The command line of `decree`, as far as these words call for it. Commander throws instead of leaving the process. */
export async function createProgram(argv: readonly string[], exit: (code: number) => void): Promise<Command> {
  const program = new Command('decree')
    .description('Say the rule, get the Rego: policies in plain language, checked and tested, for your Terraform.')
    .version(version)
    .exitOverride()
    .configureOutput({ outputError: () => undefined });
  const [, , called = ''] = argv;
  const loaders = Object.hasOwn(verbs, called) ? [verbs[called]] : Object.values(verbs);
  for (const add of await Promise.all(loaders.map((load) => load?.()))) add?.(program, exit);
  return program;
}
