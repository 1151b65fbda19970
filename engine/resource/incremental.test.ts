import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { createInProcessCore } from '../../adapters/core/index.ts';
import type { Argument, Core } from '../../core/host/boundary.ts';
import { createIncrementalReader } from './incremental.ts';
import { readConfiguration } from './terraform.ts';

let core: Core;
beforeAll(async () => {
  core = await createInProcessCore();
}, 60_000);

type Texts = Record<string, string>;

const start: Texts = {
  'main.tf': `variable "env" { default = "prod" }
module "keys" {
  source = "./keys"
  env    = var.env
}
resource "aws_s3_bucket" "logs" {
  bucket = "logs-\${var.env}"
  kms    = module.keys.arn
}
resource "aws_sns_topic" "a" { name = "a" }
data "aws_region" "here" { name = var.env }
`,
  'more.tf': `resource "aws_sns_topic" "b" { name = aws_s3_bucket.logs.bucket }\n`,
  'keys/main.tf': `variable "env" {}
resource "aws_kms_key" "k" { description = var.env }
output "arn" { value = aws_kms_key.k.arn }
`,
};

const textsOf = (texts: Texts) => ({
  root: '.',
  folder: '',
  files: Object.entries(texts).map(([file, text]) => ({ file, text })),
});

let sessions = 0;

/** Reads the texts one after the other, through cores that may change between; each time it must be what a fresh reading says. */
async function check(
  steps: Texts[],
  coreOf: (step: number) => Core = () => core,
): Promise<Argument<'terraformUpdate'>[]> {
  const requests: Argument<'terraformUpdate'>[] = [];
  let current = 0;
  const terraformUpdate: Core['terraformUpdate'] = (request) => {
    requests.push(request);
    return coreOf(current).terraformUpdate(request);
  };
  const reader = createIncrementalReader({ ...core, terraformUpdate }, `check ${sessions++}`);
  for (const [step, texts] of steps.entries()) {
    current = step;
    expect(await reader.read(textsOf(texts))).toEqual(await readConfiguration(core, textsOf(texts)));
  }
  return requests;
}

const edits: [old: string, replacement: string][] = [
  ['"prod"', '"dev"'],
  ['"dev"', '"prod"'],
  ['resource', '\nresource'],
  ['\nresource', 'resource'],
  ['"a"', '"c"'],
  ['.arn', '.id'],
  ['aws_sns_topic', 'aws_sqs_queue'],
  ['data "aws_region"', 'data "aws_partition"'],
  ['{', ''],
  ['var.env', 'var.nope'],
  ['var.nope', 'var.env'],
  ['resource "aws_kms_key" "k" {', 'resource "aws_kms_key" "k" {\n  count = 2\n'],
];

const anEdit = fc.record({
  file: fc.constantFrom(...Object.keys(start)),
  edit: fc.constantFrom<'remove' | 'restore' | [string, string]>('remove', 'restore', ...edits),
});

function edited(texts: Texts, { file, edit }: { file: string; edit: 'remove' | 'restore' | [string, string] }): Texts {
  if (edit === 'restore') return { ...texts, [file]: start[file] ?? '' };
  const { [file]: text, ...others } = texts;
  if (edit === 'remove' || text === undefined) return others;
  return { ...texts, [file]: text.replace(edit[0], () => edit[1]) };
}

test('whatever is edited, what is merged is what a fresh reading says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anEdit, { minLength: 1, maxLength: 12 }), async (list) => {
      const steps = [start];
      for (const edit of list) steps.push(edited(steps.at(-1) ?? start, edit));
      await check(steps);
    }),
    { numRuns: 60, seed: 4 },
  );
}, 60_000);

const changed = edited(start, { file: 'more.tf', edit: ['name', 'label'] });

test('sends only the texts that changed', async () => {
  const [first, second, third] = await check([start, changed, { 'main.tf': start['main.tf'] ?? '' }]);
  expect(first?.files).toHaveLength(3);
  expect(second).toMatchObject({ files: [{ file: 'more.tf' }], removed: [] });
  expect(third).toMatchObject({ files: [], removed: ['more.tf', 'keys/main.tf'] });
});

test('heals when core was replaced', async () => {
  const other = await createInProcessCore();
  const requests = await check([start, changed, start], (step) => (step === 1 ? other : core));
  expect(requests.map(({ after }) => after !== undefined)).toEqual([false, true, false, true, false]);
});

test('heals when an answer was lost', async () => {
  const reader = createIncrementalReader(
    {
      ...core,
      terraformUpdate: async (request) => {
        const answer = await core.terraformUpdate(request);
        return request.files.length === 1 ? { ok: false, diagnostics: [] } : answer;
      },
    },
    'lost',
  );
  await reader.read(textsOf(start));
  expect((await reader.read(textsOf(changed))).document.resource).toEqual({});
  expect(await reader.read(textsOf(changed))).toEqual(await readConfiguration(core, textsOf(changed)));
});

test('lets what did not change be the same object', async () => {
  const reader = createIncrementalReader(core, 'same');
  const before = await reader.read(textsOf(start));
  const kept = structuredClone(before);
  const after = await reader.read(textsOf(changed));
  expect(before).toEqual(kept);
  expect(after.document.resource.aws_kms_key).toBe(before.document.resource.aws_kms_key);
  expect(after.document.resource.aws_sns_topic?.[0]).toBe(before.document.resource.aws_sns_topic?.[0]);
  expect(after.document.data).toBe(before.document.data);
});

test('reads the latest texts once for all calls that wait', async () => {
  let calls = 0;
  const counting: Core['terraformUpdate'] = (request) => {
    calls++;
    return core.terraformUpdate(request);
  };
  const reader = createIncrementalReader({ ...core, terraformUpdate: counting }, 'waiting');
  const versions = [start, changed, start, changed];
  const read = await Promise.all(versions.map((texts) => reader.read(textsOf(texts))));
  expect(calls).toBe(1);
  for (const configuration of read) expect(configuration).toEqual(await readConfiguration(core, textsOf(changed)));
});
