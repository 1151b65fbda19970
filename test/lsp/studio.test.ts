import { expect, test } from 'vitest';
import type {
  AuthorResult,
  CorrectResult,
  ImpactResult,
  JudgeResult,
  ResourcesResult,
  Sample,
  SampleResult,
  SaveResult,
  Start,
  StudioRequests,
  Why,
} from '../../server/studio/protocol.ts';
import { type Session, type SessionOptions, session } from './session.ts';

const closed = 'RDS instances must not be publicly accessible';
const open = 'resource "aws_db_instance" "orders" {\n  publicly_accessible = true\n}\n';
const approved = open.replace('}', '  tags = { public = "approved" }\n}');

/** A studio on these files, and how it is asked. */
async function studio(files: Record<string, string> = {}, own: SessionOptions['own'] = {}) {
  const made = await session(files, { own });
  const { connection } = made.editor.server;
  const ask = <M extends keyof StudioRequests>(method: M, params: StudioRequests[M]['params']) =>
    connection.sendRequest<StudioRequests[M]['result']>(method, params);
  const author = (sentence: string, more: object = {}): Promise<AuthorResult> =>
    ask('decree/studio/author', { request: '1', sentence, reader: 'offline', ...more });
  return { ...made, session: made, connection, ask, author };
}

const pasted = (text: string, expected?: Sample['expected'], id = 'a'): Sample => ({
  id,
  title: id,
  text,
  language: text.trimStart().startsWith('{') ? 'json' : 'hcl',
  expected,
  from: 'pasted',
});

const checked = (made: Session) =>
  made.editor.until('ready', () => made.editor.statuses.at(-1)?.state === 'ready' || undefined);

test('the start says what there is', async () => {
  const { ask, session } = await studio({ 'main.tf': open });
  const start: Start = await ask('decree/studio/start', {});
  expect(start).toMatchObject({ folders: [{ uri: session.uri('').replace(/\/$/, '') }], trusted: true });
  expect(start.readers).toEqual([{ id: 'offline', name: 'Offline' }]);
  expect(start.gallery.find(({ id }) => id === 's3-bucket-aes256')?.types).toContain('aws_s3_bucket');
});

test('every example of the start is understood', async () => {
  const { ask, author } = await studio();
  const { examples } = await ask('decree/studio/start', {});
  for (const { sentence } of examples)
    expect([sentence, (await author(sentence)).status]).toEqual([sentence, 'authored']);
});

test('words that were not understood are marked, and a reading settles it', async () => {
  const { author } = await studio();
  const sentence = 'S3 buckets must be encrypted and frobnicated';
  const unsure = await author(sentence);
  expect(unsure.status).toBe('unsure');
  expect(unsure.notUnderstood.map(({ start, end }) => sentence.slice(start, end))).toEqual(['frobnicated']);
  expect(await author(sentence, { accept: 1 })).toMatchObject({ status: 'authored', notUnderstood: [] });
});

test('where nothing is read, the words that nothing was found in are marked', async () => {
  const { author } = await studio();
  const sentence = 'frobnicated buckets must be blue on tuesdays';
  const { status, notUnderstood } = await author(sentence);
  expect(status).toBe('unsupported');
  expect(notUnderstood.map(({ start, end }) => sentence.slice(start, end))).toEqual([
    'frobnicated',
    'blue',
    'tuesdays',
  ]);
});

test('samples are called by what differs in them', async () => {
  const { author } = await studio();
  const { samples } = await author('RDS instances must have deletion protection');
  expect(samples.map(({ title }) => title)).toEqual(
    expect.arrayContaining(['deletion_protection is false', 'deletion_protection not known until apply']),
  );
});

test('what is authored judges its own samples as they are expected', async () => {
  const { ask, author } = await studio();
  const { rego: policy = '', samples } = await author('S3 buckets must be encrypted with a customer managed KMS key');
  const {
    samples: verdicts,
    diagnostics,
    coverage,
  }: JudgeResult = await ask('decree/studio/judge', { policy, samples });
  expect(diagnostics).toEqual([]);
  for (const [at, { expected, title }] of samples.entries())
    if (expected) expect([title, verdicts[at]?.verdict]).toEqual([title, expected]);
  expect(verdicts.some(({ verdict }) => verdict === 'unknown')).toBe(true);
  expect(coverage.uncovered).toEqual([]);
});

test('a sample may be Terraform, a plan, a state, or one resource', async () => {
  const { ask, author } = await studio();
  const { rego: policy = '' } = await author(closed);
  const values = { publicly_accessible: true };
  const resource = {
    address: 'aws_db_instance.orders',
    mode: 'managed',
    type: 'aws_db_instance',
    name: 'orders',
    values,
  };
  const shown = { root_module: { resources: [resource] } };
  const instances = [{ attributes: values }];
  const texts = [
    open,
    JSON.stringify({ format_version: '1.0', planned_values: shown, resource_changes: [] }),
    JSON.stringify({ format_version: '1.0', values: shown }),
    JSON.stringify({
      version: 4,
      resources: [{ mode: 'managed', type: 'aws_db_instance', name: 'orders', instances }],
    }),
    JSON.stringify({ type: 'aws_db_instance', name: 'orders', values }),
    JSON.stringify({ resource: { aws_db_instance: [resource] } }),
    JSON.stringify({ resource: { aws_db_instance: { orders: values } } }),
  ];
  const samples = texts.map((text, at) => pasted(text, undefined, String(at)));
  const judged = await ask('decree/studio/judge', { policy, samples });
  expect(judged.samples.map(({ verdict, findings }) => [verdict, findings[0]?.address])).toEqual(
    texts.map(() => ['flagged', 'aws_db_instance.orders']),
  );
});

test('half a policy and half a sample are said to be so, and nothing fails', async () => {
  const { ask, author } = await studio();
  const { rego: policy = '' } = await author(closed);
  const broken = ['resource "aws_db_instance" "a" {', '{"type":', '', 'resource "aws_s3_bucket" "b" {}'];
  const { samples } = await ask('decree/studio/judge', { policy, samples: broken.map((text) => pasted(text)) });
  expect(samples.map(({ verdict, diagnostics }) => [verdict, diagnostics.length > 0])).toEqual([
    [expect.any(String), true],
    ['not concerned', true],
    ['not concerned', false],
    ['not concerned', false],
  ]);
  for (let length = 0; length < policy.length; length += 97) {
    const half = await ask('decree/studio/judge', { policy: policy.slice(0, length), samples: [pasted(open)] });
    expect(half.samples.length > 0 || half.diagnostics.length > 0).toBe(true);
  }
});

test('what a policy prints stands with its line, sample by sample', async () => {
  const { ask } = await studio();
  const policy = `package a

deny contains msg if {
	some db in input.resource.aws_db_instance
	print("looking at", db.address) # print("no")
	print()
	msg := db.address
}
`;
  const other = open.replace('orders', 'users');
  const { samples } = await ask('decree/studio/judge', { policy, samples: [pasted(open), pasted(other)] });
  expect(samples.map(({ prints }) => prints)).toEqual([
    [
      { line: 5, text: 'looking at aws_db_instance.orders' },
      { line: 6, text: '' },
    ],
    [
      { line: 5, text: 'looking at aws_db_instance.users' },
      { line: 6, text: '' },
    ],
  ]);
});

test('a policy that fails on one sample still judges the others', async () => {
  const { ask } = await studio();
  const policy = `package a

deny contains name(db) if some db in input.resource.aws_db_instance

name(db) := "one" if db.values.identifier

name(db) := "two" if db.values.username
`;
  const fine = 'resource "aws_db_instance" "a" {\n  username = "u"\n}\n';
  const conflict = fine.replace('username', 'identifier = "i"\n  username');
  const { samples } = await ask('decree/studio/judge', { policy, samples: [pasted(conflict), pasted(fine)] });
  expect(samples.map(({ verdict }) => verdict)).toEqual(['failed', 'flagged']);
  expect(samples[0]?.diagnostics.length).toBeGreaterThan(0);
});

test('why: in the words of the requirement, and by the expressions once the rules were changed by hand', async () => {
  const { ask, author } = await studio();
  const { rego = '' } = await author(closed);
  const [words]: Why[] = await ask('decree/studio/why', { policy: rego, sample: pasted(open) });
  expect(words).toMatchObject({
    address: 'aws_db_instance.orders',
    conditions: [
      {
        part: 'must',
        held: false,
        text: 'not `publicly_accessible` is true',
        values: [{ name: 'publicly_accessible', value: 'true' }],
      },
    ],
  });
  const changed = rego.replace(/^\tsome .*$/m, '$&\n\tnot instance.values.identifier == "public"');
  const sample = pasted(open.replace('}', '  identifier = "public"\n}'));
  const [expressions]: Why[] = await ask('decree/studio/why', { policy: changed, sample });
  expect(expressions?.conditions.at(-1)).toMatchObject({
    text: 'not instance.values.identifier == "public"',
    held: false,
    values: [{ name: 'instance.identifier', value: '"public"' }],
  });
});

test('of a policy that was changed by hand, too, is said what depends on what is not known until apply', async () => {
  const { ask, author } = await studio();
  const { rego = '', samples } = await author('RDS instances must have deletion protection');
  const policy = rego.replace(/^\tsome .*$/m, '$&\n\tnot instance.values.identifier == "scratch"');
  expect(policy).not.toBe(rego);
  const judged = async (text: string) => (await ask('decree/studio/judge', { policy: text, samples })).samples;
  const verdicts = await judged(policy);
  expect(verdicts.map(({ verdict }) => verdict)).toEqual((await judged(rego)).map(({ verdict }) => verdict));
  const unknown = samples.find(({ title }) => title === 'deletion_protection not known until apply');
  expect(verdicts.find(({ id }) => id === unknown?.id)?.verdict).toBe('unknown');
});

test('an example that is judged wrongly is answered with the smallest change, proved in Rego', async () => {
  const { ask, author, session } = await studio({ 'main.tf': approved });
  await checked(session);
  const { rego: policy = '' } = await author(closed);
  const left = `variable "open" {}\n\n${open.replace('true', 'var.open')}`;
  const samples = [
    pasted(open, 'flagged', 'open'),
    pasted(approved, 'passes', 'approved'),
    pasted(left, undefined, 'left open'),
  ];
  const { proposals, messages }: CorrectResult = await ask('decree/studio/correct', {
    sentence: closed,
    policy,
    samples,
  });
  expect(messages).toEqual([]);
  const [first] = proposals;
  expect(first).toMatchObject({
    title: 'except where tag "public" is "approved"',
    sentence: `${closed}, unless tag "public" is "approved"`,
    verdicts: [
      { id: 'open', verdict: 'flagged' },
      { id: 'approved', verdict: 'passes' },
      { id: 'left open', verdict: 'unknown' },
    ],
    workspace: [{ address: 'aws_db_instance.orders', before: 'flagged', after: 'passes' }],
  });
  const judged = await ask('decree/studio/judge', { policy: first?.rego ?? '', samples });
  expect(judged.samples.map(({ verdict }) => verdict)).toEqual(['flagged', 'passes', 'unknown']);
  expect(await author(first?.sentence ?? '')).toMatchObject({ status: 'authored', restated: first?.restated });
});

test('expectations that contradict each other are named', async () => {
  const { ask, author } = await studio();
  const { rego: policy = '' } = await author(closed);
  const samples = [pasted(open, 'flagged', 'one'), pasted(open, 'passes', 'other')];
  const { proposals, messages } = await ask('decree/studio/correct', { sentence: closed, policy, samples });
  expect(proposals).toEqual([]);
  expect(messages).toMatchObject([
    { code: 'examples_contradict', message: expect.stringContaining('`one` and `other`') },
  ]);
});

test('resources of the workspace are found, and become samples', async () => {
  const { ask, session } = await studio({
    'main.tf': `${open}\nresource "aws_s3_bucket" "b" {}\n\nresource "aws_s3_bucket_versioning" "b" {\n  bucket = aws_s3_bucket.b.id\n}\n`,
  });
  await checked(session);
  const found: ResourcesResult = await ask('decree/studio/resources', { query: 's3_bucket', offset: 1, limit: 5 });
  expect(found).toMatchObject({ total: 2, resources: [{ address: 'aws_s3_bucket_versioning.b' }] });
  const { root = '' } = found.resources[0] ?? {};
  const { sample }: SampleResult = await ask('decree/studio/sample', { root, address: 'aws_s3_bucket.b' });
  expect(sample).toMatchObject({ language: 'hcl', text: expect.stringContaining('"aws_s3_bucket_versioning" "b"') });
  expect(sample?.text).not.toContain('aws_db_instance');
  expect(await ask('decree/studio/sample', { root, address: 'aws_s3_bucket.gone' })).toEqual({});
});

test('a policy shows what it would find, and what nobody has found before', async () => {
  const { ask, author, session } = await studio({
    'main.tf': `${open}\nresource "aws_kms_key" "k" {\n  multi_region = true\n}\n`,
  });
  await checked(session);
  const known: ImpactResult = await ask('decree/studio/impact', {
    request: '2',
    policy: (await author(closed)).rego ?? '',
  });
  expect(known).toMatchObject({ total: 1, findings: [{ address: 'aws_db_instance.orders', isNew: false }] });
  const { rego = '' } = await author('KMS keys must not be multi-region');
  expect(await ask('decree/studio/impact', { request: '3', policy: rego })).toMatchObject({
    total: 1,
    findings: [{ address: 'aws_kms_key.k', isNew: true, file: session.uri('main.tf') }],
  });
});

test('saving hands files to the editor, and says what stands in the way', async () => {
  const { ask, author, connection, session } = await studio({ 'main.tf': open });
  const edits: { edit: { documentChanges: { uri?: string }[] } }[] = [];
  connection.onRequest('workspace/applyEdit', (edit) => {
    edits.push(edit);
    return { applied: true };
  });
  const { rego: policy = '', tests, samples } = await author(closed);
  const folder = session.uri('').replace(/\/$/, '');
  const save = (more: object): Promise<SaveResult> =>
    ask('decree/studio/save', { folder, policy, tests, samples, overwrite: false, ...more });
  const home = session.uri('policies/aws/db/instance_not_publicly_accessible');
  const { files, diagnostics } = await save({});
  expect(diagnostics).toEqual([]);
  expect(files.slice(0, 2)).toEqual([`${home}/policy.rego`, `${home}/policy_test.rego`]);
  expect(files.some((file) => file.startsWith(`${home}/fixtures/`))).toBe(true);
  expect(edits).toHaveLength(1);
  await session.put('policies/aws/db/instance_not_publicly_accessible/policy.rego', policy);
  const codes = async (more: object) => (await save(more)).diagnostics.map(({ code }) => code);
  expect(await codes({})).toEqual(['file_exists']);
  expect(await codes({ folder: 'file:///elsewhere' })).toEqual(['folder_not_open']);
  expect(await codes({ policy: 'package a\n\ndeny contains "x" if input.resource.aws_s3_bucket\n' })).toEqual([
    'policy_without_id',
  ]);
  expect(await codes({ policy: 'package a\n\ndeny contains' })).toEqual(['rego_parse_error']);
  expect(edits).toHaveLength(1);
});

test('in a folder that is not trusted nothing is saved, and no model is there', async () => {
  const { ask, author, connection, session } = await studio({ 'main.tf': open }, { trusted: false });
  connection.onRequest('decree/studio/models', () => ({ claude: true, editor: [] }));
  expect(await ask('decree/studio/start', {})).toMatchObject({ trusted: false, readers: [{ id: 'offline' }] });
  const { rego: policy = '' } = await author(closed);
  const folder = session.uri('').replace(/\/$/, '');
  const saved = await ask('decree/studio/save', { folder, policy, samples: [], overwrite: false });
  expect(saved).toMatchObject({ files: [], diagnostics: [{ code: 'folder_untrusted' }] });
});

test('a model is asked only after somebody agreed to what leaves the machine', async () => {
  const { ask, author, connection } = await studio();
  let asked = 0;
  connection.onRequest('decree/studio/models', () => ({ claude: false, editor: [{ id: 'house/1', name: 'House' }] }));
  connection.onRequest('decree/askModel', () => {
    asked += 1;
    return { ok: false, reason: 'Blocked', message: 'no' };
  });
  const { readers } = await ask('decree/studio/start', {});
  expect(readers[1]).toMatchObject({ id: 'editor:house/1', name: 'House', sends: expect.stringContaining('To House') });
  const reader = 'editor:house/1';
  expect((await author(closed, { reader })).messages).toMatchObject([{ code: 'reader_unconfirmed' }]);
  expect(asked).toBe(0);
  await author(closed, { reader, confirmed: true });
  expect(asked).toBe(1);
  await author(closed, { reader });
  expect(asked).toBe(2);
  expect((await author(closed, { reader: 'nobody' })).messages).toMatchObject([{ code: 'reader_unknown' }]);
});

test('a request that nobody waits for is given up', async () => {
  const { author, connection } = await studio();
  connection.onRequest('decree/studio/models', () => ({ claude: false, editor: [{ id: 'slow', name: 'Slow' }] }));
  const cancelled = new Promise<void>((resolve) => {
    connection.onRequest('decree/askModel', (_params: unknown, token) => {
      token.onCancellationRequested(() => resolve());
      void connection.sendNotification('decree/studio/cancel', { request: '1' });
      return new Promise(() => {});
    });
  });
  const { messages } = await author(closed, { reader: 'editor:slow', confirmed: true });
  await cancelled;
  expect(messages).toMatchObject([{ code: 'model_cancelled' }]);
});

test('what an editor knows of Rego is known to the page', async () => {
  const { ask } = await studio();
  const text = 'package a\n\ndeny contains b if {\n\tsome b in input.resource.aws_s3_bucket\n\tb.values.\n}\n';
  const completions = await ask('decree/studio/complete', { text, line: 5, column: 11 });
  expect(completions.find(({ label }) => label === 'bucket')).toMatchObject({
    kind: 'attribute',
    range: { start: { line: 5, column: 11 }, end: { line: 5, column: 11 } },
  });
  const whole = text.replace('b.values.', 'b.values.bucket');
  const hover = await ask('decree/studio/hover', { text: whole, line: 5, column: 13 });
  expect(hover).toMatchObject({ contents: expect.stringContaining('`bucket` of `aws_s3_bucket`') });
  expect(await ask('decree/studio/hover', { text, line: 2, column: 1 })).toBeNull();
  expect(await ask('decree/studio/format', { text: 'package a\nx=1' })).toEqual({ text: 'package a\n\nx := 1\n' });
  expect(await ask('decree/studio/format', { text: 'package' })).toBeNull();
  expect(await ask('decree/studio/tokens', { text: 'package a # 😀 x' })).toEqual([
    { line: 1, column: 1, length: 7, kind: 'keyword' },
    { line: 1, column: 9, length: 1, kind: 'identifier' },
    { line: 1, column: 11, length: 6, kind: 'comment' },
  ]);
});

test('what is asked wrongly is refused in words', async () => {
  const { connection } = await studio();
  await expect(connection.sendRequest('decree/studio/judge', { policy: 7 })).rejects.toThrow('decree/studio/judge');
});
