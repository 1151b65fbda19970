import fc from 'fast-check';
import { trafficTypes } from '../judge/traffic.ts';
import { normaliseRequirement } from '../normalise.ts';
import {
  type Comparison,
  type Condition,
  type Path,
  type PortRange,
  type Quantifier,
  type Requirement,
  type Scalar,
  StatementElement,
  type StatementTest,
  type Test,
  type TrafficTest,
} from '../requirement.ts';

/** Random requirements, for the laws: every part of the model, over types and names that look like Terraform's. */

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,7}(_[a-z][a-z0-9]{0,5}){0,2}$/);
const type = fc.constantFrom(
  'aws_s3_bucket',
  'aws_kms_key',
  'aws_db_instance',
  'google_sql_database_instance',
  'azurerm_storage_account',
  'kubernetes_pod',
  ...trafficTypes('ingress'),
);
const oddName = fc.string({ minLength: 1, maxLength: 8 });
const path = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.tuple(word, fc.constantFrom(0, undefined)) },
      { weight: 1, arbitrary: fc.tuple(oddName, fc.constant(undefined)) },
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((steps) =>
    steps.flatMap(([name, index], at) => (at < steps.length - 1 && index !== undefined ? [name, index] : [name])),
  );
const integer = fc.integer({ min: -5, max: 400 });
const text = fc.oneof(word, fc.string({ minLength: 1, maxLength: 12 })).filter((one) => !one.includes('${'));
const scalar: fc.Arbitrary<Scalar> = fc.oneof(fc.boolean(), integer, text);

const ignoringCase = { ignoringCase: fc.constant<true>(true) };

const comparison = fc.constantFrom<Comparison>('atLeast', 'atMost', 'above', 'below');

const scalarTest: fc.Arbitrary<Test> = fc.oneof(
  fc.constantFrom<Test>({ is: 'present' }, { is: 'absent' }, { is: 'literal' }),
  fc.record({ version: comparison, than: fc.constantFrom('1.28', '5.7', 'nodejs18', 'TLS1_2', '8', '2.0.0') }),
  fc.record({ date: comparison, than: fc.constantFrom('2025-01-01', '2024-02-29') }),
  fc.record({ equals: scalar, ...ignoringCase }, { requiredKeys: ['equals'] }),
  fc.record(
    { oneOf: fc.uniqueArray(scalar, { minLength: 1, maxLength: 4 }), ...ignoringCase },
    { requiredKeys: ['oneOf'] },
  ),
  fc.record({ atLeast: integer }),
  fc.record({ atMost: integer }),
  fc.record({ above: integer }),
  fc.record({ below: integer }),
  fc.record({ matches: fc.constantFrom('^prod-', 'TLS1[23]', '[a-z]+\\d$', 'a.c', '(?i)^Prod') }),
  fc.record({ refersToName: fc.constantFrom('^default$', 'x', '(?i)^Prod') }),
  fc.record({ contains: text, ...ignoringCase }, { requiredKeys: ['contains'] }),
);

const quantifier: fc.Arbitrary<Quantifier> = fc.oneof(
  fc.constantFrom<Quantifier>('some', 'every', 'none'),
  fc.record({ atLeast: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ atMost: fc.integer({ min: 0, max: 2 }) }),
);

const element = fc.constantFrom(...StatementElement.options);
const conditionKey = fc.constantFrom('aws:SecureTransport', 'sts:ExternalId');
const oneOrMore = (...texts: string[]) =>
  fc.oneof(fc.constantFrom(...texts), fc.uniqueArray(fc.constantFrom(...texts), { minLength: 2 }));

const statementTest: fc.Arbitrary<StatementTest> = fc
  .record(
    {
      effect: fc.constantFrom<'Allow' | 'Deny'>('Allow', 'Deny'),
      action: oneOrMore('*', 's3:Get*', 'iam:PassRole'),
      actionMatching: fc.constantFrom('\\*$', '^s3:', '^iam:Pass'),
      resource: oneOrMore('*', 'arn:aws:s3:::b/*'),
      resourceMatching: fc.constantFrom('^arn:aws:s3:::', '\\*'),
      principal: fc.constantFrom<NonNullable<StatementTest['principal']>>(
        'anyone',
        'wildcard',
        'other_account',
        'account_root',
        'service',
        'federated',
      ),
      principalMatching: fc.constantFrom('^lambda[.]', ':root$'),
      conditionKeys: fc.uniqueArray(conditionKey, { minLength: 1 }),
      condition: fc.record(
        {
          operators: fc.uniqueArray(fc.constantFrom('Bool', 'StringEquals', 'ForAnyValue:StringLike'), {
            minLength: 1,
          }),
          key: conditionKey,
          values: fc.uniqueArray(fc.constantFrom('true', 'false', 'o-Example'), { minLength: 1, maxLength: 2 }),
        },
        { requiredKeys: ['key'] },
      ),
      has: fc.uniqueArray(element, { minLength: 1, maxLength: 2 }),
      lacks: fc.uniqueArray(element, { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: [] },
  )
  .filter((test) => Object.keys(test).length > 0);

const port = fc.constantFrom(0, 22, 80, 443, 3389, 65535);
const ports: fc.Arbitrary<PortRange[]> = fc.uniqueArray(
  fc.oneof(port, fc.constantFrom({ from: 8000, to: 8999 }, { from: 20, to: 25 }, { from: 0, to: 65535 })),
  { minLength: 1, maxLength: 3 },
);
const networks = fc.uniqueArray(fc.constantFrom('10.0.0.0/8', '192.168.0.0/16', '203.0.113.7/32', 'fc00::/7'), {
  minLength: 1,
});
const traffic: fc.Arbitrary<TrafficTest> = fc
  .tuple(
    fc.constantFrom<'ingress' | 'egress'>('ingress', 'ingress', 'egress'),
    fc.oneof(
      fc.constant<{ ports: PortRange[] }>({ ports: [] }),
      fc.record({ ports }),
      fc.record({ ports: fc.constant<PortRange[]>([]), except: ports }),
      fc.constant<{ ports: PortRange[]; every: true }>({ ports: [], every: true }),
    ),
    fc.record(
      { protocol: fc.constantFrom<NonNullable<TrafficTest['protocol']>>('tcp', 'udp', 'icmp', 'any', 'all') },
      { requiredKeys: [] },
    ),
    fc.oneof(
      fc.constant<'internet'>('internet'),
      fc.record({ cidrs: networks }),
      fc.record({ outside: networks }),
      fc.record({ widerThan: fc.constantFrom(1, 8, 24, 32) }),
    ),
  )
  .map(([direction, on, protocol, peer]) => ({ direction, ...on, ...protocol, peer }));

const named = fc.constantFrom('be encrypted at rest', 'block public access', 'be "private"', 'keep logs for 90 days');

function combined(inner: fc.Arbitrary<Condition>): fc.Arbitrary<Condition>[] {
  return [
    fc.array(inner, { minLength: 2, maxLength: 3 }).map((all) => ({ all })),
    fc.array(inner, { minLength: 2, maxLength: 3 }).map((any) => ({ any })),
    inner.map((not) => ({ not })),
    fc.record({ named, means: inner }),
  ];
}

const attribute: fc.Arbitrary<Condition> = fc.record(
  { attribute: path, test: scalarTest, whenAbsent: fc.constantFrom<'holds' | 'unknown'>('holds', 'unknown') },
  { requiredKeys: ['attribute', 'test'] },
);

/** Conditions on a nested block: no tags, companions or traffic there. */
const entries = fc.record({ elements: path, as: fc.constant<'entries'>('entries') });
const json = fc.record({ elements: path, as: fc.constant<'json'>('json'), at: fc.oneof(fc.constant<Path>([]), path) });

const { block, entry } = fc.letrec<{ block: Condition; entry: Condition }>((tie) => ({
  entry: fc.oneof(
    { maxDepth: 1 },
    fc.record({ attribute: fc.constantFrom<Path>(['key'], ['value']), test: scalarTest }),
    ...combined(tie('entry')),
  ),
  block: fc.oneof(
    { maxDepth: 2 },
    attribute,
    ...combined(tie('block')),
    fc.record({ quantifier, over: fc.record({ elements: path }), satisfies: tie('block') }),
    fc.record({ quantifier, over: json, satisfies: tie('block') }),
    fc.record({ quantifier, over: entries, satisfies: tie('entry') }),
  ),
}));

const { onStatement } = fc.letrec<{ onStatement: Condition }>((tie) => ({
  onStatement: fc.oneof(
    { maxDepth: 1 },
    statementTest.map((statement) => ({ statement })),
    ...combined(tie('onStatement')),
  ),
}));

/** Conditions on a resource. */
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2 },
    attribute,
    fc.record({ tag: fc.oneof(word, fc.constantFrom('Owner', 'cost center', 'k8s.io/name')), test: scalarTest }),
    fc.constantFrom<Condition>({ attribute: [], test: { is: 'absent' } }, { attribute: [], test: { is: 'present' } }),
    fc.record({ traffic }),
    fc.record({
      referredToBy: fc.oneof(
        fc.constant<string[]>(['*']),
        fc.uniqueArray(fc.constantFrom('aws_flow_log', 'aws_subnet', 'aws_kms_key'), { minLength: 1 }),
      ),
    }),
    ...combined(tie('condition')),
    fc.record({ quantifier, over: fc.record({ elements: path }), satisfies: block }),
    fc.record({ quantifier, over: json, satisfies: block }),
    fc.record({ quantifier, over: entries, satisfies: entry }),
    fc.record({
      quantifier,
      over: fc.record({
        companions: fc.constantFrom('aws_s3_bucket_versioning', 'aws_flow_log'),
        via: fc.constantFrom<string[]>(['bucket'], ['vpc_id'], []),
      }),
      satisfies: tie('condition'),
    }),
    fc.record({
      quantifier,
      over: fc.record(
        {
          companions: fc.constantFrom('aws_api_gateway_usage_plan', 'data.aws_subnet'),
          within: fc.constantFrom<string[]>(['api_stages'], ['block']),
          alike: fc.array(
            fc.record({
              theirs: fc.constantFrom<string[]>(['api_id'], ['stage']),
              own: fc.constantFrom<string[]>(['rest_api_id'], ['stage_name']),
            }),
            { minLength: 1, maxLength: 2 },
          ),
        },
        { requiredKeys: ['companions', 'alike'] },
      ),
      satisfies: tie('condition'),
    }),
    fc.record({
      quantifier,
      over: fc.record({ references: fc.constantFrom('aws_iam_role', 'aws_subnet', 'data.aws_kms_alias'), path }),
      satisfies: tie('condition'),
    }),
    fc.record({ quantifier, over: fc.record({ statements: path }), satisfies: onStatement }),
  ),
}));

const rule = fc.record(
  {
    subject: fc.record(
      {
        types: fc.uniqueArray(type, { minLength: 1, maxLength: 2 }),
        kind: fc.constantFrom<'resource' | 'data'>('resource', 'resource', 'data'),
        where: condition,
      },
      { requiredKeys: ['types', 'kind'] },
    ),
    must: condition,
    unless: condition,
  },
  { requiredKeys: ['subject', 'must'] },
);

export const requirements: fc.Arbitrary<Requirement> = fc
  .record({
    rules: fc.array(rule, { minLength: 1, maxLength: 2 }),
    severity: fc.constantFrom<Requirement['severity']>('CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'),
    category: fc.constantFrom('configuration', 'encryption', 'public access'),
    frameworks: fc.constantFrom<Requirement['frameworks']>({}, { pci_dss: ['3.5.1', '3.5.2'], soc2: ['cc_6_1'] }),
  })
  .map(normaliseRequirement);
