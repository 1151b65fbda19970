import { type Kysely, sql } from 'kysely';
import type { Severity } from '../../../engine/policy/metadata.ts';
import type { Tables } from '../tables.ts';

interface Rule {
  id: string;
  title: string;
  severity: Severity;
  type: string;
  frameworks: Record<string, string[]>;
}

/** What a team of data scientists and those around it have, and what is asked of it. */
const rules: readonly Rule[] = [
  {
    id: 'aws.s3.public_access',
    title: 'S3 buckets block public access',
    severity: 'CRITICAL',
    type: 'aws_s3_bucket',
    frameworks: { cis: ['2.1.4'], soc2: ['cc_6_1'] },
  },
  {
    id: 'aws.s3.kms_encryption',
    title: 'S3 buckets are encrypted with a customer managed KMS key',
    severity: 'HIGH',
    type: 'aws_s3_bucket',
    frameworks: { hipaa: ['164_312_a_2_iv'], pci_dss: ['3.5.1'] },
  },
  {
    id: 'aws.rds.public',
    title: 'Databases are not publicly accessible',
    severity: 'CRITICAL',
    type: 'aws_db_instance',
    frameworks: { cis: ['2.2.3'], pci_dss: ['1.3.1'] },
  },
  {
    id: 'aws.rds.backup_retention',
    title: 'Databases keep backups for at least seven days',
    severity: 'MEDIUM',
    type: 'aws_db_instance',
    frameworks: { soc2: ['a_1_2'] },
  },
  {
    id: 'aws.ec2.imdsv2',
    title: 'Instances demand session tokens of the metadata service',
    severity: 'HIGH',
    type: 'aws_instance',
    frameworks: { cis: ['5.7'] },
  },
  {
    id: 'aws.ec2.public_ip',
    title: 'Instances have no public address',
    severity: 'MEDIUM',
    type: 'aws_instance',
    frameworks: { pci_dss: ['1.3.1'] },
  },
  {
    id: 'aws.sagemaker.root_access',
    title: 'Notebooks give no root access',
    severity: 'HIGH',
    type: 'aws_sagemaker_notebook_instance',
    frameworks: { soc2: ['cc_6_3'] },
  },
  {
    id: 'aws.sagemaker.encrypted_volume',
    title: 'Volumes of notebooks are encrypted',
    severity: 'MEDIUM',
    type: 'aws_sagemaker_notebook_instance',
    frameworks: { hipaa: ['164_312_a_2_iv'] },
  },
  {
    id: 'aws.iam.wildcard_action',
    title: 'IAM policies allow no wildcard actions',
    severity: 'HIGH',
    type: 'aws_iam_policy',
    frameworks: { cis: ['1.16'], nist_800_53: ['ac_6'] },
  },
  {
    id: 'aws.kms.rotation',
    title: 'KMS keys rotate',
    severity: 'LOW',
    type: 'aws_kms_key',
    frameworks: { cis: ['3.6'], pci_dss: ['3.7.4'] },
  },
  {
    id: 'aws.vpc.open_ssh',
    title: 'Security groups do not open SSH to the world',
    severity: 'CRITICAL',
    type: 'aws_security_group',
    frameworks: { cis: ['5.3'], nist_800_53: ['sc_7'] },
  },
  {
    id: 'aws.lambda.tracing',
    title: 'Functions are traced',
    severity: 'INFO',
    type: 'aws_lambda_function',
    frameworks: {},
  },
];

const types = [...new Set(rules.map(({ type }) => type))];
const accounts = ['111122223333', '222233334444', '333344445555', '444455556666', '555566667777'];
const regions = ['eu-west-1', 'eu-central-1', 'us-east-1', 'ap-southeast-2'];
const owners = ['data-platform', 'ml-research', 'payments', 'web', 'security'];
const days = 30;

export interface Size {
  resources: number;
  /** More policies than the rules above: copies of them. */
  policies?: number;
}

/** Fills an empty database with an inventory of a given size, always the same. */
export async function fillInventory(db: Kysely<Tables>, { resources, policies = rules.length }: Size): Promise<void> {
  await sql`insert into snapshots (sources, checks, request, state, started_at, finished_at)
    select array['states', 'aws'], true, '{}'::json, 'done', now() - make_interval(days => ${days} - n), now() - make_interval(days => ${days} - n)
    from generate_series(1, ${days}::int) n`.execute(db);
  await sql`insert into sources (name, kind, tells) values ('states', 'terraform', 'code'), ('aws', 'aws', 'cloud')`.execute(
    db,
  );
  await sql`insert into shards (id, source, root, account, snapshot, state)
    select a, 'states', 'states/' || a || '.tfstate', a, ${days}, 'whole' from unnest(${accounts}::text[]) a`.execute(
    db,
  );
  for (let n = 0; n < policies; n += rules.length)
    await sql`insert into policies
    (id, title, description, severity, category, resource_types, frameworks, remediation, docs, builtin, active, failure)
    select r.id || ${n === 0 ? '' : `_${n}`}, r.title, r.title, r.severity::severity, split_part(r.id, '.', 2), array[r.type], r.frameworks, 'Set what the title asks for.',
      array['https://example.com/' || r.id], true, true, null
    from jsonb_to_recordset(${JSON.stringify(rules)}::jsonb) as r(id text, title text, severity text, type text, frameworks jsonb)`.execute(
      db,
    );
  await fillResources(db, resources);
  await fillFindings(db, rules.length / policies);
  await fillCounts(db);
  await sql`analyze`.execute(db);
}

async function fillResources(db: Kysely<Tables>, count: number): Promise<void> {
  await sql`insert into resources (shard, source, tells, root, address, identity, is_data, type, name, provider, account, region,
      tags, owner, managed, missing, stands, file, line, monthly_cost, content, last_snapshot, first_seen)
    select account, 'states', case when n % 11 = 0 then 'cloud' else 'code' end, 'states/' || account || '.tfstate',
      type || '.' || name, 'arn:aws:::' || type || '/' || name, false, type, name, 'aws', account, region,
      case when n % 7 = 0 then '{}'::jsonb else jsonb_build_object('team', team, 'env', (array['prod', 'stage', 'dev'])[n % 3 + 1], 'cost', 'c' || n % 40) end,
      case when n % 5 = 0 then null else team end, n % 11 <> 0, n % 97 = 0, true,
      case when n % 11 = 0 then null else 'stacks/' || team || '/main.tf' end, case when n % 11 = 0 then null else n % 400 + 1 end,
      case when n % 4 = 0 then null else (n * 7919 % 100000) / 100.0 end, md5(n::text), ${days},
      now() - make_interval(hours => n % 700)
    from (select n, (${types}::text[])[n * 13 % ${types.length}::int + 1] as type, (${accounts}::text[])[n % ${accounts.length}::int + 1] as account,
        (${regions}::text[])[n / 3 % ${regions.length}::int + 1] as region, (${owners}::text[])[n / 2 % ${owners.length}::int + 1] as team,
        'item_' || lpad(n::text, 6, '0') as name
      from generate_series(1, ${count}::int) n) made`.execute(db);
  await sql`insert into documents (resource, document)
    select id, json_build_object('address', address, 'type', type, 'values', json_build_object('name', name, 'tags', tags)) from resources where id % 10 = 1`.execute(
    db,
  );
}

/** `density`: many policies find less each. */
async function fillFindings(db: Kysely<Tables>, density: number): Promise<void> {
  await sql`insert into findings (fingerprint, policy, severity, source, root, resource, address, type, provider, account, region,
      message, path, file, line, first_seen, first_snapshot, accepted_by, accepted_reason, accepted_until, accepted_at)
    select p.id || '#' || r.id, p.id, p.severity, r.source, r.root, r.id, r.address, r.type, r.provider, r.account, r.region,
      r.address || ': ' || p.title, '[]'::json, r.file, r.line, r.first_seen, 1,
      case when r.id % 50 = 0 then 'kim' end, case when r.id % 50 = 0 then 'moves away this quarter' end,
      case when r.id % 50 = 0 then current_date + 30 end, case when r.id % 50 = 0 then now() end
    from resources r join policies p on p.resource_types[1] = r.type
    where abs(hashtext(p.id || r.id)) % 1000 < ${Math.sqrt(density)}::float * case p.severity when 'CRITICAL' then 40 when 'HIGH' then 150 else 250 end`.execute(
    db,
  );
  await sql`update resources r set open_findings = f.count, worst = f.worst
    from (select resource, count(*)::int as count, max(severity) as worst from findings where accepted_until is null group by resource) f
    where f.resource = r.id`.execute(db);
}

async function fillCounts(db: Kysely<Tables>): Promise<void> {
  await sql`insert into resource_counts (snapshot, type, account, region, resources, unmanaged, missing, untagged, unowned, violating)
    select n, type, account, region, count(*), count(*) filter (where not managed), count(*) filter (where missing),
      count(*) filter (where tags = '{}'), count(*) filter (where owner is null),
      round(count(*) filter (where open_findings > 0) * (1.5 - n / 60.0))
    from resources, generate_series(1, ${days}::int) n group by n, type, account, region`.execute(db);
  await sql`insert into finding_counts (snapshot, policy, severity, type, account, region, findings, violating, accepted)
    select n, policy, severity, type, account, region, round(count(*) * (1.5 - n / 60.0)), round(count(distinct resource) * (1.5 - n / 60.0)),
      count(accepted_until)
    from findings, generate_series(1, ${days}::int) n group by n, policy, severity, type, account, region`.execute(db);
}
