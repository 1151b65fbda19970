import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAwsSource } from '../../adapters/aws/index.ts';
import { cloudOf } from '../../engine/inventory/cloud/testing.ts';
import type { AwsSettings } from '../../engine/inventory/settings/aws.ts';
import { type Aws, type AwsAsked, aws, type Fault, type Held } from './servers/aws.ts';
import { batchesOf, readAll } from './servers/reading.ts';

const cloud = cloudOf('aws', 'aws');
const queues = ['aws_sqs_queue'];

beforeEach(() => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAOFTHISTEST000000');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'a-secret-of-this-test');
  vi.stubEnv('AWS_REGION', 'eu-west-1');
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
});
afterEach(() => void vi.unstubAllEnvs());

function queue(name: string, properties: object = {}): Held {
  const arn = `arn:aws:sqs:eu-west-1:111122223333:${name}`;
  return {
    type: 'AWS::SQS::Queue',
    id: name,
    properties: { Arn: arn, QueueName: name, ...properties },
    region: 'eu-west-1',
  };
}

/** Reads what a server has. */
async function read(options: Aws, settings: AwsSettings = { types: queues }) {
  await using server = await aws(options);
  vi.stubEnv('AWS_ENDPOINT_URL', server.url);
  const reading = await readAll(createAwsSource(settings, { name: 'aws', cloud, attempts: 3 }));
  return { ...reading, asked: server.asked };
}

const five = ['a', 'b', 'c', 'd', 'e'].map((name) => queue(name));

test('pages are read to their end, each resource whole', async () => {
  const { resources, diagnostics, batches } = await read({ held: five });
  expect(diagnostics).toEqual([]);
  expect(resources.map(({ identity }) => identity)).toEqual(five.map(({ properties }) => properties.Arn));
  expect(resources[0]).toMatchObject({ account: '111122223333', region: 'eu-west-1', managed: false, tags: {} });
  expect(batches).toBe(3);
});

test('a reading goes on where it stopped', async () => {
  await using server = await aws({ held: five });
  vi.stubEnv('AWS_ENDPOINT_URL', server.url);
  const { signal } = new AbortController();
  const source = () => createAwsSource({ types: queues }, { name: 'aws', cloud });
  const [shard] = (await source().shards(signal)).shards;
  if (!shard) throw new Error('there is no shard');
  const [first] = await batchesOf(source().read(shard, undefined, signal));
  const rest = await batchesOf(source().read(shard, first?.next, signal));
  expect(rest.flatMap(({ resources }) => resources.map(({ name }) => name))).toEqual(['c', 'd', 'e']);
});

test('parts are listed with what they are part of, and go on at the next of it', async () => {
  const cluster = (name: string): Held => ({
    type: 'AWS::ECS::Cluster',
    id: name,
    properties: { Arn: `arn:${name}`, ClusterName: name },
  });
  const service = (name: string, at: string): Held => ({
    type: 'AWS::ECS::Service',
    id: name,
    properties: { ServiceArn: `arn:aws:ecs:eu-west-1:111122223333:service/${at}/${name}`, ServiceName: name },
    under: { Cluster: `arn:${at}` },
  });
  const held = [
    cluster('one'),
    cluster('two'),
    service('a', 'one'),
    service('b', 'one'),
    service('c', 'one'),
    service('d', 'two'),
  ];
  const { resources } = await read({ held }, { types: ['aws_ecs_service'] });
  expect(resources.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
});

test('accounts are read by their roles, and their resources do not mix', async () => {
  const role = (id: string) => ({ id, role: `arn:aws:iam::${id}:role/reader`, external_id: 'decree' });
  const { shards, resources, asked, diagnostics } = await read(
    {
      held: [
        { ...queue('a'), account: '444455556666' },
        { ...queue('b'), account: '777788889999' },
      ],
    },
    { types: queues, accounts: [role('444455556666'), role('777788889999')] },
  );
  expect(diagnostics).toEqual([]);
  expect(shards.map(({ root }) => root)).toContain('aws/444455556666');
  expect(resources.map(({ account, name }) => [account, name])).toEqual([
    ['444455556666', 'a'],
    ['777788889999', 'b'],
  ]);
  expect(asked.find(({ operation }) => operation === 'AssumeRole')?.body).toMatchObject({ ExternalId: 'decree' });
});

test('a role of another account than said is refused', async () => {
  const accounts = [{ id: '444455556666', role: 'arn:aws:iam::777788889999:role/reader' }];
  const { shards, diagnostics } = await read({}, { types: queues, accounts });
  expect(shards).toEqual([]);
  expect(diagnostics).toMatchObject([{ code: 'aws_other_account' }]);
});

test('types are read in each region, and what belongs to none once', async () => {
  const { shards } = await read({}, { types: ['aws_sqs_queue', 'aws_iam_role'], regions: ['eu-west-1', 'us-east-1'] });
  expect(shards.filter(({ type }) => type).map(({ id }) => id)).toEqual([
    'aws/111122223333/global/AWS::IAM::Role',
    'aws/111122223333/eu-west-1/AWS::SQS::Queue',
    'aws/111122223333/us-east-1/AWS::SQS::Queue',
  ]);
});

test('what a list has of other regions is read there', async () => {
  const bucket = (name: string, region: string): Held => ({
    type: 'AWS::S3::Bucket',
    id: name,
    properties: {
      BucketName: name,
      Arn: `arn:aws:s3:::${name}`,
      RegionalDomainName: `${name}.s3.${region}.amazonaws.com`,
    },
  });
  const { resources } = await read(
    { held: [bucket('here', 'eu-west-1'), bucket('there', 'us-east-1')] },
    { types: ['aws_s3_bucket'], regions: ['eu-west-1'] },
  );
  expect(resources.map(({ name }) => name)).toEqual(['here']);
});

test('Resource Explorer tells the regions, and what the table has no type for', async () => {
  const { shards, resources } = await read(
    {
      held: [queue('orders')],
      indexes: [{ region: 'eu-west-1', gathers: true }, { region: 'us-east-1' }],
      indexed: [
        { arn: 'arn:aws:sqs:eu-west-1:111122223333:orders', type: 'AWS::SQS::Queue', region: 'eu-west-1' },
        {
          arn: 'arn:aws:ec2:us-east-1:111122223333:internet-gateway/igw-1',
          type: 'AWS::EC2::InternetGateway',
          region: 'us-east-1',
          tags: { team: 'net' },
        },
        { arn: 'arn:aws:qldb:us-east-1:111122223333:ledger/books', type: 'AWS::QLDB::Ledger', region: 'us-east-1' },
        { arn: 'arn:aws:madeup:us-east-1:111122223333:thing/one', region: 'us-east-1' },
      ],
    },
    { regions: 'all' },
  );
  expect(shards.map(({ id }) => id)).toContain('aws/111122223333/us-east-1/AWS::SQS::Queue');
  const seen = resources.map(({ type, name, region, tags = {} }) => ({ type, name, region, tags }));
  expect(seen).toEqual([
    { type: 'aws_sqs_queue', name: 'orders', region: 'eu-west-1', tags: {} },
    { type: 'aws_internet_gateway', name: 'igw-1', region: 'us-east-1', tags: { team: 'net' } },
    { type: 'aws_qldb_ledger', name: 'books', region: 'us-east-1', tags: {} },
    { type: 'madeup:thing', name: 'one', region: 'us-east-1', tags: {} },
  ]);
});

test('an aggregator of Config lists accounts that nobody reads', async () => {
  const row = (accountId: string, resourceType: string, name: string) => ({
    accountId,
    resourceType,
    resourceId: name,
    arn: `arn:aws:sqs:eu-west-1:${accountId}:${name}`,
    awsRegion: 'eu-west-1',
    tags: [{ key: 'team', value: 'data' }],
  });
  const { resources, failed } = await read(
    { recorded: [row('111122223333', 'AWS::SQS::Queue', 'own'), row('444455556666', 'AWS::SQS::Queue', 'other')] },
    { aggregator: 'everything' },
  );
  expect(failed).toEqual([]);
  expect(resources).toMatchObject([
    {
      type: 'aws_sqs_queue',
      name: 'other',
      account: '444455556666',
      tags: { team: 'data' },
      values: { name: '${unread.value}' },
    },
  ]);
});

test('a region without an index is listed by tags', async () => {
  const table = { arn: 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders', region: 'eu-west-1' };
  const gateway = {
    arn: 'arn:aws:ec2:eu-west-1:111122223333:internet-gateway/igw-1',
    region: 'eu-west-1',
    tags: { team: 'net' },
  };
  const { resources } = await read({ indexed: [table, gateway] }, {});
  expect(resources).toMatchObject([{ type: 'aws_internet_gateway', identity: gateway.arn, tags: { team: 'net' } }]);
});

test('all regions of an account without an index are not known', async () => {
  const { shards, diagnostics } = await read({}, { types: queues, regions: 'all' });
  expect(shards).toEqual([]);
  expect(diagnostics).toMatchObject([{ code: 'aws_no_regions' }]);
});

const list = 'CloudApiService.ListResources';

/** Reads five queues where something goes wrong. */
async function check(
  fault: (asked: AwsAsked, before: number) => Fault | undefined,
  expected: { code?: string; names: string; failed: boolean },
) {
  const { resources, diagnostics, failed } = await read({ held: five, fault });
  const codes = diagnostics.map(({ code }) => code);
  const names = resources.map(({ name }) => name).join('');
  const isFailed = failed.includes('aws/111122223333/eu-west-1/AWS::SQS::Queue');
  expect({ codes, names, failed: isFailed }).toEqual({
    codes: expected.code ? [expected.code] : [],
    names: expected.names,
    failed: expected.failed,
  });
  expect(JSON.stringify(diagnostics)).not.toMatch(/a-secret-of-this-test|AKIAOFTHISTEST/);
  for (const { message, help } of diagnostics) expect([message, help].join()).toMatch(/\S,\S/);
}

const failing =
  (type: string, { status = 400, from = 0, until = Number.POSITIVE_INFINITY, message = '' } = {}) =>
  ({ operation }: AwsAsked, before: number): Fault | undefined =>
    operation === list && before >= from && before < until ? { status, type, ...(message && { message }) } : undefined;

test('throttling is waited out', () =>
  check(failing('ThrottlingException', { until: 2 }), { names: 'abcde', failed: false }));
test('throttling that stays fails the shard', () =>
  check(failing('ThrottlingException'), { code: 'aws_throttled', names: '', failed: true }));
test('a lack of rights is said', () =>
  check(failing('AccessDeniedException'), { code: 'aws_denied', names: '', failed: true }));
test('credentials that expire on the way keep what was read', () =>
  check(failing('ExpiredTokenException', { from: 1, status: 403 }), {
    code: 'aws_expired',
    names: 'ab',
    failed: true,
  }));
test('a type that Cloud Control does not know', () =>
  check(failing('UnsupportedActionException'), { code: 'aws_unsupported', names: '', failed: true }));
test('what Cloud Control does not list is listed by its tags, and nothing is known of it', async () => {
  const arn = 'arn:aws:sqs:eu-west-1:111122223333:orders';
  const { resources, failed } = await read({
    indexed: [{ arn, region: 'eu-west-1', tags: { team: 'data' } }],
    fault: failing('UnsupportedActionException'),
  });
  expect(failed).toEqual(['aws/111122223333/eu-west-1/AWS::SQS::Queue']);
  expect(resources).toMatchObject([
    { type: 'aws_sqs_queue', identity: arn, tags: { team: 'data' }, values: { kms_master_key_id: '${unread.value}' } },
  ]);
});
test('a clock that is wrong', () =>
  check(
    failing('InvalidSignatureException', {
      message: 'Signature expired: 20261124T000000Z is now earlier than 20261124T100000Z',
    }),
    {
      code: 'aws_skewed',
      names: '',
      failed: true,
    },
  ));
test('keys that are wrong', () =>
  check(failing('UnrecognizedClientException', { message: 'the key AKIAOFTHISTEST000000 is not known' }), {
    code: 'aws_credentials',
    names: '',
    failed: true,
  }));
test('an answer that is cut off', () =>
  check(({ operation }, before) => (operation === list && before >= 1 ? 'cut' : undefined), {
    code: 'aws_unreachable',
    names: 'ab',
    failed: true,
  }));
test('a server that goes away', () =>
  check(({ operation }, before) => (operation === list && before >= 1 ? 'gone' : undefined), {
    code: 'aws_unreachable',
    names: 'ab',
    failed: true,
  }));

test('a resource that may be listed and not read is there, and nothing is known of it', async () => {
  const denied: Fault = { status: 400, type: 'AccessDeniedException' };
  const { resources, diagnostics, failed } = await read({
    held: five,
    fault: ({ operation, body }) =>
      operation === 'CloudApiService.GetResource' && body.Identifier === 'b' ? denied : undefined,
  });
  expect(failed).toEqual([]);
  expect(diagnostics).toMatchObject([{ code: 'aws_denied' }]);
  expect(resources.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(resources[1]?.values).toMatchObject({ kms_master_key_id: '${unread.value}' });
});

test('a resource that goes while it is read is not there', async () => {
  const gone: Fault = { status: 404, type: 'ResourceNotFoundException' };
  const { resources, diagnostics } = await read({
    held: five,
    fault: ({ operation, body }) =>
      operation === 'CloudApiService.GetResource' && body.Identifier === 'b' ? gone : undefined,
  });
  expect(diagnostics).toEqual([]);
  expect(resources.map(({ name }) => name)).toEqual(['a', 'c', 'd', 'e']);
});

test('no credentials at all are said once', async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', '');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', '');
  vi.stubEnv('AWS_CONFIG_FILE', 'none');
  vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', 'none');
  const { shards, diagnostics } = await read({});
  expect(shards).toEqual([]);
  expect(diagnostics).toMatchObject([{ code: 'aws_credentials', help: expect.stringContaining('aws sso login') }]);
});

test('a type that may not be read leaves the others', async () => {
  const topic = 'arn:aws:sns:eu-west-1:111122223333:news';
  const { resources, failed, diagnostics } = await read(
    {
      held: [
        queue('orders'),
        { type: 'AWS::SNS::Topic', id: topic, properties: { TopicArn: topic, TopicName: 'news' } },
      ],
      fault: ({ operation, body }) =>
        operation === list && body.TypeName === 'AWS::SQS::Queue'
          ? { status: 400, type: 'AccessDeniedException' }
          : undefined,
    },
    { types: ['aws_sqs_queue', 'aws_sns_topic'] },
  );
  expect(resources.map(({ identity }) => identity)).toEqual([topic]);
  expect(failed).toEqual(['aws/111122223333/eu-west-1/AWS::SQS::Queue']);
  expect(diagnostics).toMatchObject([{ code: 'aws_denied', message: expect.stringContaining('`AWS::SQS::Queue`') }]);
});
