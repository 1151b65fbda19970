import { expect, test } from 'vitest';
import { planOf } from '../../engine/guardrail/testing.ts';
import { check as run, type Surroundings } from '../testing/command.ts';

/** What CI says of itself must not change what is expected here. */
const nowhere = {
  GITHUB_REPOSITORY: '',
  GITHUB_REF_NAME: '',
  GITHUB_BASE_REF: '',
  GITHUB_RUN_ID: '',
  GITHUB_EVENT_PATH: '',
};

const settings = `guardrails:
  rules:
    - {name: budget, kind: cost, enforcement: flexible, total: {amount: 10000}}
    - {name: databases stay, kind: resource, actions: [delete]}
    - {name: production, kind: tag, required: [owner], scope: {workspace: {include: [prod-*]}, label: {exclude: [draft]}}}
`;
const gpu = { 'aws_sagemaker_notebook_instance.gpu': { after: { instance_type: 'ml.p4d.24xlarge' } } };
const database = { 'aws_db_instance.a': { before: { engine: 'postgres' } } };
const files = {
  'decree.yaml': settings,
  'gpu.json': JSON.stringify(planOf(gpu)),
  'database.json': JSON.stringify(planOf(database)),
  'state.json': JSON.stringify({ format_version: '1.0', values: { root_module: {} } }),
};

const guard = (words: string[], around: Surroundings = {}) =>
  run(['guard', ...words], files, { ...around, env: { ...nowhere, ...around.env } });

/** The outcome of each rule. */
async function check(words: string[], code: number, expected: Record<string, string>, around: Surroundings = {}) {
  const result = await guard([...words, '--no-builtin', '--format', 'json'], around);
  expect(result.code).toBe(code);
  const { rules } = JSON.parse(result.stdout) as { rules: { rule: string; outcome: string }[] };
  expect(Object.fromEntries(rules.map(({ rule, outcome }) => [rule, outcome]))).toEqual(expected);
  return result;
}

test('a flexible rule is overridden for one run, and that is recorded and verified', async () => {
  const base = { 'databases stay': 'passed', production: 'out_of_scope' };
  const { folder } = await check(['gpu.json'], 1, { budget: 'blocked', ...base });
  const why = ['--by', 'ada', '--reason', 'training week'];

  const strict = await guard(['override', 'databases stay', ...why, '--run', '17'], { folder });
  expect({ code: strict.code, said: strict.stderr.split('\n')[0] }).toEqual({
    code: 2,
    said: 'error[guardrail_strict]: `databases stay` is strict: nobody can override it',
  });
  expect((await guard(['override', 'budget', ...why, '--run', '17'], { folder })).code).toBe(0);
  await check(['gpu.json', '--run', '18'], 1, { budget: 'blocked', ...base }, { folder });
  await check(['gpu.json'], 0, { budget: 'overridden', ...base }, { folder, env: { GITHUB_RUN_ID: '17' } });

  const log = JSON.parse((await guard(['log', '--json'], { folder })).stdout);
  expect(log).toMatchObject({
    whole: true,
    entries: [
      { recorded: { kind: 'override', rule: 'budget', by: 'ada', reason: 'training week', run: '17' } },
      { recorded: { kind: 'use', passed: [{ rule: 'budget', by: 'ada' }], outcome: 'passed', run: '17' } },
    ],
  });

  const [{ hash }] = log.entries;
  expect((await guard(['log', '--verify', '--head', hash], { folder })).code).toBe(0);
  expect((await guard(['log', '--verify', '--head', 'f'.repeat(64)], { folder })).code).toBe(1);

  const text = (await guard(['log'], { folder })).stdout;
  expect(text).toContain('ada overrides budget for run 17: training week');
  const changed = { '.decree/guard.jsonl': `${JSON.stringify(log.entries[0]).replace('ada', 'eve')}\n` };
  const broken = await run(['guard', 'log', '--verify'], changed, { folder });
  expect(broken.code).toBe(1);
  expect(broken.stderr).toContain('error[guard_log_broken]: line 1 of');
  await check(['gpu.json', '--run', '17'], 2, { budget: 'blocked', ...base }, { folder });
});

test.each([
  [['override', 'budget', '--by', 'a', '--reason', 'b'], 'an override holds for one run or until a day'],
  [['override', 'budget', '--by', 'a', '--reason', 'b', '--until', '2020-01-01'], '`2020-01-01` is over'],
  [['override', 'other', '--by', 'a', '--reason', 'b', '--run', '1'], 'no rule is called `other`'],
  [['override', 'budget', '--by', 'a', '--run', '1'], 'required option `--reason <text>` not specified'],
  [['state.json'], '`state.json` is no plan'],
  [['missing.json'], '`missing.json` is not there'],
  [['gpu.json', '--infracost', 'decree.yaml'], '`decree.yaml`'],
])('a wrong call: %s', async (words, message) => {
  const { code, stderr } = await guard(words);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

test('where a plan comes from is told by the call, or by the pipeline', async () => {
  const base = { budget: 'passed', 'databases stay': 'passed' };
  const around = { 'decree.yaml': settings, 'plan.json': JSON.stringify(planOf({ 'aws_s3_bucket.a': { after: {} } })) };
  const event = { pull_request: { number: 7, labels: [{ name: 'draft' }] } };
  const { folder } = await run(['--version'], { ...around, 'event.json': JSON.stringify(event) });
  await check(['plan.json', '--workspace', 'prod-eu'], 1, { ...base, production: 'blocked' }, { folder });
  await check(['plan.json'], 1, { ...base, production: 'blocked' }, { folder, env: { TF_WORKSPACE: 'prod-eu' } });
  await check(
    ['plan.json', '--workspace', 'prod-eu', '--label', 'draft'],
    0,
    { ...base, production: 'out_of_scope' },
    { folder },
  );
  const env = { TF_WORKSPACE: 'prod-eu', GITHUB_EVENT_PATH: 'event.json' };
  await check(['plan.json'], 0, { ...base, production: 'out_of_scope' }, { folder, env });
});

test('what is found is what `decree check` finds', async () => {
  const resources = {
    'aws_s3_bucket.old': { before: { bucket: 'old' }, after: { bucket: 'old' } },
    'aws_s3_bucket.new': { after: { bucket: 'new' } },
    'aws_security_group.open': {
      after: { ingress: [{ from_port: 22, to_port: 22, protocol: 'tcp', cidr_blocks: ['0.0.0.0/0'] }] },
    },
    ...database,
    ...gpu,
  };
  const plan = {
    'plan.json': JSON.stringify(planOf(resources)),
    'main.tf': 'resource "aws_s3_bucket" "new" {\n  bucket = "new"\n}\n',
  };
  const { stdout, folder } = await run(['check', 'plan.json', '--source', '.', '--format', 'json'], plan);
  const guarded = await run(['guard', 'plan.json', '--source', '.', '--format', 'json'], {}, { folder, env: nowhere });
  type Found = { address: string; introduced?: boolean };
  const found = JSON.parse(guarded.stdout).findings as Found[];
  const text = ({ introduced: _, ...finding }: Found) => JSON.stringify(finding);
  expect(found.length).toBeGreaterThan(5);
  expect(found.map(text).sort()).toEqual((JSON.parse(stdout).findings as Found[]).map(text).sort());
  expect(new Set(found.filter(({ introduced }) => !introduced).map(({ address }) => address))).toEqual(
    new Set(['aws_s3_bucket.old']),
  );
});

test('prices of the user, and those of infracost', async () => {
  const own = `sources: ["https://acme.example/prices"]
date: 2026-11-01
provider: aws
tables: {sagemaker: {prices: {ml.p4d.24xlarge: 1}}}
`;
  const infracost = {
    currency: 'USD',
    projects: [{ breakdown: { resources: [{ name: 'a', monthlyCost: '10001' }] } }],
  };
  const priced = {
    'decree.yaml': settings.replace('guardrails:', 'guardrails:\n  prices: prices.yaml'),
    'prices.yaml': own,
    'wrong.yaml': own.replace('date', 'day'),
    'plan.json': files['gpu.json'],
    'infracost.json': JSON.stringify(infracost),
  };
  const { folder, stdout } = await run(['guard', 'plan.json', '--no-builtin'], priced, { env: nowhere });
  expect(stdout).toContain('cost: $0.00 a month before, $730.70 after');
  const other = await run(
    ['guard', 'plan.json', '--no-builtin', '--infracost', 'infracost.json'],
    {},
    { folder, env: nowhere },
  );
  expect(other.stdout).toContain('$10,001.00 after: $10,001.00 more, by infracost');
  const wrong = { 'decree.yaml': (priced['decree.yaml'] ?? '').replace('prices.yaml', 'wrong.yaml') };
  const refused = await run(['guard', 'plan.json', '--no-builtin'], wrong, { folder, env: nowhere });
  expect({ code: refused.code, said: refused.stderr.split('\n')[0] }).toEqual({
    code: 2,
    said: expect.stringContaining('error[prices_shape]: `date`'),
  });
});
