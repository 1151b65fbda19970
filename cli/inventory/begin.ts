import { randomUUID } from 'node:crypto';
import process from 'node:process';
import { hashText, isCloudKind, openCloud, openSource, typesCovered } from '../../adapters/inventory/index.ts';
import type { Database, ListedSource, RunningSnapshot } from '../../adapters/store/index.ts';
import type { Diagnostic } from '../../core/host/boundary.ts';
import type { SourceSettings } from '../../engine/inventory/settings.ts';
import type { Shard } from '../../engine/inventory/source.ts';
import { CallError, hasErrors } from '../host/exit.ts';
import { interruption } from '../host/interruption.ts';
import { showProgress } from '../host/terminal.ts';
import type { LoadedChoice } from '../input/policies.ts';
import type { Settings } from '../input/settings.ts';
import { version } from '../version.ts';
import { settingsFolder } from './database.ts';
import type { Programs } from './programs.ts';
import { Request, requestKey, versionsOf } from './request.ts';

export interface BeginRequest {
  database: Database;
  settings: Settings;
  sources: readonly SourceSettings[];
  /** Absent: nothing is checked. */
  checks: { programs: Programs; chosen: LoadedChoice } | undefined;
}

export interface Begun {
  snapshot: number;
  request: Request;
  diagnostics: Diagnostic[];
}

/** Goes on with the snapshot that was stopped if it was asked the same, or else begins one. */
export async function begin(ask: BeginRequest): Promise<Begun> {
  const { runningSnapshot } = await import('../../adapters/store/index.ts');
  const running = await runningSnapshot(ask.database.db);
  return (running && (await resume(ask, running))) ?? (await beginNew(ask));
}

async function resume(
  { database, settings, sources, checks }: BeginRequest,
  running: RunningSnapshot,
): Promise<Begun | undefined> {
  const { abandonSnapshot } = await import('../../adapters/store/index.ts');
  const request = Request.safeParse(running.request).data;
  if (request?.key === requestKey(settingsFolder(settings), sources, checks?.programs))
    return { snapshot: running.id, request, diagnostics: [] };
  await abandonSnapshot(database.db, running.id);
  return undefined;
}

async function beginNew({ database, settings, sources, checks }: BeginRequest): Promise<Begun> {
  const { beginSnapshot, failedPolicies, putPolicies, putPolicySet, setRequest } = await import(
    '../../adapters/store/index.ts'
  );
  const { listed, diagnostics } = await list(settings, sources);
  const asked: Request = {
    version,
    key: requestKey(settingsFolder(settings), sources, checks?.programs),
    folder: settingsFolder(settings),
    sources: [...sources],
    ownerTags: settings.inventory.owner_tags.map((tag) => tag.toLowerCase()),
  };
  return database.db.transaction().execute(async (trx) => {
    const snapshot = await beginSnapshot(trx, { sources: listed, checks: checks !== undefined });
    let request = asked;
    if (checks) {
      const { programs, chosen } = checks;
      const versions = anew(versionsOf(programs), await failedPolicies(trx));
      request = {
        ...asked,
        check: {
          modules: [...chosen.own.policies.map(({ source }) => source), ...chosen.own.modules],
          library: chosen.library,
          set: await putPolicySet(trx, hashText(JSON.stringify(versions)), versions),
          versions,
          exceptions: settings.exceptions,
        },
      };
      await putPolicies(trx, programs.policies, snapshot);
    }
    await setRequest(trx, snapshot, request);
    return { snapshot, request, diagnostics };
  });
}

/** What had no verdict is asked again of everything. */
function anew(versions: Record<string, string>, failed: readonly string[]): Record<string, string> {
  const salt = randomUUID();
  return {
    ...versions,
    ...Object.fromEntries(failed.flatMap((id) => (versions[id] ? [[id, `${versions[id]} ${salt}`]] : []))),
  };
}

async function withCover(kind: string, shards: readonly Shard[]): Promise<Shard[]> {
  if (!isCloudKind(kind)) return [...shards];
  const cloud = await openCloud(kind);
  return shards.map((shard) => ({ ...shard, covers: shard.covers ?? typesCovered(shard, cloud) }));
}

async function list(settings: Settings, sources: readonly SourceSettings[]) {
  const environment = { variables: process.env, folder: settingsFolder(settings), readRoot: async () => [] };
  const diagnostics: Diagnostic[] = [];
  const listed: ListedSource[] = [];
  for (const source of sources) {
    showProgress(`listing ${source.name}`);
    const opened = await openSource(source, environment);
    const { shards, diagnostics: problems } = await opened.shards(interruption());
    diagnostics.push(...problems);
    listed.push({
      name: source.name,
      kind: source.kind,
      tells: opened.tells,
      shards: await withCover(source.kind, shards),
      isWhole: !hasErrors(problems),
    });
  }
  if (interruption().aborted)
    throw new CallError({
      code: 'inventory_interrupted',
      severity: 'error',
      message: 'stopped while the sources were listed',
      help: 'run it again from the start',
    });
  return { listed, diagnostics };
}
