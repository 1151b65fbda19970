import { loadBuiltin, schemas } from '../../adapters/builtin/index.ts';
import type { Queue } from '../../adapters/jobs/index.ts';
import type { Database } from '../../adapters/store/index.ts';
import type { Core } from '../../core/host/boundary.ts';
import { loadPolicies } from '../../engine/policy/load.ts';
import { CallError } from '../host/exit.ts';
import type { Settings } from '../input/settings.ts';
import { openPrograms, type Programs } from './programs.ts';
import { Request, versionsOf } from './request.ts';
import { type OpenedWork, openWork } from './work.ts';

export interface Part {
  core: Core;
  database: Database;
  settings: Settings;
  queue: Queue;
}

/** Opens what a worker needs for a snapshot, from what the database has of it; nothing if it is not running any more. */
export async function takePart(part: Part, snapshot: number): Promise<OpenedWork | undefined> {
  const { core, database, settings, queue } = part;
  const { runningSnapshot } = await import('../../adapters/store/index.ts');
  const running = await runningSnapshot(database.db);
  if (running?.id !== snapshot) return undefined;
  const request = Request.safeParse(running.request).data;
  const programs = request?.check && (await programsFor(core, request.check));
  if (!request || (request.check && !isSame(programs, request.check.versions))) throw otherVersion(snapshot);
  return openWork({
    core,
    database,
    snapshot,
    request,
    programs,
    settings,
    announce: (trx, tasks) => queue.announce(trx, snapshot, tasks),
  });
}

/** Compiles what the user wrote; what is built in, this Decree has, too. */
async function programsFor(core: Core, { modules, library, versions }: Request['check'] & {}): Promise<Programs> {
  const builtin = await loadBuiltin();
  const own = await loadPolicies(core, modules, { library, schemas: schemas() });
  const taken = new Set(own.policies.map(({ id }) => id));
  const all = [...own.policies, ...builtin.policies.filter(({ id }) => !taken.has(id))];
  const policies = all.filter(({ id }) => Object.hasOwn(versions, id));
  return openPrograms(core, { policies, idle: [], diagnostics: [], sources: [], own, library, builtin });
}

function isSame(programs: Programs | undefined, versions: Record<string, string>): boolean {
  const here = programs ? versionsOf(programs) : {};
  return Object.entries(versions).every(([id, version]) => here[id] === version.split(' ')[0]);
}

function otherVersion(snapshot: number): CallError {
  return new CallError({
    code: 'inventory_other_version',
    severity: 'error',
    message: `snapshot ${snapshot} was begun by another version of Decree, whose policies differ`,
    help: 'run the same version everywhere, or begin a snapshot with this one: `decree inventory load`',
  });
}
