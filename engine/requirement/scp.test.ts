import { expect, test } from 'vitest';
import { read } from './read/read.ts';
import { parse } from './restate/parse.ts';
import { type PreventiveControl, scpOf } from './scp.ts';
import { lexicon } from './testing/tools.ts';

/** The statements of the control for a sentence, as `actions if condition`, or none. */
function check(sentence: string, expected: string[]): PreventiveControl | undefined {
  const understood = read(sentence, lexicon);
  const [reading] = understood.readings;
  expect(reading, sentence).toBeDefined();
  const control = reading && scpOf(reading.requirement, lexicon);
  const statements = control?.policy.Statement ?? [];
  expect(
    statements.map(({ Action, Condition }) => `${Action.join(', ')} if ${JSON.stringify(Condition ?? {})}`),
  ).toEqual(expected);
  return control;
}

test('a rule that a condition key says becomes a Service Control Policy', () => {
  const control = check('aws_db_instance must not be publicly accessible', [
    'rds:CreateDBInstance, rds:RestoreDBInstanceFromDBSnapshot if {"Bool":{"rds:PubliclyAccessible":"true"}}',
  ]);
  expect(control?.policy).toEqual({
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'PublicAccessDbInstance1',
        Effect: 'Deny',
        Action: ['rds:CreateDBInstance', 'rds:RestoreDBInstanceFromDBSnapshot'],
        Resource: '*',
        Condition: { Bool: { 'rds:PubliclyAccessible': 'true' } },
      },
    ],
  });
  expect(control?.types).toEqual(['aws_db_instance']);
});

test.each([
  ['EBS volumes must be encrypted', 'ec2:CreateVolume if {"Bool":{"ec2:Encrypted":"false"}}'],
  [
    'EFS file systems must be encrypted',
    'elasticfilesystem:CreateFileSystem if {"Bool":{"elasticfilesystem:Encrypted":"false"}}',
  ],
  [
    'EC2 instances must require IMDSv2',
    'ec2:RunInstances if {"StringNotEquals":{"ec2:MetadataHttpTokens":"required"}}',
  ],
  [
    'Lambda functions must run inside a VPC',
    'lambda:CreateFunction, lambda:UpdateFunctionConfiguration if {"Null":{"lambda:VpcIds":"true"}}',
  ],
])('%s', (sentence, expected) => {
  check(sentence, [expected]);
});

test('a control that asks several calls has a statement for each', () => {
  const control = check('SageMaker notebook instances must not give root access', [
    'sagemaker:CreateNotebookInstance if {"StringNotEquals":{"sagemaker:RootAccess":"Disabled"}}',
    'sagemaker:UpdateNotebookInstance if {"StringEquals":{"sagemaker:RootAccess":"Enabled"}}',
  ]);
  const ids = control?.policy.Statement.map(({ Sid }) => Sid);
  expect(new Set(ids).size).toBe(2);
});

test('a tag is asked for when the resource is made', () => {
  check('KMS keys must have the tag Owner', ['kms:CreateKey if {"Null":{"aws:RequestTag/Owner":"true"}}']);
  check('KMS keys must be tagged Environment = prod', [
    'kms:CreateKey if {"StringNotEquals":{"aws:RequestTag/Environment":["prod"]}}',
  ]);
});

test('a region is asked of the call that makes the resource', () => {
  check('EC2 instances must be in eu-west-1 or eu-central-1', [
    'ec2:RunInstances if {"StringNotEquals":{"aws:RequestedRegion":["eu-west-1","eu-central-1"]}}',
  ]);
});

test('for every type, the control says which types it leaves out', () => {
  const control = scpOf(
    {
      rules: [{ subject: { types: ['*'], kind: 'resource' }, must: { tag: 'Owner', test: { is: 'present' } } }],
      severity: 'LOW',
      category: 'tags',
      frameworks: {},
    },
    lexicon,
  );
  expect(control?.types).toContain('aws_lambda_function');
  expect(control?.uncovered).toEqual(['*']);
});

test.each([
  ['what has no condition key', 'CloudWatch log groups keep logs for at least 90 days'],
  ['what speaks of some resources only', 'EBS volumes tagged Environment = prod must be encrypted'],
  ['what has an exception', 'EBS volumes must be encrypted, unless tagged Environment = dev'],
  ['another cloud', 'Azure storage accounts must not be publicly accessible'],
])('%s has no Service Control Policy', (_, sentence) => {
  check(sentence, []);
});

const controls = lexicon.language.concepts.flatMap((concept) =>
  Object.entries(concept.scp ?? {}).map(([type, preventions]) => ({ concept, type, preventions })),
);

test.each(controls)('$concept.concept prevents what it asks of $type', ({ concept, type, preventions }) => {
  expect(concept.types).toHaveProperty(type);
  const meaning = lexicon.meaning(concept, type);
  expect(meaning).toBeDefined();
  for (const { actions, condition } of preventions) {
    const service = actions[0]?.split(':')[0];
    for (const keys of Object.values(condition))
      for (const key of Object.keys(keys)) expect([service, 'aws']).toContain(key.split(':')[0]);
  }
  const requirement = parse(`Every \`${type}\` must be such that \`a\` is set.`);
  const [rule] = requirement?.rules ?? [];
  if (!requirement || !rule || !meaning) return;
  const control = scpOf({ ...requirement, rules: [{ ...rule, must: meaning }] }, lexicon);
  expect(control?.policy.Statement.length).toBeGreaterThanOrEqual(preventions.length);
});
