import type { Command } from 'commander';
import type { Entry } from '../../engine/guardrail/override/entry.ts';
import { problemOf } from '../../engine/guardrail/override/log.ts';
import { visible } from '../../engine/report/display.ts';
import { counted } from '../../engine/report/report.ts';
import { exitCodes } from '../host/exit.ts';
import { writeDiagnostics, writeResult } from '../host/terminal.ts';
import { readSettings } from '../input/settings.ts';
import { openLog } from './log_file.ts';
import { logOf } from './paths.ts';

interface Options {
  verify?: true;
  head?: string;
  json?: true;
}

/** `decree guard log`: what was overridden, by whom and why, and whether nobody changed that. */
export function addLog(guard: Command, exit: (code: number) => void): void {
  guard
    .command('log')
    .description('List what was overridden; with `--verify`, exit 1 where the log is not what was written.')
    .option('--verify', 'say only whether the log is whole')
    .option('--head <hash>', 'the hash of an entry that the log must have, noted elsewhere')
    .option('--json', 'print it as JSON')
    .action(async (options: Options) => exit(await show(options)));
}

async function show({ verify, head, json }: Options): Promise<number> {
  const { file, log, known } = await openLog(logOf(await readSettings('.')));
  const noted = head === undefined ? known : { entries: entryWith(log.entries, head), hash: head };
  const problem = problemOf(file, log, known) ?? problemOf(file, log, noted);
  if (json)
    await writeResult(
      `${JSON.stringify({ file, whole: !problem, entries: verify ? undefined : log.entries, head: log.head, problem }, null, 2)}\n`,
    );
  else {
    const lines = verify ? [] : log.entries.map(entryLine);
    const whole = `${counted(log.head.entries, 'entry', 'entries')} in ${file}, the last ${log.head.hash}`;
    await writeResult([...lines, ...(problem ? [] : [whole])].map((line) => `${line}\n`).join(''));
    if (problem) writeDiagnostics([problem]);
  }
  return problem ? exitCodes.found : exitCodes.ok;
}

/** Its number; one beyond the end where no entry has the hash. */
function entryWith(entries: readonly Entry[], hash: string): number {
  const found = entries.find((entry) => entry.hash === hash);
  return found?.number ?? entries.length + 1;
}

function entryLine({ number, at, recorded }: Entry): string {
  if (recorded.kind === 'override') {
    const { rule, by, reason, run, until } = recorded;
    const holds = run === undefined ? `until ${until}` : `for run ${run}`;
    return visible(`${number}  ${at}  ${by} overrides ${rule} ${holds}: ${reason}`);
  }
  const { passed, outcome, run } = recorded;
  const rules = passed.map(({ rule, by }) => `${rule} (${by})`).join(', ');
  return visible(
    `${number}  ${at}  a plan ${outcome}${run === undefined ? '' : ` in run ${run}`} with overrides of ${rules}`,
  );
}
