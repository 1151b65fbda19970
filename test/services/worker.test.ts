import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { writeStates } from '../bench/inventory/states.ts';
import { type PostgresServer, postgres, startPostgres } from './servers/postgres.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

const main = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));
const resources = 10_000;

const policy = (id: string, flaw: string) => `# METADATA
# title: ${id}
# custom:
#   id: ${id}
#   severity: HIGH
#   resource_types: [aws_s3_bucket]
package acme.${id}

deny contains {"address": bucket.address, "message": "${id}", "path": []} if {
	some bucket in input.resource.aws_s3_bucket
	${flaw}
}
`;
const policies = {
  alone: policy('alone', 'endswith(bucket.name, "1")'),
  related: policy(
    'related',
    'not bucket.values.bucket in {v.values.bucket | some v in input.resource.aws_s3_bucket_versioning}',
  ),
};

describe.skipIf(postgres === undefined)('workers', () => {
  let server: PostgresServer;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'decree-workers-'));
    server = await startPostgres();
    await writeStates(join(folder, 'states'), resources, 200);
    await mkdir(join(folder, 'p'));
    for (const [name, text] of Object.entries(policies)) await writeFile(join(folder, 'p', `${name}.rego`), text);
    const sources = [{ name: 'states', kind: 'states', paths: ['states'] }];
    await writeFile(join(folder, 'decree.yaml'), JSON.stringify({ policies: ['p'], inventory: { sources } }));
  });
  afterAll(async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test('one that is killed is replaced by the others: nothing is lost, and nothing is there twice', async () => {
    const url = await server.database();
    expect(await decree(['inventory', 'load', '--check', '--enqueue'], url).ended).toMatchObject({
      code: 0,
      stderr: '',
    });
    const words = ['worker', '--once', '--concurrency', '2'];
    const [killed, other] = [decree(words, url), decree(words, url)];
    await atLeast(url, 3, "select count(*) from tasks where state = 'running'");
    killed.child.kill('SIGKILL');
    expect(await other.ended).toMatchObject({ code: 0, stderr: '' });
    await killed.ended;
    expect(await contents(url)).toEqual(await expected());
    expect(await ask(url, 'select count(*) from tasks where attempt > 1')).toBeGreaterThan(0);
  });

  test('a server that goes away is said to, and what is done is not done again', async () => {
    const url = await server.database();
    const load = decree(['inventory', 'load', '--check'], url);
    await atLeast(url, 5, "select count(*) from tasks where state = 'done'");
    await server.kill();
    const { code, stderr } = await load.ended;
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('error[database_gone]') });
    expect(stderr).not.toMatch(/\n\s+at /);
    await server.start();
    const done = await ask(url, "select count(*) from tasks where state = 'done'");
    expect(await decree(['inventory', 'load', '--check'], url).ended).toMatchObject({ code: 1, stderr: '' });
    expect(await ask(url, 'select count(*) from snapshots')).toBe(1);
    expect(await ask(url, "select count(*) from tasks where attempt = 1 and kind = 'load'")).toBeGreaterThanOrEqual(
      done,
    );
    expect(await contents(url)).toEqual(await expected());
  });

  test('a worker without a server is told so', async () => {
    const { code, stderr } = await decree(['worker'], '').ended;
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('set `DATABASE_URL`') });
  });

  function decree(
    words: string[],
    url: string,
  ): { child: ChildProcess; ended: Promise<{ code: number | null; stderr: string }> } {
    const child = spawn(process.execPath, [main, ...words], {
      cwd: folder,
      env: { ...process.env, DATABASE_URL: url },
    });
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    child.stdout.resume();
    return { child, ended: once(child, 'close').then(([code]) => ({ code, stderr })) };
  }

  let known: Promise<object> | undefined;

  /** What one process finds, that nothing happens to. */
  function expected(): Promise<object> {
    known ??= (async () => {
      const own = await server.database();
      await decree(['inventory', 'load', '--check'], own).ended;
      const found = await contents(own);
      expect(found).toMatchObject({ resources, addresses: resources });
      return found;
    })();
    return known;
  }
});

async function contents(url: string) {
  const [row] = await rows(
    url,
    `select (select count(*)::int from resources) as resources,
      (select count(distinct (root, address))::int from resources) as addresses,
      (select count(*)::int from documents) as documents,
      (select count(*)::int from findings) as findings,
      (select count(distinct fingerprint)::int from findings where resolved_at is null) as open,
      (select count(*)::int from resources where open_findings > 0) as violating,
      (select sum(findings)::int from finding_counts) as counted,
      (select string_agg(distinct state, ' ') from snapshots) as state,
      (select string_agg(distinct state, ' ') from shards) as shards,
      (select string_agg(distinct state, ' ') from tasks) as tasks`,
  );
  return row ?? {};
}

async function atLeast(url: string, count: number, query: string): Promise<void> {
  const until = performance.now() + 60_000;
  // Before the tables are there, there is none.
  const none = (error: { code?: string }) => (error.code === '42P01' ? 0 : Promise.reject(error));
  while ((await ask(url, query).catch(none)) < count) {
    if (performance.now() > until) throw new Error(`there were never ${count}: ${query}`);
    await setTimeout(20);
  }
}

async function ask(url: string, query: string): Promise<number> {
  const [row] = await rows(url, query);
  return Number(Object.values(row ?? {})[0]);
}

async function rows(url: string, query: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(query)).rows;
  } finally {
    await client.end();
  }
}
