import type { ChildProcess } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, interrupt } from './testing/command.ts';

const bucketPolicy = `# METADATA
# title: buckets have an owner
# custom:
#   id: acme.s3.owner
#   severity: LOW
#   resource_types: [aws_s3_bucket]
package acme.s3.owner

import data.decree.tf

deny contains tf.finding(bucket, "bucket has no owner", ["tags"]) if {
	some bucket in input.resource.aws_s3_bucket
	not bucket.values.tags
}
`;
const bucket = `resource "aws_s3_bucket" "logs" {
  bucket = "logs"
}
`;
const owned = `resource "aws_s3_bucket" "logs" {
  tags = { owner = "me" }
}
`;
const only = ['--no-builtin', '--policy', 'p'];
const acme = { 'p/owner.rego': bucketPolicy };

describe('check', () => {
  test('shows a finding with its source and exits with 1', async () => {
    const { code, stdout, stderr } = await check(['check', 'infra', ...only], { ...acme, 'infra/main.tf': bucket });
    expect(stdout.replace(/\(\d+\.\d+ s\)/, '(0.00 s)')).toMatchInlineSnapshot(`
      "infra/main.tf

      low[acme.s3.owner]: bucket has no owner
        --> infra/main.tf:1:1
        |
      1 | resource "aws_s3_bucket" "logs" {
        | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        = policy: buckets have an owner
        = resource: aws_s3_bucket.logs, tags

      1 finding (1 low) in 1 resource, 1 policy (0.00 s)
      "
    `);
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });

  test('prints the JSON that programs rely on', async () => {
    const files = { ...acme, 'infra/main.tf': bucket, 'infra/m/x.tf': '' };
    const { code, stdout } = await check(['check', 'infra', '--format', 'json', ...only], files);
    const { findings, diagnostics, summary } = JSON.parse(stdout);
    expect(findings).toEqual([
      {
        policy: 'acme.s3.owner',
        title: 'buckets have an owner',
        severity: 'LOW',
        address: 'aws_s3_bucket.logs',
        message: 'bucket has no owner',
        path: ['tags'],
        root: 'infra',
        file: 'infra/main.tf',
        range: { start: { line: 1, column: 1 }, end: { line: 1, column: 32 } },
        modules: [],
        docs: [],
      },
    ]);
    expect(diagnostics).toEqual([]);
    expect(summary).toEqual({ policies: 1, resources: 1, findings: 1, seconds: expect.any(Number) });
    expect(code).toBe(1);
  });

  test('exits with 0 where nothing is at or above --fail-on', async () => {
    expect(await check(['check', ...only, '--fail-on', 'medium'], { ...acme, 'main.tf': bucket })).toMatchObject({
      code: 0,
    });
    expect(await check(['check', ...only], { ...acme, 'main.tf': owned })).toMatchObject({ code: 0 });
  });

  test('asks the built-in policies of decree.yaml unless they are excluded', async () => {
    const files = { 'decree.yaml': 'exclude: [aws.s3.versioning]\n', 'main.tf': bucket };
    const { stdout } = await check(
      ['check', '--format', 'json', '--only', 'aws.s3.versioning,aws.s3.kms_encryption'],
      files,
    );
    const policies = JSON.parse(stdout).findings.map(({ policy }: { policy: string }) => policy);
    expect(policies).toEqual(['aws.s3.kms_encryption']);
  });

  test('lets a policy of the user take the place of a built-in one', async () => {
    const own = bucketPolicy.replace('acme.s3.owner', 'aws.s3.versioning');
    const files = { 'p.rego': own, 'decree.yaml': 'exclude: [no.such]\n', 'main.tf': bucket };
    const { stdout } = await check(
      ['check', '--policy', 'p.rego', '--only', 'aws.s3.versioning', '--format', 'json'],
      files,
    );
    const { findings, diagnostics } = JSON.parse(stdout);
    expect(findings).toMatchObject([{ message: 'bucket has no owner' }]);
    expect(diagnostics).toMatchObject([{ code: 'config_unknown_policy', file: 'decree.yaml' }]);
  });

  test('sets excepted findings aside, and says when an exception is over', async () => {
    const exception = (address: string, until: string) =>
      `  - {policy: acme.s3.owner, address: "${address}", until: ${until}, reason: agreed}`;
    const files = {
      ...acme,
      'decree.yaml': ['exceptions:', exception('aws_s3_bucket.b', '2999-01-31'), exception('*.c', '2001-01-31')].join(
        '\n',
      ),
      'one/main.tf': `# decree:ignore acme.s3.owner until 2999-01-31: agreed\n${bucket}`,
      'two/main.tf': 'resource "aws_s3_bucket" "b" {}\nresource "aws_s3_bucket" "c" {}\n',
    };
    const { code, stdout } = await check(['check', 'one', 'two', ...only], files);
    expect(stdout).toContain('warning[exception_expired]');
    expect(stdout).not.toContain('exception_unused');
    expect(stdout).toContain('1 finding (1 low), 2 excepted in 3 resources');
    expect(code).toBe(1);
  });

  test('takes variables from the command line', async () => {
    const files = {
      ...acme,
      'main.tf': 'variable "n" {\n  type = number\n}\nresource "aws_s3_bucket" "b" {\n  count = var.n\n}\n',
    };
    const { stdout } = await check(['check', '--format', 'json', '--var', 'n=2', ...only], files);
    expect(JSON.parse(stdout).findings).toHaveLength(2);
  });

  test('reads Terraform from stdin', async () => {
    const { code, stdout } = await check(['check', '-', '--format', 'json', ...only], acme, { stdin: bucket });
    expect(JSON.parse(stdout).findings).toMatchObject([{ file: '-', root: '-' }]);
    expect(code).toBe(1);
  });

  describe('a plan', () => {
    const shown = (address: string) => ({ address, mode: 'managed', type: 'aws_s3_bucket', name: 'logs', values: {} });
    const resources = [shown('module.store["a"].aws_s3_bucket.logs'), shown('module.store["b"].aws_s3_bucket.logs')];
    const modules = resources.map((resource) => ({
      address: resource.address.replace('.aws_s3_bucket.logs', ''),
      resources: [resource],
    }));
    const plan = JSON.stringify({
      format_version: '1.2',
      variables: { names: { value: ['a', 'b'] } },
      planned_values: { root_module: { child_modules: modules } },
    });
    const files = {
      ...acme,
      'plan.json': plan,
      'infra/main.tf': `variable "names" {
  type = set(string)
}

module "store" {
  source   = "./store"
  for_each = var.names
}
`,
      'infra/store/main.tf': bucket,
    };

    test('has places with the configuration beside it, and exceptions written there', async () => {
      const ignored = {
        ...files,
        'infra/store/main.tf': `# decree:ignore acme.s3.owner until 2099-12-31: legacy\n${bucket}`,
      };
      const args = ['check', 'plan.json', '--source', 'infra', ...only];
      const [json, sarif, excepted] = await Promise.all([
        check([...args, '--format', 'json'], files),
        check([...args, '--format', 'sarif'], files),
        check([...args, '--format', 'json'], ignored),
      ]);
      const { findings, diagnostics } = JSON.parse(json.stdout);
      const place = {
        root: 'plan.json',
        file: 'infra/store/main.tf',
        range: { start: { line: 1, column: 1 } },
        modules: [{ name: 'store', file: 'infra/main.tf' }],
      };
      expect(findings).toMatchObject([place, place]);
      expect(diagnostics).toEqual([]);
      const [result] = JSON.parse(sarif.stdout).runs[0].results;
      expect(result.locations[0].physicalLocation).toMatchObject({
        artifactLocation: { uri: 'infra/store/main.tf' },
        region: { startLine: 1 },
      });
      expect(excepted).toMatchObject({ code: 0 });
    });

    test('is refused with a configuration that is not there', async () => {
      const { code, stderr } = await check(['check', 'plan.json', '--source', 'nope', ...only], files);
      expect(stderr).toContain('`nope`, which is no folder');
      expect(code).toBe(2);
    });

    test('has addresses alone without it, and comes from stdin too', async () => {
      const { code, stdout } = await check(['check', '-', '--format', 'json', ...only], acme, { stdin: plan });
      const { findings } = JSON.parse(stdout);
      expect(findings).toMatchObject(resources.map(({ address }) => ({ address, root: '-' })));
      expect(findings[0]).not.toHaveProperty('file');
      expect(code).toBe(1);
    });
  });

  test('keeps the findings of what it can read, and exits with 2', async () => {
    const files = { ...acme, 'main.tf': bucket, 'broken.tf': 'resource "aws_s3_bucket" {{{\n' };
    const { code, stdout } = await check(['check', '--format', 'json', ...only], files);
    const { findings, diagnostics } = JSON.parse(stdout);
    expect(findings).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ severity: 'error', file: 'broken.tf', range: { start: { line: 1 } } });
    expect(code).toBe(2);
  });

  test.each([
    ['a path that is not there', ['nope'], {}, 'file_missing'],
    ['JSON that is no plan', ['a.json'], { 'a.json': '{"a": 1}' }, 'input_unknown'],
    ['a plan that is cut short', ['a.json'], { 'a.json': '{"format_version": "1.2", "planned_val' }, 'json_truncated'],
    ['a binary plan', ['plan.out'], { 'plan.out': 'PK\u0003\u0004\u0000' }, 'input_unknown'],
    [
      'a policy with a mistake',
      ['.', '--policy', 'p.rego'],
      { 'p.rego': 'package p\ndeny contains', 'm.tf': '' },
      'rego_parse_error',
    ],
  ])('exits with 2 for %s', async (_, args, files, code) => {
    const result = await check(['check', '--format', 'json', '--no-builtin', ...args], files as Record<string, string>);
    expect(JSON.parse(result.stdout).diagnostics).toContainEqual(expect.objectContaining({ code }));
    expect(result).toMatchObject({ code: 2, stderr: '' });
  });
});

describe('a call that is wrong', () => {
  test.each([
    [['check', '--frmat', 'json'], 'unknown option `--frmat`'],
    [['check', '--format', 'xml'], 'argument `xml` is invalid'],
    [['check', '--fail-on', 'bad'], 'CRITICAL, HIGH, MEDIUM, LOW, INFO'],
    [['check', '--var', 'novalue'], 'name=value'],
    [['check', '--source', '.', '.'], '`--source` goes with a plan or a state'],
    [['check', '--only', 'no.such'], '`no.such`'],
    [['chek'], 'Did you mean check?'],
    [['author'], 'there is no requirement'],
    [['author', 'a rule', '--batch', 'f.jsonl'], 'exclude each other'],
    [['author', 'a rule', '--accept', '0'], 'a whole number from 1'],
    [['author', 'a rule', '--seconds', 'soon'], 'a whole number from 1'],
    [['explain'], 'missing required argument'],
    [['test', '--filter', '('], 'is not a regular expression'],
  ])('%j says so and exits with 2', async (command, message) => {
    const { code, stdout, stderr } = await check(command);
    expect(stderr).toContain('error[bad_call]: ');
    expect(stderr).toContain(message);
    expect(stderr).toContain('= help: ');
    expect(stderr).not.toContain('    at ');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

test('`--only` for a policy that does not parse tells the mistake, not that there is no such id', async () => {
  const files = { 'main.tf': bucket, 'bad.rego': 'package acme.bad\ndeny contains' };
  const { code, stderr } = await check(['check', '--policy', 'bad.rego', '--only', 'acme.bad'], files);
  expect(stderr).toContain('error[rego_parse_error]');
  expect(code).toBe(2);
});

describe('an end from outside', () => {
  test('a reader that goes away is no error', async () => {
    expect(await interrupt(['policies'], (child) => child.stdout?.destroy())).toMatchObject({ code: 0, stderr: '' });
  });

  test('Ctrl-C exits with 130', async () => {
    const onceRead = (child: ChildProcess) => {
      child.stdin?.write(' '.repeat(1024 * 1024));
      child.stdin?.once('drain', () => child.kill('SIGINT'));
    };
    expect(await interrupt(['check', '-'], onceRead)).toMatchObject({ code: 130, stderr: '' });
  });
});

describe('author', () => {
  const sentence = 'RDS instances must not be publicly accessible';
  const keys = [
    'status',
    'requirement',
    'restated',
    'rego',
    'tests',
    'samples',
    'readings',
    'fix',
    'scp',
    'checks',
    'usage',
    'difference',
  ];

  test('prints the answer that programs rely on', async () => {
    const { code, stdout, stderr } = await check(['author', sentence, '--json']);
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({ status: 'authored', restated: expect.stringContaining('aws_db_instance') });
    expect(answer.rego).toContain('deny contains');
    expect(answer.checks.every(({ passed }: { passed: boolean }) => passed)).toBe(true);
    expect(Object.keys(answer)).toEqual(expect.arrayContaining(keys));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('shows people what was understood, the policy and what it passed', async () => {
    const { code, stdout } = await check(['author', sentence, '--scp']);
    expect(stdout).toMatch(/^understood as: .*`aws_db_instance`/);
    expect(stdout).toContain('\ndeny contains ');
    expect(stdout).toMatch(/\n {2}pass {2}tests {4}\d+ of \d+ pass\n/);
    expect(stdout).toContain('publicly_accessible = true');
    expect(stdout).toMatch(/\nservice control policy\n.*"rds:PubliclyAccessible": "true"/s);
    expect(code).toBe(0);
  });

  test('writes a policy whose tests and fixtures pass', async () => {
    const { code, folder } = await check(['author', sentence, '--out', 'p', '--json']);
    expect(code).toBe(0);
    const names = await readdir(join(folder, 'p'), { recursive: true });
    expect(names).toEqual(
      expect.arrayContaining(['policy.rego', 'policy_test.rego', join('fixtures', 'violating.tf')]),
    );
    const tested = await check(['test', join(folder, 'p'), '--json']);
    const { summary, fixtures } = JSON.parse(tested.stdout);
    expect(summary.failed).toBe(0);
    expect(fixtures.length).toBeGreaterThan(1);
    expect(tested.code).toBe(0);
  });

  test('exits with 3 where no policy can be made, with every key', async () => {
    const { code, stdout } = await check(['author', 'be nice to bananas', '--json', '--out', 'p']);
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({ status: 'unsupported', rego: null });
    expect(Object.keys(answer)).toEqual(expect.arrayContaining(keys));
    expect(code).toBe(3);
  });

  test('says that Claude needs a key and exits with 2', async () => {
    const { code, stdout } = await check(['author', sentence, '--provider', 'claude', '--json']);
    expect(JSON.parse(stdout).diagnostics[0]).toMatchObject({ code: 'claude_key_missing' });
    expect(code).toBe(2);
  });

  test('answers a batch line by line, and keeps hostile ids inside the folder', async () => {
    const lines = [
      JSON.stringify({ id: '../../evil', requirement: sentence }),
      '',
      '{"id": 7',
      JSON.stringify({ id: 'b', requirement: 'be nice to bananas' }),
      JSON.stringify({ id: 'c', requirement: sentence }),
    ];
    const files = { 'in.jsonl': lines.join('\n') };
    const { code, stdout, folder } = await check(['author', '--batch', 'in.jsonl', '--out', 'o/p'], files);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id, status }) => [id, status])).toEqual([
      ['../../evil', 'authored'],
      [null, 'unsupported'],
      ['b', 'unsupported'],
      ['c', 'authored'],
    ]);
    expect(await readdir(folder)).toEqual(['in.jsonl', 'o']);
    expect(await readdir(join(folder, 'o/p'))).toEqual(['%2E%2E%2F..%2Fevil.rego', 'c.rego']);
    expect(code).toBe(2);
  });
});

describe('test', () => {
  const passing = `package acme.s3.owner_test

import data.acme.s3.owner

test_flags if count(owner.deny) == 1 with input as {"resource": {"aws_s3_bucket": [{"address": "a", "type": "aws_s3_bucket", "values": {}}]}}
`;
  const violating = bucket.replace('\n', '\n#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ acme.s3.owner\n');

  test('runs the tests and the fixtures of a folder', async () => {
    const files = {
      'p/policy.rego': bucketPolicy,
      'p/policy_test.rego': passing,
      'p/fixtures/violating.tf': violating,
      'p/fixtures/complying.tf': owned,
    };
    const { code, stdout } = await check(['test', 'p', '--json', '--coverage'], files);
    const { results, fixtures, coverage, summary } = JSON.parse(stdout);
    expect(results).toMatchObject([{ name: 'test_flags', status: 'pass', file: 'p/policy_test.rego' }]);
    expect(fixtures).toEqual([
      { policy: 'acme.s3.owner', file: 'p/fixtures/complying.tf', status: 'pass', mismatches: [] },
      { policy: 'acme.s3.owner', file: 'p/fixtures/violating.tf', status: 'pass', mismatches: [] },
    ]);
    expect(coverage['p/policy.rego'].uncovered).toEqual([]);
    expect(summary).toMatchObject({ passed: 3, failed: 0, skipped: 0 });
    expect(code).toBe(0);
  });

  test('says what failed and exits with 1', async () => {
    const files = {
      'p/policy.rego': bucketPolicy,
      'p/policy_test.rego': passing.replace('== 1', '== 2'),
      'p/fixtures/violating.tf': bucket,
    };
    const { code, stdout } = await check(['test', 'p'], files);
    expect(stdout).toContain('acme.s3.owner_test.test_flags');
    expect(stdout).toContain('p/fixtures/violating.tf:1:1-32 unexpected: bucket has no owner');
    expect(stdout).toContain('0 passed, 2 failed of 1 test, 1 fixture');
    expect(code).toBe(1);
  });

  test('exits with 2 where Rego does not compile', async () => {
    const { code, stderr, stdout } = await check(['test', 'p.rego'], { 'p.rego': 'package p\ntest_a if {' });
    expect(stderr.match(/error\[rego_parse_error\]/g)).toHaveLength(1);
    expect(stdout).toContain('0 passed, 1 error of 0 tests');
    expect(code).toBe(2);
  });
});

describe('fmt', () => {
  const untidy = 'package a\nx=1\n';
  const tidy = 'package a\n\nx := 1\n';

  test('writes in place and names what it wrote', async () => {
    const { code, stdout, folder } = await check(['fmt'], { 'a.rego': untidy, 'b.rego': tidy });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'a.rego\n' });
    expect(await readFile(join(folder, 'a.rego'), 'utf8')).toBe(tidy);
  });

  test('--check and --diff write nothing and exit with 1', async () => {
    const checked = await check(['fmt', '--check'], { 'a.rego': untidy });
    expect(checked).toMatchObject({ code: 1, stdout: 'a.rego\n' });
    const differing = await check(['fmt', '--diff'], { 'a.rego': untidy });
    expect(differing).toMatchObject({ code: 1, stdout: expect.stringContaining('-x=1\n') });
    for (const { folder } of [checked, differing]) expect(await readFile(join(folder, 'a.rego'), 'utf8')).toBe(untidy);
  });

  test('formats stdin to stdout', async () => {
    expect(await check(['fmt', '-'], {}, { stdin: untidy })).toMatchObject({ code: 0, stdout: tidy });
  });

  test('leaves a file with a syntax error as it is', async () => {
    const { code, stderr, folder } = await check(['fmt'], { 'a.rego': 'package a\nx = {\n', 'b.rego': untidy });
    expect(stderr).toContain('error[rego_parse_error]');
    expect(code).toBe(2);
    expect(await readFile(join(folder, 'a.rego'), 'utf8')).toBe('package a\nx = {\n');
    expect(await readFile(join(folder, 'b.rego'), 'utf8')).toBe(tidy);
  });
});

describe('policies', () => {
  test('lists the built-in policies and those of the user', async () => {
    const { code, stdout } = await check(['policies', '--policy', 'p', '--json', '--type', 'aws_s3_bucket'], acme);
    const listed: { id: string; builtin: boolean; resource_types: string[]; reads: { types: string[] } }[] =
      JSON.parse(stdout);
    expect(listed).toContainEqual(expect.objectContaining({ id: 'aws.s3.kms_encryption', builtin: true }));
    expect(listed).toContainEqual(
      expect.objectContaining({ id: 'acme.s3.owner', builtin: false, file: 'p/owner.rego' }),
    );
    expect(listed.every((one) => [...one.resource_types, ...one.reads.types].includes('aws_s3_bucket'))).toBe(true);
    expect(code).toBe(0);
  });

  test('says how many there are', async () => {
    const { stdout } = await check(['policies', '--no-builtin', '--policy', 'p'], acme);
    expect(stdout).toBe('LOW       acme.s3.owner  buckets have an owner\n1 policy\n');
  });
});
