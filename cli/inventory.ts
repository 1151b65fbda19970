import { type Command, Option } from 'commander';
import { positive, repeated, severity } from './host/options.ts';
import { policyOptions } from './input/policies.ts';
import type { AcceptOptions } from './inventory/accept.ts';
import type { ListOptions } from './inventory/list.ts';
import type { CheckOptions, LoadOptions } from './inventory/load.ts';
import type { HistoryOptions, StatusOptions } from './inventory/status.ts';
import type { AddVerb } from './program.ts';

type Add = (inventory: Command, exit: (code: number) => void) => void;

export const addInventory: AddVerb = (program, exit) => {
  const inventory = program
    .command('inventory')
    .description('All resources of all accounts, in code or not: load them, check them, list what was found.');
  for (const add of [addLoad, addCheck, addList, addFindings, addStatus, addHistory, addAccept]) add(inventory, exit);
};

const database = () =>
  new Option(
    '--database <folder>',
    'the folder of the inventory (default: the server that `DATABASE_URL` names, or `.decree/database` beside decree.yaml)',
  );
const json = () => new Option('--json', 'print the result as JSON');
const failOn = () =>
  new Option('--fail-on <severity>', 'the mildest severity that makes the exit code 1 (default: LOW)').argParser(
    severity,
  );

const addLoad: Add = (inventory, exit) => {
  const command = inventory
    .command('load')
    .description('Load what decree.yaml names as sources, or states; goes on with a run that was stopped.')
    .argument('[path...]', 'states to load in place of the sources: files, folders, patterns')
    .addOption(new Option('--source <name>', 'only this source; repeatable').argParser(repeated))
    .option('--check', 'check what is there after that')
    .option('--enqueue', 'only begin it: `decree worker` does the work (with `DATABASE_URL`)')
    .addOption(failOn())
    .addOption(json())
    .addOption(database());
  for (const option of policyOptions()) command.addOption(option);
  command.action(async (paths: string[], options: LoadOptions) => {
    const { load } = await import('./inventory/load.ts');
    exit(await load(paths, options));
  });
};

const addCheck: Add = (inventory, exit) => {
  const command = inventory
    .command('check')
    .description('Check what was loaded: only what has changed since, resources or policies, is judged again.')
    .option('--dry-run', 'say what the policies of `--policy` or `--only` would flag, and keep nothing of it')
    .addOption(failOn())
    .addOption(json())
    .addOption(database());
  for (const option of policyOptions()) command.addOption(option);
  command.action(async (options: CheckOptions & { dryRun?: true }) => {
    if (options.dryRun) {
      const { dryRun } = await import('./inventory/dry_run.ts');
      return exit(await dryRun(options));
    }
    const { check } = await import('./inventory/load.ts');
    exit(await check(options));
  });
};

/** What a list is narrowed to. */
function filters(command: Command): Command {
  return command
    .option('--type <type>', 'only of this type; `*` is any part, here and below')
    .option('--account <account>', 'only in this account')
    .option('--region <region>', 'only in this region')
    .option('--owner <owner>', 'only of this owner')
    .option('--from <source>', 'only from this source')
    .option('--address <address>', 'only with this address')
    .option('--tag <name=value>', 'only with this tag, or a tag of this name')
    .option('--policy <id>', 'only what this policy finds')
    .addOption(
      new Option('--severity <severity>', 'only what is found at this severity, or graver').argParser(severity),
    )
    .option('--unmanaged', 'only what no code tells of')
    .option('--missing', 'only what code tells of and the cloud does not have')
    .option('--untagged', 'only what has no tag')
    .option('--unowned', 'only what has no owner')
    .addOption(new Option('--page <number>', 'which page').argParser(positive).default(1))
    .addOption(new Option('--limit <number>', 'rows on a page').argParser(positive).default(50))
    .option('--csv', 'print the page as CSV')
    .addOption(json())
    .addOption(database());
}

type FilterOptions = Omit<ListOptions, 'source'> & { from?: string };

const addList: Add = (inventory, exit) => {
  filters(inventory.command('list').description('List resources, those with the gravest findings first.')).action(
    async ({ from, ...options }: FilterOptions) => {
      const { list } = await import('./inventory/list.ts');
      exit(await list({ ...options, source: from }));
    },
  );
};

const addFindings: Add = (inventory, exit) => {
  filters(inventory.command('findings').description('List what was found, the gravest first.'))
    .option('--accepted', 'also what somebody has accepted')
    .action(async ({ from, ...options }: FilterOptions) => {
      const { findings } = await import('./inventory/list.ts');
      exit(await findings({ ...options, source: from }));
    });
};

const addStatus: Add = (inventory, exit) => {
  inventory
    .command('status')
    .description('Say what there is, how it was read, and what is being done.')
    .addOption(json())
    .addOption(database())
    .action(async (options: StatusOptions) => {
      const { status } = await import('./inventory/status.ts');
      exit(await status(options));
    });
};

const addHistory: Add = (inventory, exit) => {
  inventory
    .command('history')
    .description('List snapshots, the latest first, and what appeared and was resolved in each.')
    .addOption(new Option('--limit <number>', 'how many').argParser(positive).default(20))
    .addOption(json())
    .addOption(database())
    .action(async (options: HistoryOptions) => {
      const { history } = await import('./inventory/status.ts');
      exit(await history(options));
    });
};

const addAccept: Add = (inventory, exit) => {
  inventory
    .command('accept')
    .description('Accept a finding until a day; it counts again after that.')
    .argument('<finding>', 'its number, as `decree inventory findings` lists it', positive)
    .requiredOption('--reason <text>', 'why it is accepted')
    .requiredOption('--until <day>', 'the last day on which it is, like `2027-01-31`')
    .requiredOption('--by <name>', 'who accepts it')
    .addOption(database())
    .action(async (finding: number, options: AcceptOptions) => {
      const { accept } = await import('./inventory/accept.ts');
      exit(await accept(finding, options));
    });
};
