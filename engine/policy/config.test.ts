import { expect, test } from 'vitest';
import { type Config, defaultConfig, readConfig } from './config.ts';

/** Reads a `decree.yaml`; `problems` are line and message. */
function check(text: string, config: Partial<Config>, problems: [number, string][] = []): void {
  const read = readConfig({ file: 'decree.yaml', text });
  expect(read.diagnostics.map(({ range, message }) => [range?.start.line, message])).toEqual(problems);
  expect(read.config).toEqual({ ...defaultConfig(), ...config });
}

test('an empty file has the default settings', () => check('', {}));

test('every setting', () =>
  check(
    `
policies: [rules]
builtin: false
profiles: [cis, ai_platform]
exclude: [aws.s3.versioning]
fail_on: HIGH
variables: {region: eu-west-1, zones: [a, b]}
variable_files: [prod.tfvars]
workspace: prod
`,
    {
      policies: ['rules'],
      builtin: false,
      profiles: ['cis', 'ai_platform'],
      exclude: ['aws.s3.versioning'],
      fail_on: 'HIGH',
      variables: { region: 'eu-west-1', zones: ['a', 'b'] },
      variable_files: ['prod.tfvars'],
      workspace: 'prod',
    },
  ));

test('an exception has its place', () =>
  check(
    `exceptions:
  - policy: aws.s3.versioning
    address: aws_s3_bucket.logs*
    until: 2027-01-31
    reason: logs expire
`,
    {
      exceptions: [
        {
          policy: 'aws.s3.versioning',
          until: '2027-01-31',
          reason: 'logs expire',
          covers: { address: 'aws_s3_bucket.logs*', file: undefined },
          at: { file: 'decree.yaml', range: { start: { line: 2, column: 5 }, end: { line: 6, column: 1 } } },
        },
      ],
    },
  ));

test('a mistake takes away only what it is in', () =>
  check(
    `fail_on: SEVERE
workspace: prod
exceptions:
  - {policy: aws.s3.versioning, until: 2027-02-30, reason: no such day}
  - {policy: aws.s3.versioning, until: 2027-02-28}
colour: red
`,
    { workspace: 'prod' },
    [
      [1, '`fail_on` is not right: invalid option: expected one of "CRITICAL"|"HIGH"|"MEDIUM"|"LOW"|"INFO"'],
      [4, '`exceptions.0.until` must be a day like `2027-01-31`'],
      [5, '`exceptions.1.reason` is not right: invalid input: expected string, received undefined'],
      [6, 'there is no setting `colour`'],
    ],
  ));

test('a list is no settings', () => check('- a', {}, [[1, 'the settings must be keys with values']]));

test('what is not YAML names the place', () => {
  const { diagnostics } = readConfig({ file: 'decree.yaml', text: 'policies: [a\nbuiltin: true' });
  expect(diagnostics[0]).toMatchObject({ code: 'yaml_syntax_error', file: 'decree.yaml' });
});

test('aliases that multiply are refused', () => {
  const bomb = ['a0: &a0 [x, x]', ...Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`)];
  const { diagnostics } = readConfig({ file: 'decree.yaml', text: bomb.join('\n') });
  expect(diagnostics).toMatchObject([{ code: 'yaml_syntax_error' }]);
});
