import { createHash } from 'node:crypto';
import { lexicon, loadBuiltin, schemas } from '../../adapters/builtin/index.ts';
import type { Core, Diagnostic } from '../../core/host/boundary.ts';
import { Catalogue } from '../../engine/policy/catalogue.ts';
import { type Change, changesBetween, type Release } from '../../engine/publish/changes.ts';
import { gatePublication, type PublishCheck } from '../../engine/publish/gate.ts';
import { versionAfter } from '../../engine/publish/version.ts';
import type { GateTools } from '../../engine/requirement/gate.ts';
import { withCore } from '../host/core.ts';
import { exitCodes } from '../host/exit.ts';
import { showProgress, writeDiagnostics, writeResult } from '../host/terminal.ts';
import { readSettings } from '../input/settings.ts';
import { makeBundle, readBefore } from './bundle.ts';
import { type Gathered, gather } from './gather.ts';
import type { PublishOptions } from './options.ts';
import { placeOf } from './place.ts';
import { runTests, type Tests } from './tested.ts';
import { publishedText } from './text.ts';

/** What came of publishing to one place. */
export interface Published {
  place: string;
  status: 'published' | 'unchanged' | 'refused' | 'failed' | 'dry run';
  version: string;
  before?: string | undefined;
  changes: Change[];
  checks: PublishCheck[];
  diagnostics: Diagnostic[];
  /** Of a bundle. */
  sha256?: string;
  signedBy?: string;
  /** Of a repository. */
  branch?: string;
  commit?: string;
  url?: string;
}

/** What publishing to any place goes by. */
export interface Desk {
  core: Core;
  tools: GateTools;
  gathered: Gathered;
  tests: Tests;
  options: PublishOptions;
}

/** Publishes to each place that the options name, and prints what came of it. Gives the exit code. */
export async function runPublish(paths: readonly string[], options: PublishOptions): Promise<number> {
  const results = await withCore(async (core) => {
    const settings = await readSettings('.');
    const builtin = await loadBuiltin();
    showProgress('reading the policies');
    const wanted = paths.length > 0 ? paths : settings.policies.length > 0 ? settings.policies : ['.'];
    const gathered = await gather(core, wanted, builtin.library, options);
    showProgress('testing the policies');
    const tests = await runTests(core, gathered);
    const tools = {
      core,
      library: gathered.library,
      schemas: schemas(),
      lexicon: lexicon(),
      catalogue: new Catalogue(builtin.policies),
    };
    const desk: Desk = { core, tools, gathered, tests, options };
    const results: Published[] = [];
    if (options.bundle !== undefined) results.push(await publishBundle(desk, options.bundle));
    return results;
  });
  writeDiagnostics(results.flatMap(({ diagnostics }) => diagnostics));
  await writeResult(options.json ? `${JSON.stringify(results, null, 2)}\n` : publishedText(results));
  if (results.some(({ status }) => status === 'failed')) return exitCodes.wrong;
  return results.some(({ status }) => status === 'refused') ? exitCodes.found : exitCodes.ok;
}

/** Holds what is to be published against what a place has. */
export async function judge(
  { tools, gathered, tests }: Desk,
  place: string,
  { version: before, release }: { version?: string | undefined; release: Release },
  isWhole: boolean,
): Promise<Published> {
  const { publication, diagnostics } = gathered;
  showProgress(`comparing with ${place}`);
  const there = release.policies.map(({ policy }) => policy);
  const gated = await gatePublication(tools, publication, { there, tests });
  const changes = (await changesBetween(tools, release, publication)).filter(
    ({ kind }) => isWhole || kind !== 'removed',
  );
  return {
    place,
    status: gated.passed ? 'dry run' : 'refused',
    version: versionAfter(before, changes),
    before,
    changes,
    checks: gated.checks,
    diagnostics: [...diagnostics, ...gated.diagnostics],
  };
}

async function publishBundle(desk: Desk, address: string): Promise<Published> {
  const { core, gathered, options } = desk;
  const place = await placeOf(address, options.name);
  showProgress(`reading ${place.name}`);
  const before = await readBefore(core, place, gathered.library);
  const judged = await judge(desk, place.name, before, true);
  if (judged.status === 'refused') return judged;
  const { bytes, signedBy } = await makeBundle(core, gathered.publication, gathered.library, judged.version, options);
  const made = {
    ...judged,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...(signedBy !== undefined && { signedBy }),
  };
  if (options.dryRun) return made;
  if (judged.changes.length === 0 && before.version !== undefined) return { ...made, status: 'unchanged' };
  showProgress(`publishing to ${place.name}`);
  const failure = await place.write(bytes, judged.version);
  return failure
    ? { ...made, status: 'failed', diagnostics: [...judged.diagnostics, failure] }
    : { ...made, status: 'published' };
}
