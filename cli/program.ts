import { Command } from 'commander';
import { addAuthor } from './author.ts';
import { addCheck } from './check.ts';
import { addExplain } from './explain.ts';
import { addFmt } from './fmt.ts';
import { addGuard } from './guard.ts';
import { addIgnore } from './ignore.ts';
import { addMcp } from './mcp.ts';
import { addPolicies } from './policies.ts';
import { addPublish } from './publish.ts';
import { addServe } from './serve.ts';
import { addSources } from './sources.ts';
import { addStudio } from './studio.ts';
import { addTest } from './test.ts';
import { version } from './version.ts';

/** Adds a verb to the program; its action hands over the exit code. */
export type AddVerb = (program: Command, exit: (code: number) => void) => void;

const verbs: readonly AddVerb[] = [
  addAuthor,
  addExplain,
  addCheck,
  addTest,
  addFmt,
  addPolicies,
  addIgnore,
  addGuard,
  addPublish,
  addSources,
  addStudio,
  addServe,
  addMcp,
];

/** The command line of `decree`. Commander throws instead of leaving the process. */
export function createProgram(exit: (code: number) => void): Command {
  const program = new Command('decree')
    .description('Say the rule, get the Rego: policies in plain language, checked and tested, for your Terraform.')
    .version(version)
    .exitOverride()
    .configureOutput({ outputError: () => undefined });
  for (const add of verbs) add(program, exit);
  return program;
}
