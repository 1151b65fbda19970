import { Option } from 'commander';
import { budgetOptions, providers } from './authoring/model.ts';
import type { AuthorOptions } from './authoring/options.ts';
import { badCall } from './host/exit.ts';
import { positive } from './host/options.ts';
import type { AddVerb } from './program.ts';

export const addAuthor: AddVerb = (program, exit) => {
  const command = program
    .command('author')
    .description('Turn a requirement into a checked, tested Rego policy; exit 0: authored, 3: unsure or unsupported.')
    .argument('[requirement]', 'the rule in plain words, e.g. "S3 buckets must block public access"')
    .option('--json', 'print the answer as JSON')
    .addOption(new Option('--provider <name>', 'who reads the sentence').choices(providers).default('offline'))
    .option('--out <folder>', 'write policy.rego, policy_test.rego and fixtures there; with --batch <id>.rego')
    .addOption(
      new Option('--accept <n>', 'take this reading where the sentence can be read in several ways').argParser(
        positive,
      ),
    )
    .option('--batch <file>', 'read JSON lines {id, requirement} from a file or `-`, and print one line for each')
    .option('--scp', 'show the Service Control Policy that enforces the rule in AWS beside it, where there is one')
    .option('--model <name>', 'the model to ask, with a provider that has several');
  for (const option of budgetOptions()) command.addOption(option);
  command.action(async (requirement: string | undefined, options: AuthorOptions) =>
    exit(await author(requirement, options)),
  );
};

async function author(requirement: string | undefined, options: AuthorOptions): Promise<number> {
  const { batch } = options;
  if (batch !== undefined && requirement !== undefined) {
    throw badCall(
      'a requirement and `--batch` exclude each other',
      'put the requirement into the file, or leave one out',
    );
  }
  // What reads sentences is large, and no other verb needs it.
  const { authorBatch, authorOne } = await import('./authoring/run.ts');
  if (batch !== undefined) return authorBatch(batch, options);
  if (requirement !== undefined) return authorOne(requirement, options);
  throw badCall('there is no requirement', 'write it in quotes: decree author "S3 buckets must block public access"');
}
