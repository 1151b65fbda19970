import { lexicon, loadBuiltin, schemas } from '../../adapters/builtin/index.ts';
import { Catalogue } from '../../engine/policy/catalogue.ts';
import { withCore } from '../host/core.ts';
import { exitCodes } from '../host/exit.ts';
import { showProgress, writeDiagnostics, writeResult } from '../host/terminal.ts';
import { readSettings } from '../input/settings.ts';
import { publishBundle } from './bundle.ts';
import type { Desk } from './desk.ts';
import { gather } from './gather.ts';
import type { Published } from './judge.ts';
import { type PublishFlags, withSettings } from './options.ts';
import { publishToRepository } from './repository.ts';
import { runTests } from './tested.ts';
import { publishedText } from './text.ts';

/** Publishes to each place that the options name, and prints what came of it. Gives the exit code. */
export async function runPublish(named: readonly string[], flags: PublishFlags): Promise<number> {
  const settings = await readSettings('.');
  const options = withSettings(flags, settings.publish);
  const results = await withCore(async (core) => {
    const builtin = await loadBuiltin();
    showProgress('reading the policies');
    const paths = named.length > 0 ? named : settings.policies.length > 0 ? settings.policies : ['.'];
    const gathered = await gather(core, paths, builtin.library, options);
    showProgress('testing the policies');
    const tests = await runTests(core, gathered);
    const catalogue = new Catalogue(builtin.policies);
    const tools = { core, library: gathered.library, schemas: schemas(), lexicon: lexicon(), catalogue };
    const desk: Desk = { core, tools, paths, gathered, tests, options };
    const results: Published[] = [];
    if (options.repository !== undefined) results.push(await publishToRepository(desk, options.repository));
    if (options.bundle !== undefined) results.push(await publishBundle(desk, options.bundle));
    return results;
  });
  writeDiagnostics(results.flatMap(({ diagnostics }) => diagnostics));
  await writeResult(options.json ? `${JSON.stringify(results, null, 2)}\n` : publishedText(results));
  if (results.some(({ status }) => status === 'failed')) return exitCodes.wrong;
  return results.some(({ status }) => status === 'refused') ? exitCodes.found : exitCodes.ok;
}
