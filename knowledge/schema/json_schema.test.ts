import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { inputSchemaOf, jsonSchemaOf } from './json_schema.ts';
import type { TypeSchema } from './schema.ts';
import { schemas } from './testing.ts';

/** Validates a resource with these values; `expected` is where and why it is refused, or nothing. */
function check(type: string, values: object, expected?: string) {
  const validate = new Ajv({ strict: false }).compile(inputSchemaOf([schemas.get(type) as TypeSchema]));
  validate({ resource: { [type]: [{ address: `${type}.main`, type, name: 'main', managed: true, values }] } });
  const refused = validate.errors?.find(({ keyword }) => keyword === 'additionalProperties') ?? validate.errors?.at(-1);
  const where = refused?.instancePath.replace(`/resource/${type}/0/values`, '');
  expect(refused && `${where} ${refused.params.additionalProperty ?? refused.message}`.trim()).toBe(expected);
}

describe('one type', () => {
  test('exact properties, blocks as arrays', () => {
    check('aws_s3_bucket', { bucket: 'logs', versioning: [{ enabled: true }] });
    check('aws_s3_bucket', { aclx: 'private' }, 'aclx');
    check('aws_s3_bucket', { versioning: [{ enable: true }] }, '/versioning/0 enable');
    check('aws_s3_bucket', { timeouts: { create: '5m' } });
  });

  test('an attribute that is a set of objects', () => {
    check('aws_security_group', { ingress: [{ from_port: 22, cidr_blocks: ['0.0.0.0/0'] }] });
    check('aws_security_group', { ingress: [{ cidrs: ['0.0.0.0/0'] }] }, '/ingress/0 cidrs');
  });

  test('whatever is unknown until apply is a string', () => {
    check('aws_security_group', { ingress: [{ from_port: `\${var.port}`, cidr_blocks: `\${var.cidrs}` }] });
    check('aws_security_group', { ingress: `\${local.rules}`, tags: `\${local.tags}` });
    check('aws_s3_bucket', { acl: 3 }, '/acl must be string');
  });

  test('what the provider has removed may still be read', () => {
    check('azurerm_storage_account', { https_traffic_only_enabled: true, enable_https_traffic_only: true });
    check('azurerm_storage_account', { enable_http_traffic_only: true }, 'enable_http_traffic_only');
    check('azurerm_mysql_server', { ssl_enforcement_enabled: true, threat_detection_policy: [{ enabled: true }] });
  });

  test('bodies that stand in several places are written once', () => {
    const schema = jsonSchemaOf(schemas.get('aws_wafv2_web_acl') as TypeSchema);
    expect(JSON.stringify(schema).length).toBeLessThan(60_000);
    check(
      'aws_wafv2_web_acl',
      { rule: [{ statement: [{ or_statement: [{ statement: [{ geo: [] }] }] }] }] },
      '/rule/0/statement/0/or_statement/0/statement/0 geo',
    );
  });
});

test('the document holds the given types and no other', () => {
  const bucket = schemas.get('aws_s3_bucket') as TypeSchema;
  const validate = new Ajv({ strict: false }).compile(inputSchemaOf([bucket]));
  expect(validate({ resource: { aws_s3_bucket: [] } })).toBe(true);
  expect(validate({ resource: { aws_s3_buckets: [] } })).toBe(false);
});
