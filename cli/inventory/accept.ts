import { isDay } from '../../engine/policy/exceptions.ts';
import { badCall, exitCodes } from '../host/exit.ts';
import { writeDiagnostics, writeResult } from '../host/terminal.ts';
import { readSettings } from '../input/settings.ts';
import { type DatabaseOptions, withDatabase } from './database.ts';

export interface AcceptOptions extends DatabaseOptions {
  reason: string;
  until: string;
  by: string;
}

/** `decree inventory accept`. */
export async function accept(finding: number, options: AcceptOptions): Promise<number> {
  const { reason, until, by } = options;
  if (!isDay(until)) throw badCall(`\`${until}\` is no day`, 'write it like `2027-01-31`');
  if (reason.trim() === '' || by.trim() === '')
    throw badCall('a finding is accepted by somebody, for a reason', 'say both with `--by` and `--reason`');
  const { acceptFinding, settleFindings, today } = await import('../../adapters/store/index.ts');
  const settings = await readSettings('.');
  writeDiagnostics(settings.diagnostics);
  await withDatabase(settings, options, async ({ db }) => {
    if (until < (await today(db))) throw badCall(`\`${until}\` is over`, 'name a day that is still to come');
    if (!(await acceptFinding(db, { id: finding, by, reason, until })))
      throw badCall(`there is no open finding ${finding}`, 'list them with `decree inventory findings`');
    await settleFindings(db);
  });
  await writeResult(`finding ${finding} is accepted until ${until}\n`);
  return exitCodes.ok;
}
