import { describe, expect, test } from 'vitest';
import type { ProviderName } from './schema.ts';
import { createSchemas, type Schemas } from './schemas.ts';
import { schemas } from './testing.ts';

const AWS = [
  '{"provider":"aws","version":"6.25.0","package":"@cdktf/provider-aws@21.22.1","past":["5.1.0"]}',
  '{"mode":"data","type":"aws_ami","body":{"most_recent":"?bool"}}',
  '{"mode":"resource","type":"aws_broken","body":{"half',
  '{"mode":"resource","type":"aws_lb","body":{"access_logs":["list?",{"bucket":"!string"}],"tags":"?map(string)"}}',
  '{"mode":"resource","type":"aws_old","until":5,"body":{"name":"!string"}}',
].join('\n');

/** Asks a question of two providers, AWS as above and the others empty; says also which texts it took to answer. */
function check<T>(question: (schemas: Schemas) => T, expected: { answer: T; loads: ProviderName[] }) {
  const loads: ProviderName[] = [];
  const asked = createSchemas((provider) => {
    loads.push(provider);
    return provider === 'aws' ? AWS : `{"provider":"${provider}","version":"1.0.0","past":[]}\n`;
  });
  expect({ answer: question(asked), loads }).toEqual(expected);
}

describe('laziness', () => {
  test('nothing is loaded before a question, nor for a type of no provider', () => {
    check((asked) => asked.get('cloudflare_zone'), { answer: undefined, loads: [] });
  });

  test('a provider is loaded once, and only the asked line is parsed', () => {
    const docs = 'https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lb';
    check((asked) => asked.get('aws_lb')?.docs, { answer: docs, loads: ['aws'] });
    check((asked) => new Set([asked.get('aws_lb'), asked.get('aws_lb')]).size, { answer: 1, loads: ['aws'] });
  });

  test('names of all types need no line parsed', () => {
    check((asked) => [asked.types(), asked.types('data')], {
      answer: [['aws_broken', 'aws_lb', 'aws_old'], ['aws_ami']],
      loads: ['aws', 'azurerm', 'google', 'kubernetes'],
    });
  });

  test('nearest names of a misspelt type come from its own provider', () => {
    check((asked) => asked.nearest('aws_bl'), { answer: ['aws_lb', 'aws_broken', 'aws_old'], loads: ['aws'] });
  });

  test('whether a type is gone needs no line parsed', () => {
    check((asked) => asked.until('aws_broken'), { answer: undefined, loads: ['aws'] });
    check((asked) => asked.until('aws_old'), { answer: 5, loads: ['aws'] });
    check((asked) => asked.until('cloudflare_zone'), { answer: undefined, loads: [] });
  });

  test('a type that is gone is documented where it was last', () => {
    const docs = 'https://registry.terraform.io/providers/hashicorp/aws/5.1.0/docs/resources/old';
    check((asked) => asked.get('aws_old')?.docs, { answer: docs, loads: ['aws'] });
  });
});

describe('questions', () => {
  test('a resource and a data source of the same name are two types', () => {
    expect(schemas.get('aws_iam_policy_document')).toBeUndefined();
    expect(schemas.get('aws_iam_policy_document', 'data')?.docs).toMatch(/\/docs\/data-sources\/iam_policy_document$/);
  });

  test('a path may step into elements or leave the numbers out', () => {
    const ports = { kind: 'number', required: false, optional: true, computed: true };
    expect(schemas.attributeAt('aws_security_group', ['ingress', 0, 'from_port'])).toMatchObject(ports);
    expect(schemas.attributeAt('aws_security_group', ['ingress', 'from_port'])).toMatchObject(ports);
    expect(schemas.attributeAt('aws_security_group', ['ingress', 0, 'cidr_blocks', 3])).toEqual({ kind: 'string' });
    expect(schemas.attributeAt('aws_lb_listener', ['default_action', 0, 'redirect', 0, 'port'])).toMatchObject({
      kind: 'string',
    });
  });

  test('a map has every key, an attribute of any type every path', () => {
    expect(schemas.attributeAt('aws_s3_bucket', ['tags', 'Owner'])).toEqual({ kind: 'string' });
    expect(schemas.attributeAt('kubernetes_manifest', ['manifest', 'spec', 'replicas'])).toEqual({ kind: 'any' });
  });

  test('a path that leads nowhere is unknown', () => {
    for (const path of [['acl', 'x'], ['acl', 0], ['versioning', 0, 'enable'], ['timeouts', 0], ['toString'], []]) {
      expect(schemas.attributeAt('aws_s3_bucket', path), path.join('.')).toBeUndefined();
    }
  });

  test('paths go through blocks and objects', () => {
    const paths = schemas.paths('aws_security_group').map((path) => path.join('.'));
    expect(paths).toContain('ingress.cidr_blocks');
    expect(paths).toContain('timeouts.delete');
    expect(paths.indexOf('ingress')).toBeLessThan(paths.indexOf('ingress.cidr_blocks'));
  });

  test('paths that are gone come last', () => {
    const paths = schemas.paths('azurerm_storage_account').map((path) => path.join('.'));
    expect(paths.indexOf('enable_https_traffic_only')).toBeGreaterThan(paths.indexOf('timeouts.update'));
  });

  test.each([
    ['aws_s3_buket', 'aws_s3_bucket'],
    ['aws_bucket_s3', 'aws_s3_bucket'],
    ['azurerm_storage_acount', 'azurerm_storage_account'],
    ['google_compute_firewal', 'google_compute_firewall'],
    ['kubernetes_deployement_v1', 'kubernetes_deployment_v1'],
    ['s3_bucket', 'aws_s3_bucket'],
  ])('nearest to %s is %s', (misspelt, meant) => {
    expect(schemas.nearest(misspelt, 1)).toEqual([meant]);
  });
});
