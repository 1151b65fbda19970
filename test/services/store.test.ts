import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  acceptFinding,
  type Database,
  listFindings,
  listResources,
  openDatabase,
  snapshotsHistory,
  totals,
} from '../../adapters/store/index.ts';
import { type PostgresServer, postgres, startPostgres } from './servers/postgres.ts';
import { bucket, openFindings, openTestDatabase, snapshot, type Told, versioning } from './snapshots.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const all = { page: 1, limit: 100 };

describe.each([
  { name: 'in a folder', where: 'folder' as const },
  { name: 'on a server', where: 'server' as const },
])('$name', ({ where }) => {
  let server: PostgresServer | undefined;
  let database: Database;
  let close: () => Promise<void>;

  describe.skipIf(where === 'server' && postgres === undefined)('the inventory', () => {
    beforeAll(async () => {
      server = where === 'server' ? await startPostgres() : undefined;
      ({ database, close } = await openTestDatabase(await server?.database()));
    });
    afterAll(async () => {
      await close?.();
      await server?.stop();
    });

    test('keeps what did not change, and resolves what is not there any more', async () => {
      const b = bucket('b', { values: { bucket: 'b', cost: 3.5 } });
      const a = { root: 'a', resources: [bucket('acme-a'), b, versioning('acme-a')] };
      await snapshot(database, [{ name: 'states', shards: { a } }]);
      expect(await openFindings(database)).toEqual(['named aws_s3_bucket.b', 'versioned aws_s3_bucket.b']);
      const [before] = (await listResources(database.db, { address: 'aws_s3_bucket.b' }, all)).rows;
      expect(before).toMatchObject({ findings: 2, worst: 'HIGH', account: '111122223333' });

      const { monthly_cost } = await database.db
        .selectFrom('resources')
        .select('monthly_cost')
        .where('name', '=', 'b')
        .executeTakeFirstOrThrow();
      expect(monthly_cost).toBe(3.5);

      const changed = { root: 'a', resources: [bucket('acme-a'), bucket('b'), bucket('acme-c')] };
      await snapshot(database, [{ name: 'states', shards: { a: changed } }]);
      expect(await openFindings(database)).toEqual([
        'named aws_s3_bucket.b',
        'versioned aws_s3_bucket.acme_a',
        'versioned aws_s3_bucket.acme_c',
        'versioned aws_s3_bucket.b',
      ]);
      const [after] = (await listResources(database.db, { address: 'aws_s3_bucket.b' }, all)).rows;
      expect(after?.firstSeen).toEqual(before?.firstSeen);

      await snapshot(database, [{ name: 'states', shards: { a: { root: 'a', resources: [bucket('acme-c')] } } }]);
      expect(await openFindings(database)).toEqual(['versioned aws_s3_bucket.acme_c']);
      const [latest] = await snapshotsHistory(database.db, 1);
      expect(latest).toMatchObject({ state: 'done', resources: 1, findings: 1, appeared: 0, resolved: 3 });
    });

    test('says of nothing that it is gone where a shard was not read whole', async () => {
      const shards = {
        a: { root: 'a', resources: [bucket('x'), bucket('y')] },
        b: { root: 'b', resources: [bucket('z')] },
      };
      await snapshot(database, [{ name: 'states', shards }]);
      await snapshot(database, [
        { name: 'states', shards: { ...shards, a: { root: 'a', resources: [bucket('x')], failed: true } } },
      ]);
      expect((await totals(database.db)).resources).toBe(3);
      await snapshot(database, [{ name: 'states', shards: { a: { root: 'a', resources: [bucket('x')] } } }]);
      expect(await openFindings(database)).toEqual(['named aws_s3_bucket.x', 'versioned aws_s3_bucket.x']);
    });

    test('tells what no code has from what the cloud does not have', async () => {
      const code = (resources: Told['shards'][string]['resources']) =>
        ({ name: 'states', shards: { a: { root: 'a', resources } } }) satisfies Told;
      const cloud = (names: string[], failed?: true): Told => ({
        name: 'cloud',
        tells: 'cloud',
        shards: {
          buckets: {
            root: 'cloud/111122223333',
            account: '111122223333',
            type: 'AWS::S3::Bucket',
            covers: ['aws_s3_bucket'],
            resources: names.map((name) => bucket(name, { managed: false, address: `aws_s3_bucket.there["${name}"]` })),
            ...(failed && { failed }),
          },
        },
      });
      const states = code([bucket('acme-both'), bucket('acme-gone')]);
      await snapshot(database, [states, cloud(['acme-both', 'acme-ghost'])]);
      const listed = async (filters: object) =>
        (await listResources(database.db, filters, all)).rows.map(({ address }) => address).sort();
      expect(await listed({})).toEqual([
        'aws_s3_bucket.acme_both',
        'aws_s3_bucket.acme_gone',
        'aws_s3_bucket.there["acme-ghost"]',
      ]);
      expect(await listed({ unmanaged: true })).toEqual(['aws_s3_bucket.there["acme-ghost"]']);
      expect(await listed({ missing: true })).toEqual(['aws_s3_bucket.acme_gone']);
      // Of versions, nothing was read in the cloud: nothing is found of them there.
      expect(await openFindings(database)).toEqual([
        'versioned aws_s3_bucket.acme_both',
        'versioned aws_s3_bucket.acme_gone',
      ]);

      await snapshot(database, [states, cloud(['acme-ghost'], true)]);
      expect(await listed({ missing: true })).toEqual([]);
      await snapshot(database, [code([bucket('acme-ghost')]), cloud(['acme-ghost'])]);
      expect(await listed({ unmanaged: true })).toEqual([]);
      expect(await listed({})).toEqual(['aws_s3_bucket.acme_ghost']);
      await snapshot(database, [{ name: 'cloud', tells: 'cloud', shards: {} }]);
    });

    test('what was accepted is accepted when it comes back, and what a file excepts while it does', async () => {
      const told = (resources: Told['shards'][string]['resources']): Told[] => [
        { name: 'states', shards: { a: { root: 'a', resources } } },
      ];
      await snapshot(database, told([bucket('x'), bucket('y')]));
      const { rows } = await listFindings(database.db, { policy: 'named', address: '*.x' }, all);
      const accepted = { id: rows[0]?.id ?? 0, by: 'kim', reason: 'known', until: '2199-01-01' };
      expect(await acceptFinding(database.db, accepted)).toBe(true);
      await snapshot(database, told([bucket('y')]));
      const range = { start: { line: 3, column: 1 }, end: { line: 3, column: 2 } };
      const exception = { policy: 'named', until: '2199-01-01', reason: 'old', covers: { address: '*.y' } };
      const exceptions = [{ ...exception, at: { file: 'decree.yaml', range } }];
      await snapshot(database, told([bucket('x'), bucket('y')]), { exceptions });
      expect(await openFindings(database)).toEqual([
        'versioned aws_s3_bucket.x',
        'versioned aws_s3_bucket.y',
        '~named aws_s3_bucket.x',
        '~named aws_s3_bucket.y',
      ]);
      expect(await totals(database.db)).toMatchObject({ findings: { HIGH: 0, LOW: 2 }, accepted: 2 });
      await snapshot(database, told([bucket('x'), bucket('y')]));
      expect(await openFindings(database)).toContain('named aws_s3_bucket.y');
    });

    test('judges again only what changed: the resource, or the policy', async () => {
      const told: Told[] = [{ name: 'states', shards: { a: { root: 'a', resources: [bucket('x'), bucket('y')] } } }];
      const first = await snapshot(database, told, { version: 'one' });
      const second = await snapshot(database, told, { version: 'one' });
      const third = await snapshot(database, told, { version: 'two' });
      const tasks = await database.db
        .selectFrom('tasks')
        .select(['snapshot', 'kind'])
        .where('kind', '=', 'judge')
        .execute();
      const judged = tasks.map((task) => task.snapshot);
      expect([first, second, third].map((id) => judged.includes(id))).toEqual([true, false, true]);
      await snapshot(database, told, { version: 'two', only: ['versioned'] });
      expect(await openFindings(database)).toEqual(['versioned aws_s3_bucket.x', 'versioned aws_s3_bucket.y']);
    });

    test('holds texts that no text of PostgreSQL can be', async () => {
      const odd = bucket('odd', {
        values: { bucket: 'nul \0 and half \ud800' },
        tags: { 'a\0': '\udc00', owner: 'kim' },
      });
      await snapshot(database, [{ name: 'states', shards: { a: { root: 'a', resources: [odd] } } }]);
      const { rows } = await listResources(database.db, {}, all);
      expect(rows).toMatchObject([{ owner: 'kim', tags: { 'a\ufffd': '\ufffd', owner: 'kim' } }]);
      const { document } = await database.db.selectFrom('documents').select('document').executeTakeFirstOrThrow();
      expect(document).toMatchObject({ values: odd.values });
    });
  });
});

describe('a database that cannot be opened', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'decree-closed-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function check(place: Parameters<typeof openDatabase>[0], code: string, message: string) {
    const opened = await openDatabase(place);
    expect(opened).toMatchObject({ ok: false, diagnostics: [{ code, message: expect.stringContaining(message) }] });
    expect(JSON.stringify(opened)).not.toContain('hidden-word');
  }

  test('a folder that is a file', async () => {
    await writeFile(join(folder, 'file'), '');
    await check({ folder: join(folder, 'file') }, 'database_unwritable', 'cannot be written');
  });

  test('a folder that is in use, and not after that', async () => {
    const place = { folder: join(folder, 'used') };
    const first = await openDatabase(place);
    await check(place, 'database_in_use', `in use by process ${process.pid}`);
    if (first.ok) await first.value.close();
    await writeFile(join(place.folder, 'owner'), '999999999 \n');
    const second = await openDatabase(place);
    expect(second.ok).toBe(true);
    if (second.ok) await second.value.close();
  });

  test('a server that is not there', () =>
    check({ url: 'postgres://decree:hidden-word@127.0.0.1:1/inventory' }, 'database_gone', '`127.0.0.1:1/inventory`'));
});
