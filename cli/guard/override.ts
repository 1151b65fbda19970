import { type Command, InvalidArgumentError, Option } from 'commander';
import { today } from '../../adapters/clock/index.ts';
import { isDay } from '../../engine/policy/exceptions.ts';
import { badCall, CallError, exitCodes } from '../host/exit.ts';
import { writeResult } from '../host/terminal.ts';
import { readSettings } from '../input/settings.ts';
import { appendTo } from './log_file.ts';
import { logOf } from './paths.ts';

interface Options {
  by: string;
  reason: string;
  run?: string;
  until?: string;
}

/** `decree guard override`: records that a plan may pass a flexible rule. */
export function addOverride(guard: Command, exit: (code: number) => void): void {
  guard
    .command('override')
    .description('Let plans pass a flexible rule, for one run or until a day; it is recorded by whom and why.')
    .argument('<rule>', 'the name of the rule')
    .requiredOption('--by <name>', 'who answers for it')
    .requiredOption('--reason <text>', 'why')
    .option('--run <id>', 'only for this run of the pipeline')
    .addOption(new Option('--until <day>', 'the last day on which it holds, e.g. 2027-01-31').argParser(day))
    // `--run` is an option of the verb above, too, and that one takes it.
    .action(async (rule: string, _: unknown, command: Command) =>
      exit(await override(rule, command.optsWithGlobals<Options>())),
    );
}

function day(text: string): string {
  if (isDay(text)) return text;
  throw new InvalidArgumentError('it must be a day like `2027-01-31`.');
}

async function override(rule: string, { by, reason, run, until }: Options): Promise<number> {
  if ((run === undefined) === (until === undefined))
    throw badCall('an override holds for one run or until a day', 'name either `--run` or `--until`');
  if (by.trim() === '' || reason.trim() === '')
    throw badCall('an override says by whom and why', 'give `--by` and `--reason` some text');
  if (until !== undefined && until < today()) throw badCall(`\`${until}\` is over`, 'name a day that is to come');
  const settings = await readSettings('.');
  if (settings.diagnostics.some(({ severity }) => severity === 'error')) throw new CallError(...settings.diagnostics);
  const { rules } = settings.guardrails;
  const found = rules.find(({ name }) => name === rule);
  if (!found) {
    const names = rules.map(({ name }) => `\`${name}\``).join(', ');
    throw badCall(
      `no rule is called \`${rule}\``,
      names === '' ? 'there is none in decree.yaml' : `the rules are ${names}`,
    );
  }
  if (found.enforcement === 'strict')
    throw new CallError({
      code: 'guardrail_strict',
      severity: 'error',
      message: `\`${rule}\` is strict: nobody can override it`,
      help: 'mend what it is about, or make it `flexible` in decree.yaml where others can see that',
      ...(settings.file !== undefined && { file: settings.file }),
    });
  const file = logOf(settings);
  const holder = { ...(run !== undefined && { run }), ...(until !== undefined && { until }) };
  const head = await appendTo(file, { kind: 'override', rule, by: by.trim(), reason: reason.trim(), ...holder });
  await writeResult(`recorded as entry ${head.entries} of ${file}, ${head.hash}\n`);
  return exitCodes.ok;
}
