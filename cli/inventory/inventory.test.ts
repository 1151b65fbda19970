import type { ChildProcess } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { check as call, interrupt } from '../testing/command.ts';
import { barText } from './progress.ts';

const policy = (id: string, rule: string) => `# METADATA
# title: ${id}
# custom:
#   id: ${id}
#   severity: HIGH
#   resource_types: [aws_s3_bucket]
package acme.${id}

${rule}
`;

const policies = {
  'p/named.rego': policy(
    'named',
    `deny contains {"address": bucket.address, "message": "bucket has no prefix", "path": ["bucket"]} if {
	some bucket in input.resource.aws_s3_bucket
	not startswith(bucket.values.bucket, "acme-")
}`,
  ),
  'p/versioned.rego': policy(
    'versioned',
    `deny contains {"address": bucket.address, "message": "bucket has no versions", "path": []} if {
	some bucket in input.resource.aws_s3_bucket
	versioned := {v.values.bucket | some v in input.resource.aws_s3_bucket_versioning}
	not bucket.values.bucket in versioned
}`,
  ),
};
const options = ['--no-builtin', '--policy', 'p', '--format', 'json'];

const instance = (type: string, name: string, attributes: object) => ({
  mode: 'managed',
  type,
  name,
  instances: [{ attributes }],
});
const bucket = (name: string) => instance('aws_s3_bucket', name.replace('-', '_'), { bucket: name });
const versioning = (name: string) => instance('aws_s3_bucket_versioning', name.replace('-', '_'), { bucket: name });
const state = (...resources: object[]) => JSON.stringify({ version: 4, resources });
const plan = (name: string) =>
  JSON.stringify({
    format_version: '1.2',
    planned_values: {
      root_module: {
        resources: [
          { address: `aws_s3_bucket.${name}`, mode: 'managed', type: 'aws_s3_bucket', name, values: { bucket: name } },
        ],
      },
    },
  });

const estate = {
  ...policies,
  'states/a/terraform.tfstate': state(bucket('acme-a'), versioning('acme-a'), bucket('b')),
  'states/b/terraform.tfstate': state(bucket('acme-c')),
  'states/plan.json': plan('d'),
  'states/package.json': '{"name": "not a plan"}',
};

interface Printed {
  findings: { policy: string; address: string; root: string }[];
  diagnostics: { code: string; file?: string }[];
}

interface Expected {
  code: number;
  findings: string[];
  diagnostics?: string[];
}

/** Checks an inventory; holds the exit code, the findings and the codes of diagnostics against what is expected. */
async function check(paths: string[], files: Record<string, string>, expected: Expected, earlier?: string) {
  const command = ['check', '--inventory', ...paths, ...options];
  const { code, stdout, stderr, folder } = await call(command, files, earlier === undefined ? {} : { folder: earlier });
  expect(stderr).toBe('');
  const { findings, diagnostics } = JSON.parse(stdout) as Printed;
  expect({
    code,
    findings: findings.map(({ policy, address, root }) => `${policy} ${address} ${root}`).sort(),
    diagnostics: diagnostics.map((diagnostic) => `${diagnostic.code} ${diagnostic.file ?? ''}`),
  }).toEqual({ diagnostics: [], ...expected });
  return folder;
}

const found = [
  'named aws_s3_bucket.b states/a/terraform.tfstate',
  'named aws_s3_bucket.d states/plan.json',
  'versioned aws_s3_bucket.acme_c states/b/terraform.tfstate',
  'versioned aws_s3_bucket.b states/a/terraform.tfstate',
  'versioned aws_s3_bucket.d states/plan.json',
];
const foundWithoutB = found.filter((line) => !line.includes('states/b'));

async function stored(folder: string): Promise<string[]> {
  const [set = ''] = await readdir(join(folder, '.decree/inventory')).then((all) =>
    all.filter((name) => name !== '.gitignore'),
  );
  return (await readdir(join(folder, '.decree/inventory', set))).map((name) => join('.decree/inventory', set, name));
}

test('an inventory finds what `check` finds, at first and again', async () => {
  const exception = { policy: 'named', address: 'aws_s3_bucket.b', until: '2199-01-01', reason: 'known' };
  const files = { ...estate, 'decree.yaml': JSON.stringify({ exceptions: [exception] }) };
  const paths = ['states/a/terraform.tfstate', 'states/b/terraform.tfstate', 'states/plan.json'];
  const timeless = (text: string) => text.replace(/("seconds": |\()[\d.]+/, '$1');
  const { folder, code, stdout } = await call(['check', ...paths, ...options], files);
  for (const time of ['first', 'again']) {
    const inventory = await call(['check', '--inventory', ...paths, ...options], {}, { folder });
    expect({ time, code: inventory.code, text: timeless(inventory.stdout) }).toEqual({
      time,
      code,
      text: timeless(stdout),
    });
  }
});

test('what has changed since is checked, whatever is in the store', async () => {
  const folder = await check(['states'], estate, { code: 1, findings: found });
  expect(await stored(folder)).toHaveLength(3);
  const changed = { 'states/b/terraform.tfstate': state(bucket('acme-c'), versioning('acme-c')) };
  await check(['states'], changed, { code: 1, findings: foundWithoutB }, folder);
  const damaged = Object.fromEntries(
    (await stored(folder)).map((file, index) => [file, ['{', '{}', 'null'][index] ?? '']),
  );
  await check(['states'], damaged, { code: 1, findings: foundWithoutB }, folder);
  await check(
    ['states'],
    { 'p/versioned.rego': policies['p/named.rego'].replaceAll('named', 'other') },
    {
      code: 1,
      findings: ['named aws_s3_bucket.b states/a/terraform.tfstate', 'named aws_s3_bucket.d states/plan.json']
        .flatMap((line) => [line, line.replace('named', 'other')])
        .sort(),
    },
    folder,
  );
});

test('a broken file is reported, and the rest is checked', () =>
  check(
    ['states', 'missing.tfstate', 'p/named.rego'],
    { ...estate, 'states/b/terraform.tfstate': '{"version": 4, "resour' },
    {
      code: 2,
      findings: foundWithoutB,
      diagnostics: [
        'file_missing missing.tfstate',
        'input_unknown p/named.rego',
        'json_truncated states/b/terraform.tfstate',
      ],
    },
  ));

test('a policy that fails is reported once, and the verdicts of the others stand', () =>
  check(
    ['states'],
    {
      ...estate,
      'p/versioned.rego': policy(
        'failing',
        `deny contains {"address": bucket.address, "message": kind(bucket), "path": []} if some bucket in input.resource.aws_s3_bucket

kind(bucket) := "a" if bucket.values.bucket

kind(bucket) := "b" if bucket.name`,
      ),
    },
    {
      code: 2,
      findings: found.filter((line) => line.startsWith('named')),
      diagnostics: ['policy_failed p/versioned.rego'],
    },
  ));

test('a run that is interrupted keeps what is done, and the next goes on from there', async () => {
  const slow = policy(
    'slow',
    `deny contains {"address": bucket.address, "message": "slow", "path": []} if {
	some bucket in input.resource.aws_s3_bucket
	bucket.values.bucket == "acme-a"
	some x in numbers.range(1, 5000)
	some y in numbers.range(1, 5000)
	some z in numbers.range(1, 5000)
	(x + y) + z < 0
}`,
  );
  const files = { ...policies, 'p/slow.rego': slow, 'states/a.tfstate': state(bucket('acme-a')) };
  const quick = Object.fromEntries(
    ['b', 'c', 'd'].map((name) => [`states/${name}.tfstate`, state(bucket(`acme-${name}`))]),
  );
  const { folder } = await call(['policies'], { ...files, ...quick });
  const onceStored = async (child: ChildProcess) => {
    for (;;) {
      if ((await stored(folder).catch(() => [])).length === 3) break;
      await setTimeout(50);
    }
    child.kill('SIGINT');
  };
  const { code, stdout, stderr } = await interrupt(
    ['check', '--inventory', 'states', ...options],
    onceStored,
    {},
    folder,
  );
  expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
  expect(stderr).toContain('stopped after 3 of 4 files');
  const mended = { 'states/a.tfstate': state(bucket('acme-e')) };
  const findings = [
    'versioned aws_s3_bucket.acme_b states/b.tfstate',
    'versioned aws_s3_bucket.acme_c states/c.tfstate',
    'versioned aws_s3_bucket.acme_d states/d.tfstate',
    'versioned aws_s3_bucket.acme_e states/a.tfstate',
  ];
  await check(['states'], mended, { code: 1, findings }, folder);
});

test.each([
  [['check', '--inventory', '--source', '.', 'states'], '`--source` goes with one plan or state'],
  [['check', '--inventory', 'main.tf'], 'which `main.tf` is not'],
  [['check', '--inventory', '-'], 'which `-` is not'],
  [['check', '--store', 'here', 'states'], '`--store` keeps verdicts of an inventory'],
  [['check', '--inventory', '--no-store', 'p'], 'there is no state and no plan in `p`'],
])('%j is refused', async (command, message) => {
  const { code, stdout, stderr } = await call(command, policies);
  expect(code).toBe(2);
  expect(stdout + stderr).toContain(message);
});

test('progress is a bar', () =>
  expect(barText({ files: 4, count: 1, resources: 1000, seconds: 3 })).toBe(
    '[######..................] 1 of 4 files, 1000 resources, about 9 s left',
  ));
