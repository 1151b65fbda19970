import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInProcessCore } from '../../adapters/core/in_process.ts';
import { startRowsJudge } from '../../adapters/inventory/index.ts';
import { runHere, type Work } from '../../adapters/jobs/index.ts';
import {
  beginSnapshot,
  type Database,
  openDatabase,
  type Place,
  putPolicies,
  putPolicySet,
} from '../../adapters/store/index.ts';
import { compileForInventory } from '../../engine/evaluate/inventory/compile.ts';
import type { Batch, InventoryResource, InventorySource, Shard } from '../../engine/inventory/source.ts';
import type { Exception } from '../../engine/policy/exceptions.ts';
import { loadPolicies } from '../../engine/policy/load.ts';

/** A source that has what a test says: shards by their ids. */
export interface Told {
  name: string;
  tells?: 'code' | 'cloud';
  shards: Record<string, Omit<Shard, 'id'> & { resources: InventoryResource[]; failed?: true }>;
}

const policies = {
  named: `# METADATA
# title: Buckets are named after the company
# custom:
#   id: named
#   severity: HIGH
#   resource_types: [aws_s3_bucket]
package acme.named

deny contains {"address": bucket.address, "message": "bucket has no prefix", "path": ["bucket"]} if {
	some bucket in input.resource.aws_s3_bucket
	not startswith(bucket.values.bucket, "acme-")
}
`,
  versioned: `# METADATA
# title: Buckets keep versions
# custom:
#   id: versioned
#   severity: LOW
#   resource_types: [aws_s3_bucket]
package acme.versioned

deny contains {"address": bucket.address, "message": "bucket has no versions", "path": []} if {
	some bucket in input.resource.aws_s3_bucket
	versioned := {v.values.bucket | some v in input.resource.aws_s3_bucket_versioning}
	not bucket.values.bucket in versioned
	not is_open
}

is_open if {
	some v in input.resource.aws_s3_bucket_versioning
	startswith(v.values.bucket, "\${")
}
`,
};

/** A database for one test. */
export async function openTestDatabase(url?: string): Promise<{ database: Database; close(): Promise<void> }> {
  const folder = url === undefined ? await mkdtemp(join(tmpdir(), 'decree-store-')) : undefined;
  const place: Place = folder === undefined ? { url: url ?? '' } : { folder };
  const opened = await openDatabase(place);
  if (!opened.ok) throw new Error(opened.diagnostics.map(({ message }) => message).join('\n'));
  const close = async () => {
    await opened.value.close();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  };
  return { database: opened.value, close };
}

let compiled: ReturnType<typeof compile> | undefined;

async function compile() {
  const core = await createInProcessCore();
  const modules = Object.entries(policies).map(([name, text]) => ({ file: `${name}.rego`, text }));
  const loaded = await loadPolicies(core, modules, { library: [] });
  const answer = await compileForInventory(core, { ...loaded, library: [] });
  if (!answer.ok) throw new Error(answer.diagnostics.map(({ message }) => message).join('\n'));
  return { ...answer.value, policies: loaded.policies };
}

export interface SnapshotOptions {
  exceptions?: Exception[];
  /** Versions that differ from those of an earlier snapshot. */
  version?: string;
  /** Policies that run; else both. */
  only?: (keyof typeof policies)[];
  /** Of what is read at each batch. */
  onBatch?(shard: Shard): void | Promise<void>;
}

/** Makes a whole snapshot of what sources tell, checked by two policies: `named` judges each bucket alone, `versioned` relates them. */
export async function snapshot(
  database: Database,
  told: readonly Told[],
  options: SnapshotOptions = {},
): Promise<number> {
  compiled ??= compile();
  const { compiled: program, local, policies: all } = await compiled;
  const { exceptions = [], version = '1', only } = options;
  const asked = all.filter(({ id }) => only?.some((name) => name === id) ?? true);
  const sources = told.map((one) => sourceOf(one, options));
  const versions = Object.fromEntries(asked.map(({ id }) => [id, version]));
  const { id, set } = await database.db.transaction().execute(async (trx) => {
    const listed = told.map(({ name, tells = 'code', shards }) => ({
      name,
      kind: 'states',
      tells,
      isWhole: true,
      shards: Object.entries(shards).map(([id, { resources, failed, ...shard }]) => ({ id, ...shard })),
    }));
    const set = await putPolicySet(trx, JSON.stringify(versions), versions);
    const id = await beginSnapshot(trx, { sources: listed, checks: true });
    await putPolicies(trx, asked, id);
    return { id, set };
  });
  const judge = startRowsJudge({ compiled: [program], policies: asked, threads: 1 });
  const work: Work = {
    database,
    snapshot: id,
    sources: new Map(sources.map((source) => [source.name, source])),
    ownerTags: ['owner'],
    costOf: ({ values }) => (typeof values.cost === 'number' ? values.cost : null),
    checks: { policies: asked, local: new Set(local), set, versions, exceptions, judge },
    announce: async () => undefined,
  };
  try {
    await runHere(work, { atATime: 2, signal: new AbortController().signal });
  } finally {
    await judge.close();
  }
  return id;
}

function sourceOf({ name, tells = 'code', shards }: Told, { onBatch }: SnapshotOptions): InventorySource {
  return {
    name,
    tells,
    shards: async () => ({ shards: [], diagnostics: [] }),
    async *read(shard): AsyncGenerator<Batch & { failed?: true }> {
      await onBatch?.(shard);
      const { resources, failed } = shards[shard.id] ?? { resources: [] };
      yield { resources, diagnostics: [], ...(failed && { failed }) };
    },
  };
}

/** A bucket as a state, or a cloud, tells of it. */
export function bucket(name: string, more: Partial<InventoryResource> = {}): InventoryResource {
  return {
    address: `aws_s3_bucket.${name.replaceAll('-', '_')}`,
    type: 'aws_s3_bucket',
    name: name.replaceAll('-', '_'),
    provider: 'aws',
    identity: `arn:aws:s3:::${name}`,
    account: '111122223333',
    values: { bucket: name },
    managed: true,
    ...more,
  };
}

export function versioning(name: string): InventoryResource {
  const plain = name.replaceAll('-', '_');
  const { identity, ...rest } = bucket(name);
  return {
    ...rest,
    address: `aws_s3_bucket_versioning.${plain}`,
    type: 'aws_s3_bucket_versioning',
  };
}

/** What is open, as `policy address`; what somebody accepted has a `~`. */
export async function openFindings({ db }: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('findings')
    .select(['policy', 'address', 'accepted_by'])
    .where('resolved_at', 'is', null)
    .where('stands', '=', true)
    .execute();
  return rows
    .map(({ policy, address, accepted_by }) => `${accepted_by === null ? '' : '~'}${policy} ${address}`)
    .sort();
}
