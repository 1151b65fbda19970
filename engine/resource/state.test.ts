import { expect, test } from 'vitest';
import { createSchemas } from '../../knowledge/schema/index.ts';
import { kindOf } from './detect.ts';
import { readState } from './state.ts';

/** Reads a state; expects these addresses with these values, and data sources beside them. */
function check(state: object, resources: Record<string, object>, data: Record<string, object> = {}): void {
  expect(kindOf(state)).toBe('state');
  const { document, diagnostics } = readState(state, 'terraform.tfstate');
  const valuesOf = (types: (typeof document)['resource']) =>
    Object.fromEntries(
      Object.values(types)
        .flat()
        .map(({ address, values }) => [address, values]),
    );
  expect(diagnostics).toEqual([]);
  expect(valuesOf(document.resource)).toEqual(resources);
  expect(valuesOf(document.data)).toEqual(data);
}

const provider = 'provider["registry.terraform.io/hashicorp/aws"]';

test('a state file: every instance that is not deposed', () =>
  check(
    {
      version: 4,
      terraform_version: '1.13.0',
      resources: [
        {
          module: 'module.data["eu"]',
          mode: 'managed',
          type: 'aws_s3_bucket',
          name: 'logs',
          provider,
          instances: [
            { index_key: 0, attributes: { bucket: 'zero', acl: null } },
            { index_key: 'a"b', attributes: { bucket: 'one' } },
            { deposed: '5a3f', attributes: { bucket: 'old' } },
          ],
        },
        {
          mode: 'data',
          type: 'aws_region',
          name: 'here',
          provider,
          instances: [{ attributes: { name: 'eu-west-1' } }],
        },
      ],
    },
    {
      'module.data["eu"].aws_s3_bucket.logs[0]': { bucket: 'zero' },
      'module.data["eu"].aws_s3_bucket.logs["a\\"b"]': { bucket: 'one' },
    },
    { 'data.aws_region.here': { name: 'eu-west-1' } },
  ));

test('a state as it is shown: the resources of all modules', () =>
  check(
    {
      format_version: '1.0',
      values: {
        root_module: {
          resources: [
            { address: 'aws_s3_bucket.a', mode: 'managed', type: 'aws_s3_bucket', name: 'a', values: { acl: null } },
          ],
          child_modules: [
            {
              address: 'module.m',
              resources: [
                { address: 'module.m.aws_s3_bucket.b', type: 'aws_s3_bucket', name: 'b', values: { bucket: 'b' } },
              ],
            },
          ],
        },
      },
    },
    { 'aws_s3_bucket.a': {}, 'module.m.aws_s3_bucket.b': { bucket: 'b' } },
  ));

test('with schemas, values have the types of the provider', () => {
  const schemas = createSchemas(() =>
    ['{"version":"6.0.0","past":[]}', '{"mode":"resource","type":"aws_sqs_queue","body":{"delay":"?number"}}'].join(
      '\n',
    ),
  );
  const attributes = { delay: '90' };
  const named = { mode: 'managed', type: 'aws_sqs_queue', name: 'jobs' };
  const shown = { ...named, address: 'aws_sqs_queue.jobs', values: attributes };
  for (const state of [
    { version: 4, resources: [{ ...named, instances: [{ attributes }] }] },
    { format_version: '1.0', values: { root_module: { resources: [shown] } } },
  ])
    expect(readState(state, 's', { schemas }).document.resource.aws_sqs_queue).toMatchObject([
      { values: { delay: 90 } },
    ]);
});

test('a state that is nested too deeply is a diagnostic', () => {
  let value: object = {};
  for (let level = 0; level < 10_000; level++) value = { value };
  const instances = [{ attributes: { value } }];
  const { diagnostics } = readState(
    { version: 4, resources: [{ mode: 'managed', type: 'a_b', name: 'c', instances }] },
    's',
  );
  expect(diagnostics).toMatchObject([{ code: 'state_too_deep', severity: 'error', file: 's' }]);
});

test('an empty state has no resources', () => {
  check({ version: 4, resources: [] }, {});
  check({ format_version: '1.0', values: {} }, {});
  check({ format_version: '1.0' }, {});
});

test('a state of another version is a diagnostic', () => {
  const { diagnostics } = readState({ version: 3, resources: [] }, 'old.tfstate');
  expect(diagnostics).toMatchObject([{ code: 'state_shape', file: 'old.tfstate' }]);
});

test('what is neither a plan nor a state is neither', () => {
  for (const value of [null, 3, 'x', [], {}, { resources: {} }, { format_version: '1', provider_schemas: {} }])
    expect(kindOf(value)).toBe(undefined);
});
