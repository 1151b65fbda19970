import { beforeAll, expect, test } from 'vitest';
import { testCore } from '../../../adapters/core/testing.ts';
import type { Core, Json } from '../../../core/host/boundary.ts';
import type { ResourceDocument } from '../../resource/document.ts';
import { readPlan } from '../../resource/plan.ts';
import { readState } from '../../resource/state.ts';
import { documentRego } from './document_rego.ts';

let core: Core;

beforeAll(async () => {
  core = await testCore();
});

/** Expects that plain OPA makes of a plan or a state the document that Decree makes of it. */
async function check(input: Record<string, Json>, differs: Partial<ResourceDocument> = {}): Promise<void> {
  const answer = await core.evaluate({
    modules: [{ file: 'document.rego', text: documentRego }],
    query: 'data.decree.document.resources',
    input,
  });
  const { document } = 'planned_values' in input ? readPlan(input, 'plan.json') : readState(input, 'state.json');
  expect(answer.ok && answer.value.results[0]).toEqual({ ...document, ...differs });
}

const shown = (address: string, values: Record<string, Json>, mode = 'managed') => {
  const [type = '', name = ''] = address.replace(/\[.*$/, '').split('.').slice(-2);
  return { address, mode, type, name, provider_name: 'registry.terraform.io/hashicorp/aws', values };
};

/** A plan with a key, a bucket encrypted with it, and a bucket in a module. */
const plan = {
  format_version: '1.2',
  planned_values: {
    root_module: {
      resources: [
        shown('aws_kms_key.data', { description: 'x', policy: null, tags: { a: 'b' }, tags_all: { a: 'b', c: 'd' } }),
        shown('aws_s3_bucket.data[0]', {
          bucket: 'x',
          region: 'eu-west-1',
          server_side_encryption_configuration: [
            { rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: 'aws:kms' }] }] },
          ],
        }),
      ],
      child_modules: [
        {
          address: 'module.logs["eu"]',
          resources: [
            shown('module.logs["eu"].aws_s3_bucket.logs', { bucket: null }),
            shown('module.logs["eu"].aws_s3_bucket_versioning.logs', {
              versioning_configuration: [{ status: 'Enabled', mfa_delete: null }],
            }),
          ],
        },
      ],
    },
  },
  resource_changes: [
    {
      address: 'aws_kms_key.data',
      change: { actions: ['update'], before: { description: 'y', policy: null }, after_unknown: { arn: true } },
    },
    {
      address: 'aws_s3_bucket.data[0]',
      change: {
        actions: ['create'],
        before: null,
        after_unknown: {
          id: true,
          server_side_encryption_configuration: [
            { rule: [{ apply_server_side_encryption_by_default: [{ kms_master_key_id: true }] }] },
          ],
        },
      },
    },
    {
      address: 'module.logs["eu"].aws_s3_bucket_versioning.logs',
      change: { actions: ['create'], before: null, after_unknown: { bucket: true } },
    },
  ],
  prior_state: {
    values: { root_module: { resources: [shown('data.aws_caller_identity.me', { account_id: '1' }, 'data')] } },
  },
  configuration: {
    root_module: {
      resources: [
        { address: 'aws_kms_key.data', mode: 'managed', type: 'aws_kms_key', name: 'data', expressions: {} },
        {
          address: 'aws_s3_bucket.data',
          mode: 'managed',
          type: 'aws_s3_bucket',
          name: 'data',
          expressions: {
            bucket: { constant_value: 'x' },
            server_side_encryption_configuration: [
              {
                rule: [
                  {
                    apply_server_side_encryption_by_default: [
                      {
                        kms_master_key_id: { references: ['aws_kms_key.data.arn', 'aws_kms_key.data'] },
                        sse_algorithm: { constant_value: 'aws:kms' },
                      },
                    ],
                  },
                ],
              },
            ],
          },
        },
      ],
      module_calls: {
        logs: {
          module: {
            resources: [
              { address: 'aws_s3_bucket.logs', mode: 'managed', type: 'aws_s3_bucket', name: 'logs', expressions: {} },
              {
                address: 'aws_s3_bucket_versioning.logs',
                mode: 'managed',
                type: 'aws_s3_bucket_versioning',
                name: 'logs',
                expressions: { bucket: { references: ['aws_s3_bucket.logs.id', 'aws_s3_bucket.logs'] } },
              },
            ],
          },
        },
      },
    },
  },
};

test('a plan is read as Decree reads it', () => check(plan));
test('a plan without its configuration', () => check({ ...plan, configuration: null }));
test('a plan of nothing', () =>
  check({ format_version: '1.2', planned_values: { root_module: {} }, resource_changes: [] }));

test('a state is read as Decree reads it', () =>
  check({
    format_version: '1.0',
    values: {
      root_module: {
        resources: [
          shown('aws_s3_bucket.data["a.b"]', { bucket: 'x', tags: {} }),
          shown('data.aws_region.here', { name: 'x' }, 'data'),
        ],
        child_modules: [
          {
            address: 'module.a',
            child_modules: [
              { address: 'module.a.module.b', resources: [shown('module.a.module.b.aws_s3_bucket.x', {})] },
            ],
          },
        ],
      },
    },
  }));

test('a document of resources stays what it is', async () => {
  const document = { resource: { aws_s3_bucket: [] }, data: {} };
  const answer = await core.evaluate({
    modules: [{ file: 'document.rego', text: documentRego }],
    query: 'data.decree.document.resources',
    input: document,
  });
  expect(answer.ok && answer.value.results[0]).toEqual(document);
});
