import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  BadPage,
  findingPage,
  judgedPolicies,
  overview,
  resourcePage,
  resourceWith,
  start,
} from '../../adapters/store/governance/index.ts';
import { fillInventory } from '../../adapters/store/governance/testing.ts';
import { acceptFinding, type Database, openDatabase, type Place, settleFindings } from '../../adapters/store/index.ts';
import type { Filters } from '../../engine/inventory/filters.ts';
import { findingSorts, resourceSorts } from '../../engine/inventory/governance.ts';
import { postgres, startPostgres } from './servers/postgres.ts';

const resources = 2000;

const places = {
  'PGlite in a folder': async () => {
    const folder = await mkdtemp(join(tmpdir(), 'decree-governance-'));
    return { place: { folder }, end: () => rm(folder, { recursive: true }) };
  },
  PostgreSQL: async () => {
    const server = await startPostgres();
    return { place: { url: await server.database() }, end: () => server.stop() };
  },
} satisfies Record<string, () => Promise<{ place: Place; end: () => Promise<void> }>>;

describe.skipIf(postgres === undefined)('PostgreSQL', () => questions(places.PostgreSQL));
describe('PGlite in a folder', () => questions(places['PGlite in a folder']));

function questions(open: (typeof places)[keyof typeof places]): void {
  let database: Database;
  let end: () => Promise<void>;
  beforeAll(async () => {
    const opened = await open();
    ({ end } = opened);
    const result = await openDatabase(opened.place);
    if (!result.ok) throw new Error(result.diagnostics[0]?.message);
    database = result.value;
    await fillInventory(database.db, { resources });
  });
  afterAll(async () => {
    await database?.close();
    await end?.();
  });

  /** Counts by another way than the one that is tested. */
  const count = async (from: string): Promise<number> =>
    Number((await database.pool.query(`select count(*) as n from ${from}`)).rows[0].n);

  test('the page starts with what there is', async () => {
    const { snapshot, options, ...counted } = await start(database.db);
    expect(counted).toEqual({ resources, policies: 12 });
    expect(snapshot).toMatchObject({ id: 30, running: false });
    expect(options.account).toHaveLength(5);
    expect(options.tag.map(({ value }) => value).sort()).toEqual(['cost', 'env', 'team']);
    expect(options.framework.map(({ value }) => value)).toContain('hipaa');
    expect(options.owner.reduce((sum, option) => sum + option.resources, 0)).toBe(
      await count('resources where owner is not null'),
    );
  });

  test('figures are those of what is listed', async () => {
    const { totals, findings, types, series } = await overview(database.db, {});
    expect(totals).toMatchObject({
      resources,
      violating: await count('resources where open_findings > 0'),
      unmanaged: await count('resources where not managed'),
      unowned: await count('resources where owner is null'),
      untagged: await count(`resources where tags = '{}'`),
    });
    expect(findings.CRITICAL).toBe(await count(`findings where severity = 'CRITICAL' and accepted_until is null`));
    expect(types.reduce((sum, share) => sum + share.resources, 0)).toBe(resources);
    expect(series).toHaveLength(30);
    expect(series.at(-1)).toMatchObject({ resources });
  });

  const filters: [Filters, string][] = [
    [
      { account: ['111122223333'], region: ['eu-west-1', 'us-east-1'] },
      `account = '111122223333' and region in ('eu-west-1', 'us-east-1')`,
    ],
    [{ owner: ['web'], state: ['unmanaged', 'missing'] }, `owner = 'web' and (missing or not managed)`],
    [{ lacks: ['owner', 'tags'] }, `owner is null and tags = '{}'`],
    [{ tag: ['team=web', 'cost=c3'] }, `(tags->>'team' = 'web' or tags->>'cost' = 'c3')`],
    [{ tag: ['env'] }, `tags->>'env' is not null`],
    [{ text: 'ITEM_0001' }, `name like '%item_0001%'`],
    [{ text: '100%_' }, `false`],
    [{ text: `'; drop table resources; --` }, `false`],
    [
      { severity: ['CRITICAL'] },
      `id in (select resource from findings where severity = 'CRITICAL' and accepted_until is null)`,
    ],
    [
      { framework: ['hipaa'] },
      `id in (select resource from findings where policy in ('aws.s3.kms_encryption', 'aws.sagemaker.encrypted_volume') and accepted_until is null)`,
    ],
    [
      { framework: ['cis'], control: ['5.3'] },
      `id in (select resource from findings where policy = 'aws.vpc.open_ssh' and accepted_until is null)`,
    ],
    [{ framework: ['soc2'], control: ['5.3'] }, 'false'],
  ];

  test.each(filters)('%j finds what it says', async (asked, condition) => {
    const expected = await count(`resources where ${condition}`);
    const page = await resourcePage(database.db, asked, { limit: 1000 });
    expect([page.total, page.rows.length]).toEqual([expected, Math.min(expected, 1000)]);
    expect((await overview(database.db, asked)).totals.resources).toBe(expected);
  });

  test.each(resourceSorts.flatMap((sort) => [[sort, true] as const, [sort, false] as const]))(
    'pages by %s (falling: %s) have every resource once, in order',
    async (sort, descending) => {
      const ids: number[] = [];
      let after: string | undefined;
      do {
        const page = await resourcePage(
          database.db,
          {},
          { sort, descending, limit: 333, ...(after !== undefined && { after }) },
        );
        ids.push(...page.rows.map(({ id }) => id));
        after = page.next;
      } while (after !== undefined);
      const column = { cost: 'monthly_cost', findings: 'open_findings' }[sort as string] ?? sort;
      const order = `${column} ${descending ? 'desc' : 'asc'} nulls last, id`;
      const expected = await database.pool.query(`select id from resources order by ${order}`);
      expect(ids).toEqual(expected.rows.map(({ id }) => id));
    },
  );

  test.each(findingSorts)('pages of findings by %s have each once', async (sort) => {
    const ids = new Set<number>();
    let after: string | undefined;
    do {
      const page = await findingPage(database.db, {}, { sort, limit: 100, ...(after !== undefined && { after }) });
      for (const { id } of page.rows) ids.add(id);
      after = page.next;
    } while (after !== undefined);
    expect(ids.size).toBe(await count('findings'));
  });

  test('a page that was made up is refused', async () => {
    const made = [['x'], [1, 1], ['x', 'y'], null].map((cursor) =>
      Buffer.from(JSON.stringify(cursor)).toString('base64url'),
    );
    for (const after of ['', 'x', ...made])
      await expect(resourcePage(database.db, {}, { after })).rejects.toThrow(BadPage);
    // A cursor of another list: its key is no severity.
    const other = Buffer.from(JSON.stringify(['aws_x.y', 1])).toString('base64url');
    await expect(resourcePage(database.db, {}, { sort: 'worst', after: other })).rejects.toThrow(BadPage);
  });

  test('policies say how many resources they judge and flag', async () => {
    const policies = await judgedPolicies(database.db, {});
    expect(policies).toHaveLength(12);
    const ssh = policies.find(({ id }) => id === 'aws.vpc.open_ssh');
    expect(ssh).toMatchObject({
      judged: await count(`resources where type = 'aws_security_group'`),
      violating: await count(
        `(select distinct resource from findings where policy = 'aws.vpc.open_ssh' and accepted_until is null) r`,
      ),
    });
    expect((await judgedPolicies(database.db, { framework: ['hipaa'] })).map(({ id }) => id).sort()).toEqual([
      'aws.s3.kms_encryption',
      'aws.sagemaker.encrypted_volume',
    ]);
  });

  test('one resource comes with its findings, and they with who accepted them', async () => {
    const { rows } = await findingPage(database.db, { severity: ['HIGH'], owner: ['web'] }, { limit: 1 });
    const [finding] = rows;
    const before = await resourceWith(database.db, finding?.resource ?? 0);
    expect(before?.resource).toMatchObject({ owner: 'web', provider: 'aws' });
    await acceptFinding(database.db, { id: finding?.id ?? 0, by: 'kim', reason: 'a test', until: '2999-01-01' });
    await settleFindings(database.db);
    const after = await resourceWith(database.db, finding?.resource ?? 0);
    expect(after?.findings.find(({ id }) => id === finding?.id)).toMatchObject({
      acceptedBy: 'kim',
      acceptedUntil: '2999-01-01',
    });
    expect(after?.resource.findings).toBe((before?.resource.findings ?? 0) - 1);
    expect(await resourceWith(database.db, 999_999)).toBeUndefined();
  });
}
