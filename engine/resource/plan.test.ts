import { expect, test } from 'vitest';
import { createSchemas } from '../../knowledge/schema/index.ts';
import { kindOf } from './detect.ts';
import type { Resource } from './document.ts';
import { readPlan } from './plan.ts';

interface Planned {
  address: string;
  values?: object;
  unknown?: unknown;
  actions?: string[];
  before?: object | null;
  module?: string;
}

/** A plan of these resources with this configuration, as Terraform writes it. */
function planOf(resources: Planned[], configuration?: object): object {
  const shown = ({ address, values = {} }: Planned) => {
    const [type, name] = address.replace(/\[.*$/, '').split('.').slice(-2);
    return { address, mode: 'managed', type, name, provider_name: 'registry.terraform.io/hashicorp/aws', values };
  };
  const modules = [...new Set(resources.map(({ module }) => module))];
  const root = resources.filter(({ module }) => !module).map(shown);
  const children = modules
    .filter((module) => module !== undefined)
    .map((address) => ({ address, resources: resources.filter(({ module }) => module === address).map(shown) }));
  return {
    format_version: '1.2',
    planned_values: { root_module: { resources: root, child_modules: children } },
    resource_changes: resources.map(({ address, unknown = {}, actions = ['create'], before = null }) => ({
      address,
      change: { actions, before, after_unknown: unknown },
    })),
    ...(configuration && { configuration: { root_module: configuration } }),
  };
}

/** Reads a plan; expects these parts of its resources, by address. */
function check(plan: object, expected: Record<string, Partial<Resource>>): void {
  expect(kindOf(plan)).toBe('plan');
  const { document, diagnostics } = readPlan(plan, 'plan.json');
  expect(diagnostics).toEqual([]);
  const resources = Object.values(document.resource).flat();
  expect(Object.fromEntries(resources.map((resource) => [resource.address, resource]))).toMatchObject(expected);
  expect(resources).toHaveLength(Object.keys(expected).length);
}

test('values are as planned, null is absent, tags and provider are known', () =>
  check(
    planOf([
      {
        address: 'aws_s3_bucket.logs["eu"]',
        values: { bucket: 'logs', acl: null, tags: { a: 'x' }, tags_all: { a: 'x', team: 'y' }, region: 'eu-west-1' },
      },
    ]),
    {
      'aws_s3_bucket.logs["eu"]': {
        type: 'aws_s3_bucket',
        name: 'logs',
        provider: 'aws',
        region: 'eu-west-1',
        tags: { a: 'x', team: 'y' },
        values: { bucket: 'logs', tags: { a: 'x' }, tags_all: { a: 'x', team: 'y' }, region: 'eu-west-1' },
        actions: ['create'],
        managed: true,
      },
    },
  ));

test('what code sets and apply decides holds its reference; what the provider computes stays absent', () =>
  check(
    planOf(
      [{ address: 'aws_sqs_queue.jobs', values: { name: 'jobs' }, unknown: { kms_master_key_id: true, arn: true } }],
      {
        resources: [
          {
            mode: 'managed',
            type: 'aws_sqs_queue',
            name: 'jobs',
            expressions: { kms_master_key_id: { references: ['aws_kms_key.data.arn', 'aws_kms_key.data'] } },
          },
        ],
      },
    ),
    { 'aws_sqs_queue.jobs': { values: { name: 'jobs', kms_master_key_id: '${aws_kms_key.data.arn}' } } },
  ));

test('references are followed through variables and outputs of modules', () => {
  const plan = planOf(
    [
      {
        address: 'module.app.aws_sqs_queue.jobs',
        module: 'module.app',
        values: { rule: [{ a: 1 }] },
        unknown: { rule: [{ key: true }], kms_master_key_id: true },
      },
    ],
    {
      module_calls: {
        app: {
          expressions: { key: { references: ['module.kms.arn', 'module.kms'] } },
          module: {
            resources: [
              {
                mode: 'managed',
                type: 'aws_sqs_queue',
                name: 'jobs',
                expressions: {
                  kms_master_key_id: { references: ['var.key'] },
                  rule: [{ key: { references: ['aws_iam_role.own.arn'] } }],
                },
              },
            ],
          },
        },
        kms: { module: { outputs: { arn: { expression: { references: ['aws_kms_key.data.arn'] } } } } },
      },
    },
  );
  check(plan, {
    'module.app.aws_sqs_queue.jobs': {
      module: 'module.app',
      values: {
        kms_master_key_id: '${module.kms.aws_kms_key.data.arn}',
        rule: [{ a: 1, key: '${module.app.aws_iam_role.own.arn}' }],
      },
    },
  });
});

/** A configuration with one queue whose attributes are set by these references. */
function queueOf(expressions: object, more: object = {}): object {
  return { resources: [{ mode: 'managed', type: 'aws_sqs_queue', name: 'jobs', expressions, ...more }] };
}

/** Reads a plan of `aws_sqs_queue.jobs` (or an instance) with everything unknown that `expected` has; expects these texts. */
function checkUnknown(
  configuration: object,
  expected: Record<string, unknown>,
  { address = 'aws_sqs_queue.jobs', others = [] as string[] } = {},
) {
  const marks = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(marks);
    if (typeof value !== 'object' || value === null) return true;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, marks(inner)]));
  };
  const plan = planOf(
    [{ address, unknown: marks(expected) }, ...others.map((other) => ({ address: other }))],
    configuration,
  );
  check(plan, { [address]: { values: expected as never }, ...Object.fromEntries(others.map((other) => [other, {}])) });
}

test('a value of several references has them all, the most exact only, and none that is always known', () =>
  checkUnknown(
    queueOf({
      policy: {
        references: ['aws_s3_bucket.a[0].arn', 'aws_s3_bucket.a[0]', 'aws_s3_bucket.a', 'each.key', 'aws_s3_bucket.ab'],
      },
      name: { references: ['local.name', 'path.module', 'data.aws_region.here.name', 'data.aws_region.here'] },
    }),
    {
      policy: '${aws_s3_bucket.a[0].arn}${aws_s3_bucket.ab}',
      name: '${local.name}${data.aws_region.here.name}',
    },
  ));

test('another resource by the own key is the instance with that key', () => {
  const configuration = queueOf({ name: { references: ['aws_sns_topic.t', 'each.key'] } });
  const address = 'aws_sqs_queue.jobs["a.b"]';
  checkUnknown(configuration, { name: '${aws_sns_topic.t["a.b"]}' }, { address, others: ['aws_sns_topic.t["a.b"]'] });
  checkUnknown(configuration, { name: '${aws_sns_topic.t}' }, { address, others: ['aws_sns_topic.t["other"]'] });
});

test('each.value is what for_each refers to', () =>
  checkUnknown(
    queueOf({ name: { references: ['each.value'] } }, { for_each_expression: { references: ['aws_sns_topic.t.arn'] } }),
    { name: '${aws_sns_topic.t.arn}' },
    { address: 'aws_sqs_queue.jobs["x"]' },
  ));

test('an attribute of an object that is passed on whole', () =>
  checkUnknown(
    {
      ...queueOf({ name: { references: ['module.m["k.l"].topic.arn', 'module.m["k.l"].topic', 'module.m["k.l"]'] } }),
      module_calls: {
        m: {
          expressions: { topic: { references: ['aws_sns_topic.t'] } },
          module: { outputs: { topic: { expression: { references: ['var.topic'] } } } },
        },
      },
    },
    { name: '${aws_sns_topic.t.arn}' },
  ));

test('in a block that code has, what code does not set stays absent', () => {
  const unknown = { rule: [{ key: true, id: true }, { key: true }] };
  const configuration = queueOf({ rule: [{ key: { references: ['aws_kms_key.k.arn', 'aws_kms_key.k'] } }] });
  check(planOf([{ address: 'aws_sqs_queue.jobs', unknown }], configuration), {
    'aws_sqs_queue.jobs': { values: { rule: [{ key: '${aws_kms_key.k.arn}' }, { key: '${unknown}' }] } },
  });
});

test('what a dynamic block sets is unknown, since the plan does not say how', () =>
  checkUnknown(queueOf({}), { rule: [{ key: '${unknown}' }] }));

test('with schemas, values have the types of the provider, and what only it sets stays absent', () => {
  const schemas = createSchemas(() =>
    [
      '{"version":"6.0.0","past":[]}',
      '{"mode":"resource","type":"aws_sqs_queue","body":{"delay":"?number","rule":["list?",{"key":"?string","id":"=string"}]}}',
    ].join('\n'),
  );
  const valuesOf = (unknown: object) => {
    const plan = planOf([{ address: 'aws_sqs_queue.jobs', values: { delay: '90' }, unknown }], queueOf({}));
    return readPlan(plan, 'plan.json', { schemas }).document.resource.aws_sqs_queue?.[0]?.values;
  };
  expect(valuesOf({ rule: [{ key: true, id: true }] })).toEqual({ delay: 90, rule: [{ key: '${unknown}' }] });
});

test('a plan without a configuration knows no references', () => {
  const plan = planOf([{ address: 'aws_sqs_queue.jobs', unknown: { name: true } }]);
  check(plan, { 'aws_sqs_queue.jobs': { values: { name: '${unknown}' } } });
});

test('variables that lead round in a circle end somewhere', () => {
  const call = (name: string, key: string) => ({
    [name]: {
      expressions: { key: { references: [key] } },
      module: { outputs: { key: { expression: { references: ['var.key'] } } } },
    },
  });
  const configuration = {
    resources: [
      { mode: 'managed', type: 'aws_sqs_queue', name: 'jobs', expressions: { key: { references: ['module.a.key'] } } },
    ],
    module_calls: { ...call('a', 'module.b.key'), ...call('b', 'module.a.key') },
  };
  const values = { key: '${unknown}' };
  check(planOf([{ address: 'aws_sqs_queue.jobs', unknown: { key: true } }], configuration), {
    'aws_sqs_queue.jobs': { values },
  });
});

test('references that fork again and again are each followed once', () => {
  const levels = 60;
  const fork = (level: number) => ({ references: [`module.m${level}.a`, `module.m${level}`, `module.m${level}.b`] });
  const call = (level: number) => ({
    expressions: { x: level + 1 < levels ? fork(level + 1) : { references: ['aws_kms_key.k.arn', 'aws_kms_key.k'] } },
    module: Object.fromEntries([
      ['outputs', Object.fromEntries(['a', 'b'].map((name) => [name, { expression: { references: ['var.x'] } }]))],
    ]),
  });
  const calls = Object.fromEntries(Array.from({ length: levels }, (_, level) => [`m${level}`, call(level)]));
  checkUnknown({ ...queueOf({ key: fork(0) }), module_calls: calls }, { key: '${aws_kms_key.k.arn}' });
});

test('what is changed has what it was before', () =>
  check(planOf([{ address: 'aws_sqs_queue.jobs', actions: ['update'], before: { name: 'old', policy: null } }]), {
    'aws_sqs_queue.jobs': { actions: ['update'], before: { name: 'old' } },
  }));

test('where the plan changes nothing, before is what it was before somebody else changed it', () => {
  const drift = (address: string) => ({ address, change: { actions: ['update'], before: { name: 'as applied' } } });
  const plan = {
    ...planOf([
      { address: 'aws_sqs_queue.same', actions: ['no-op'], before: { name: 'as found' } },
      { address: 'aws_sqs_queue.changed', actions: ['update'], before: { name: 'as found' } },
    ]),
    resource_drift: [drift('aws_sqs_queue.same'), drift('aws_sqs_queue.changed'), drift('aws_sqs_queue.gone')],
  };
  check(plan, {
    'aws_sqs_queue.same': { before: { name: 'as applied' } },
    'aws_sqs_queue.changed': { before: { name: 'as found' } },
  });
});

test('of a deposed object nothing is read; an address that is there twice has its last change', () => {
  const plan = planOf([{ address: 'aws_sqs_queue.jobs', actions: ['delete', 'create'], before: { name: 'old' } }]) as {
    resource_changes: object[];
  };
  const change = { actions: ['delete'], before: { name: 'deposed' } };
  plan.resource_changes.push({ address: 'aws_sqs_queue.jobs', deposed: '5a3f', change });
  check(plan, { 'aws_sqs_queue.jobs': { actions: ['delete', 'create'], before: { name: 'old' } } });
  plan.resource_changes.push({ address: 'aws_sqs_queue.jobs', change: { actions: ['update'] } });
  check(plan, { 'aws_sqs_queue.jobs': { actions: ['update'] } });
});

test('providers that share a prefix are one; what resources share has one name', () =>
  check(
    planOf([
      {
        address: 'google_compute_disk.d',
        values: { location: 'europe-west1', project: 'shop', effective_labels: { a: 'b' } },
      },
      { address: 'azurerm_key_vault.v', values: { location: 'westeurope', tags: { a: 'b' } } },
    ]),
    {
      'google_compute_disk.d': { provider: 'google', region: 'europe-west1', account: 'shop', tags: { a: 'b' } },
      'azurerm_key_vault.v': { provider: 'azurerm', region: 'westeurope', tags: { a: 'b' } },
    },
  ));

test('region and account come from the provider where the resource does not say them', () => {
  const resource = { mode: 'managed', type: 'aws_sqs_queue', expressions: {} };
  const expressions = {
    region: { references: ['var.region'] },
    allowed_account_ids: { constant_value: ['111122223333'] },
  };
  const plan = {
    ...planOf([{ address: 'aws_sqs_queue.a' }, { address: 'aws_sqs_queue.b', values: { region: 'eu-north-1' } }]),
    variables: { region: { value: 'eu-west-1' } },
    configuration: {
      provider_config: { 'aws.main': { name: 'aws', alias: 'main', expressions } },
      root_module: {
        resources: ['a', 'b'].map((name) => ({ ...resource, name, provider_config_key: 'aws.main' })),
      },
    },
  };
  check(plan, {
    'aws_sqs_queue.a': { region: 'eu-west-1', account: '111122223333' },
    'aws_sqs_queue.b': { region: 'eu-north-1', account: '111122223333' },
  });
});

test('an address that is there twice is told, and the last one counts', () => {
  const twice = planOf([
    { address: 'aws_sqs_queue.jobs', values: { name: 'first' } },
    { address: 'aws_sqs_queue.jobs', values: { name: 'last' } },
  ]);
  const { document, diagnostics } = readPlan(twice, 'plan.json');
  expect(document.resource.aws_sqs_queue).toMatchObject([{ values: { name: 'last' } }]);
  expect(diagnostics).toMatchObject([{ code: 'plan_repeated_address', severity: 'warning', file: 'plan.json' }]);
});

test('the first format, 0.1, has the same shape', () =>
  check(
    { ...planOf([{ address: 'aws_sqs_queue.jobs', values: { name: 'x' } }]), format_version: '0.1' },
    {
      'aws_sqs_queue.jobs': { values: { name: 'x' } },
    },
  ));

test('data sources that were read are data', () => {
  const plan = {
    ...planOf([]),
    prior_state: {
      values: {
        root_module: {
          resources: [
            {
              address: 'data.aws_iam_policy_document.p',
              mode: 'data',
              type: 'aws_iam_policy_document',
              name: 'p',
              values: { json: '{}' },
            },
            { address: 'aws_s3_bucket.gone', mode: 'managed', type: 'aws_s3_bucket', name: 'gone', values: {} },
          ],
        },
      },
    },
  };
  check(plan, {});
  expect(readPlan(plan, 'plan.json').document.data).toMatchObject({
    aws_iam_policy_document: [{ address: 'data.aws_iam_policy_document.p', values: { json: '{}' } }],
  });
});

/** Nests an object this deep. */
function nested(levels: number): object {
  let value = {};
  for (let level = 0; level < levels; level++) value = { value };
  return value;
}

/** Nests a module this deep. */
function modules(levels: number): object {
  let module: object = {};
  for (let level = 0; level < levels; level++) module = { child_modules: [module] };
  return module;
}

for (const [what, plan, code] of [
  ['an array', [], 'plan_shape'],
  ['nothing', null, 'plan_shape'],
  ['values that are text', { format_version: '1.2', planned_values: 'x' }, 'plan_shape'],
  [
    'a resource without an address',
    { format_version: '1.2', planned_values: { root_module: { resources: [{}] } } },
    'plan_shape',
  ],
  ['values that are nested too deeply', planOf([{ address: 'a.b', values: nested(10_000) }]), 'plan_too_deep'],
  ['unknown values that are too deep', planOf([{ address: 'a.b', unknown: nested(10_000) }]), 'plan_too_deep'],
  [
    'modules that are too deep',
    { format_version: '1.2', planned_values: { root_module: modules(10_000) } },
    'plan_too_deep',
  ],
] as const) {
  test(`a plan of ${what} is a diagnostic`, () => {
    const { diagnostics, document } = readPlan(plan, 'plan.json');
    expect(diagnostics).toMatchObject([{ code, severity: 'error', file: 'plan.json' }]);
    expect(document).toEqual({ resource: {}, data: {} });
  });
}
