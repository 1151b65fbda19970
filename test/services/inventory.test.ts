import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { check as decree, interrupt } from '../../cli/testing/command.ts';
import { writeStates } from '../bench/inventory/states.ts';

interface Finding {
  policy: string;
  severity: string;
  address: string;
  message: string;
  path: (string | number)[];
  file?: string | null;
  line?: number | null;
}

const settings = (...sources: object[]) => JSON.stringify({ inventory: { sources } });
const states = { name: 'states', kind: 'states', paths: ['states'] };
const env = { DATABASE_URL: '' };

const instance = (type: string, name: string, attributes: object) => ({
  mode: 'managed',
  type,
  name,
  instances: [{ attributes }],
});
const bucket = (name: string) => instance('aws_s3_bucket', name, { bucket: name, arn: `arn:aws:s3:::${name}` });
const state = (...resources: object[]) => JSON.stringify({ version: 4, terraform_version: '1.13.4', resources });

/** Runs a verb of the inventory; gives what it printed as JSON. */
async function inventory(words: string[], folder: string, expected: { code?: number; stderr?: string } = {}) {
  const { code, stdout, stderr } = await decree(['inventory', ...words, '--json'], {}, { folder, env });
  expect({ code, stderr }).toEqual({
    code: expected.code ?? 0,
    stderr: expected.stderr === undefined ? '' : expect.stringContaining(expected.stderr),
  });
  return JSON.parse(stdout);
}

const plain = ({ policy, severity, address, message, path }: Finding) =>
  [policy, severity, address, message, path.join('.')].join(' | ');

test('a state has the same findings by `check`, `check --inventory` and `inventory check`', async () => {
  const { folder } = await decree(['policies', '--json'], { 'decree.yaml': settings(states) }, { env });
  await writeStates(join(folder, 'states'), 300);
  const path = 'states/account-0/service-0/terraform.tfstate';
  const printed = async (words: string[]): Promise<string[]> => {
    const { stdout } = await decree(['check', '--format', 'json', ...words], {}, { folder, env });
    return (JSON.parse(stdout).findings as Finding[]).map(plain).sort();
  };
  const once = await printed([path]);
  expect(once.length).toBeGreaterThan(100);
  expect(await printed(['--inventory', 'states'])).toEqual(once);
  await inventory(['load'], folder);
  await inventory(['check'], folder, { code: 1 });
  const { rows } = await inventory(['findings', '--limit', '10000'], folder);
  expect((rows as Finding[]).map(plain).sort()).toEqual(once);
});

test('a folder of Terraform has the same findings at the same places, but for what its comments except', async () => {
  const main = `resource "aws_s3_bucket" "logs" {
  bucket = "logs"
  acl    = "public-read"
}

# decree:ignore aws.s3.versioning until 2199-01-31: kept elsewhere
resource "aws_s3_bucket" "copies" {
  bucket = "copies"
}
`;
  const files = {
    'infra/main.tf': main,
    'decree.yaml': settings({ name: 'code', kind: 'terraform', paths: ['inf*'] }),
  };
  const { stdout, folder } = await decree(['check', 'infra', '--format', 'json'], files, { env });
  const found = (JSON.parse(stdout).findings as (Finding & { range: { start: { line: number } } })[]).map(
    (finding) => `${plain(finding)} ${finding.range.start.line}`,
  );
  expect(found.length).toBeGreaterThan(3);
  const { totals } = await inventory(['load', '--check'], folder, { code: 1 });
  expect(totals.accepted).toBe(1);
  const { rows } = await inventory(['findings', '--limit', '1000'], folder);
  expect((rows as Finding[]).map((finding) => `${plain(finding)} ${finding.line}`).sort()).toEqual(found.sort());
});

test('a new policy is tried on what runs, and nothing is kept of it', async () => {
  const files = {
    'decree.yaml': settings(states),
    'states/a.tfstate': state(bucket('a'), bucket('acme-b')),
    'states/b.tfstate': state(bucket('c')),
    'new.rego': `# METADATA
# title: Buckets are named after the company
# custom:
#   id: acme.named
#   severity: HIGH
#   resource_types: [aws_s3_bucket]
package acme.named

deny contains {"address": bucket.address, "message": "no prefix", "path": ["bucket"]} if {
	some bucket in input.resource.aws_s3_bucket
	not startswith(bucket.values.bucket, "acme-")
}
`,
  };
  const { folder } = await decree(['inventory', 'load', '--check'], files, { env });
  const before = await inventory(['status'], folder);
  const { stdout } = await decree(['inventory', 'check', '--policy', 'new.rego', '--dry-run'], {}, { folder, env });
  expect(stdout).toBe(`acme.named: 2 resources would be flagged
  aws_s3_bucket.a (states/a.tfstate): no prefix
  aws_s3_bucket.c (states/b.tfstate): no prefix
`);
  expect(await inventory(['status'], folder)).toEqual(before);
});

test('what is broken is told, what it had before stays, and the rest is loaded', async () => {
  const files = {
    'decree.yaml': settings(states),
    'states/a.tfstate': state(bucket('a')),
    'states/b.tfstate': state(bucket('b')),
  };
  const { folder } = await decree(['inventory', 'load'], files, { env });
  await decree(
    ['version'],
    { 'states/a.tfstate': '{"version": 4, "resour', 'states/c.tfstate': state(bucket('c')) },
    { folder },
  );
  const { totals } = await inventory(['load'], folder, { code: 2, stderr: 'json_truncated' });
  expect(totals.resources).toBe(3);
  const { sources } = await inventory(['status'], folder);
  expect(sources).toMatchObject([{ shards: 3, whole: 2, broken: 1 }]);
});

test('what is listed is narrowed, paged and accepted', async () => {
  const files = {
    'decree.yaml': settings(states),
    'states/a.tfstate': state(...['a', 'b', 'c'].map(bucket)),
  };
  const { folder } = await decree(['inventory', 'load', '--check'], files, { env });
  const csv = await decree(['inventory', 'list', '--csv', '--limit', '2', '--page', '2'], {}, { folder, env });
  expect(csv.stdout.split('\r\n')).toEqual([
    'worst,findings,type,account,region,owner,is,source,address',
    'HIGH,5,aws_s3_bucket,,,,managed,states,aws_s3_bucket.c',
    '',
  ]);
  const { rows, all } = await inventory(['findings', '--policy', 'aws.s3.versioning'], folder);
  expect(all).toBe(3);
  const words = ['inventory', 'accept', String(rows[0].id), '--reason', 'known', '--by', 'kim', '--until'];
  expect((await decree([...words, '2020-01-01'], {}, { folder, env })).code).toBe(2);
  expect((await decree([...words, '2199-01-01'], {}, { folder, env })).code).toBe(0);
  expect(await inventory(['findings', '--policy', 'aws.s3.versioning'], folder)).toMatchObject({ all: 2 });
  expect(await inventory(['findings', '--policy', 'aws.s3.versioning', '--accepted'], folder)).toMatchObject({
    all: 3,
  });
});

test('a load that is killed is gone on with by the next', async () => {
  const { folder } = await decree(['version'], { 'decree.yaml': settings(states) }, { env });
  await writeStates(join(folder, 'states'), 5000, 100);
  const onceBegun = async (child: { kill(signal: 'SIGKILL'): unknown }) => {
    while (!existsSync(join(folder, '.decree/database/ready'))) await setTimeout(50);
    await setTimeout(1500);
    child.kill('SIGKILL');
  };
  const { code } = await interrupt(['inventory', 'load', '--check'], onceBegun, env, folder);
  expect(code).toBe(null);
  const { totals } = await inventory(['load', '--check'], folder, { code: 1 });
  expect(totals.resources).toBe(5000);
  const again = await inventory(['load', '--check'], folder, { code: 1 });
  expect(again.totals).toEqual(totals);
});

test.each([
  [['inventory', 'load'], 'decree.yaml has no `inventory` with `sources`'],
  [['inventory', 'load', '--source', 'x'], 'there is nothing to load'],
  [['inventory', 'status', '--database', 'decree.yaml'], 'cannot be written'],
  [['inventory', 'check', '--dry-run'], '`--dry-run` tries policies that you name'],
  [['inventory', 'accept', '1', '--reason', 'x', '--by', 'kim', '--until', 'soon'], '`soon` is no day'],
])('%j is refused', async (command, message) => {
  const { code, stderr } = await decree(command, { 'decree.yaml': '{}' }, { env });
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
});
