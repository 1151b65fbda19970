import { expect, test } from 'vitest';
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
        // biome-ignore-start lint/suspicious/noTemplateCurlyInString: it is how unknown values are written
        kms_master_key_id: '${module.kms.aws_kms_key.data.arn}',
        rule: [{ a: 1, key: '${module.app.aws_iam_role.own.arn}' }],
        // biome-ignore-end lint/suspicious/noTemplateCurlyInString: it is how unknown values are written
      },
    },
  });
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

test('what is changed has what it was before', () =>
  check(planOf([{ address: 'aws_sqs_queue.jobs', actions: ['update'], before: { name: 'old', policy: null } }]), {
    'aws_sqs_queue.jobs': { actions: ['update'], before: { name: 'old' } },
  }));

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

for (const [what, plan, code] of [
  ['an array', [], 'plan_shape'],
  ['nothing', null, 'plan_shape'],
  ['values that are text', { format_version: '1.2', planned_values: 'x' }, 'plan_shape'],
  [
    'a resource without an address',
    { format_version: '1.2', planned_values: { root_module: { resources: [{}] } } },
    'plan_shape',
  ],
  ['values that are nested too deeply', planOf([{ address: 'a.b', values: nested(5000) }]), 'plan_too_deep'],
] as const) {
  test(`a plan of ${what} is a diagnostic`, () => {
    const { diagnostics, document } = readPlan(plan, 'plan.json');
    expect(diagnostics).toMatchObject([{ code, severity: 'error', file: 'plan.json' }]);
    expect(document).toEqual({ resource: {}, data: {} });
  });
}
