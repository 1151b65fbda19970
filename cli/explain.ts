import type { ModelFlags } from './authoring/model.ts';
import { budgetOptions } from './authoring/model.ts';
import type { AddVerb } from './program.ts';

export interface ExplainOptions extends Omit<ModelFlags, 'model'> {
  json?: true;
  /** `true`: the model of the environment. */
  model?: true | string;
}

export const addExplain: AddVerb = (program, exit) => {
  const command = program
    .command('explain')
    .description(
      'Say what a policy does: exactly where its requirement can be read, else what the checker sees in its Rego.',
    )
    .argument('<policy>', 'a Rego file, a folder of them, or the id of a built-in policy')
    .option('--json', 'print the explanation as JSON')
    .option('--model [name]', 'add a summary in the words of Claude, marked as such; nothing checks it');
  for (const option of budgetOptions()) command.addOption(option);
  command.action(async (policy: string, options: ExplainOptions) => {
    // What reads sentences is large, and few verbs need it.
    const { explainPolicies } = await import('./explaining/run.ts');
    exit(await explainPolicies(policy, options));
  });
};
