import { expect, test } from 'vitest';
import type { Resource, ResourceSource } from '../../core/host/boundary.ts';
import { besideConfiguration } from './beside.ts';
import { documentOf } from './configuration.ts';
import type { Configuration } from './document.ts';

type Values = Resource['values'];

function sourceAt(line: number): ResourceSource {
  const header = { start: { line, column: 1 }, end: { line, column: 9 } };
  return { file: 'main.tf', header, block: header, paths: {}, modules: [] };
}

/** Resources by address; the line of each is its order. */
function configurationOf(root: string, values: Record<string, Values>): Configuration {
  const resources = Object.entries(values).map(([address, values]): Resource => {
    const [type = '', name = ''] = address
      .replace(/\[[^\]]*\]/g, '')
      .split('.')
      .slice(-2);
    return { address, type, name, provider: 'aws', values, managed: true };
  });
  const sources = Object.keys(values).map((address, at) => [address, sourceAt(at + 1)]);
  return { root, document: documentOf(resources, []), sources: Object.fromEntries(sources), diagnostics: [] };
}

/** Puts a plan beside a configuration; expects the line and the values of each of its resources. */
function check(
  plan: Record<string, Values>,
  configuration: Record<string, Values>,
  expected: Record<string, { line?: number; values: Values }>,
  codes: string[] = [],
): void {
  const shown = { ...configurationOf('plan.json', plan), sources: {} };
  const read = besideConfiguration(shown, configurationOf('infra', configuration));
  const found = Object.values(read.document.resource)
    .flat()
    .map(({ address, values }) => {
      const line = read.sources[address]?.header.start.line;
      return [address, { ...(line !== undefined && { line }), values }];
    });
  expect(Object.fromEntries(found)).toEqual(expected);
  expect(read.diagnostics.map(({ code }) => code)).toEqual(codes);
  expect(read.root).toBe('plan.json');
}

test('a resource stands where the one with its address does', () =>
  check(
    { 'a_b.x': {}, 'a_b.y["k"]': {}, 'a_b.none': {} },
    { 'a_b.x': {}, 'a_b.y["j"]': {}, 'a_b.y["k"]': {} },
    { 'a_b.x': { line: 1, values: {} }, 'a_b.y["k"]': { line: 3, values: {} }, 'a_b.none': { values: {} } },
  ));

test('instances that the configuration cannot tell stand where their block does', () =>
  check(
    { 'module.m["a.b[0]"].a_b.x[0]': {}, 'module.m["c"].a_b.x[1]': {} },
    { 'a_b.x': {}, 'module.m[*].a_b.x[*]': {} },
    {
      'module.m["a.b[0]"].a_b.x[0]': { line: 2, values: {} },
      'module.m["c"].a_b.x[1]': { line: 2, values: {} },
    },
  ));

test('unknown values have the text of the configuration, known ones stay', () =>
  check(
    {
      'a_b.x': { arn: '${a_c.y.id}', list: [{ key: '${unknown}' }, '${unknown}'], name: 'planned', more: '${unknown}' },
    },
    { 'a_b.x': { arn: 'arn:${a_c.y.id}/*', list: [{ key: '${a_c.y.arn}' }], name: '${a_c.y.name}', more: 'known' } },
    {
      'a_b.x': {
        line: 1,
        values: {
          arn: 'arn:${a_c.y.id}/*',
          list: [{ key: '${a_c.y.arn}' }, '${unknown}'],
          name: 'planned',
          more: '${unknown}',
        },
      },
    },
  ));

test('a configuration of something else is told', () => {
  check({ 'a_b.x': {} }, { 'a_b.y': {} }, { 'a_b.x': { values: {} } }, ['source_unmatched']);
  check({}, { 'a_b.y': {} }, {});
});

test('a mistake in the configuration is a warning: the plan is whole without it', () => {
  const shown = configurationOf('plan.json', {});
  const mistake = { code: 'terraform_syntax_error', severity: 'error', message: 'x' } as const;
  const { diagnostics } = besideConfiguration(shown, { ...configurationOf('infra', {}), diagnostics: [mistake] });
  expect(diagnostics).toEqual([{ ...mistake, severity: 'warning' }]);
});
