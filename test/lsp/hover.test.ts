import { expect, test } from 'vitest';
import { session } from './session.ts';

const key = `
  resource "aws_kms_key" "data" {
    enable_key_rotation = false
  }
`;

test('explains a finding: what, why, how grave, whose rule, and the way out', async () => {
  const editor = await session({ 'main.tf': key });
  await editor.open('main.tf');
  await editor.diagnostics('main.tf');
  const page = await editor.hover('main.tf', 'enable_key_rotation');
  expect(page).toMatch(/^\*\*KMS .*\*\* · HIGH\n/);
  expect(page).toContain('`aws_kms_key.data`');
  for (const label of ['Why', 'Requirement', 'Fix', 'Controls']) expect(page).toContain(`**${label}:** `);
  expect(page).toMatch(/\[aws\.kms\.rotation\]\(https:\/\//);
});

test('says nothing where nothing is found', async () => {
  const editor = await session({ 'main.tf': key });
  await editor.open('main.tf');
  await editor.diagnostics('main.tf');
  expect(await editor.hover('main.tf', 'resource')).toBeUndefined();
});

test('shows hostile text as text', async () => {
  const editor = await session({
    'main.tf': key.replace('false', 'true'),
    'policies/hostile.rego': `
      # METADATA
      # title: "[click](command:evil) <img src=x> https://evil.example ![x](https://evil.example/x.png)"
      # description: "**bold** \`code\`\`\` [a](javascript:alert(1)) www.evil.example a@evil.example"
      # related_resources:
      # - ref: "javascript:alert(1)"
      # - ref: "https://good.example/a)[b](command:evil)"
      # custom:
      #   id: acme.hostile
      #   resource_types: [aws_kms_key]
      package acme.hostile

      import data.decree.tf

      deny contains tf.finding(key, "# [now](command:evil)\\n\\n* one", []) if some key in input.resource.aws_kms_key
    `,
  });
  await editor.open('main.tf');
  await editor.untilCodes('main.tf', ['acme.hostile']);
  const page = (await editor.hover('main.tf', 'aws_kms_key')) ?? '';
  const withoutCode = page.replace(/(`+)[^`].*?\1/g, '');
  const live = withoutCode.replace(/\\./g, '');
  expect(live.match(/\]\(([^)]*)\)/g)).toEqual(['](https://good.example/a%29%5Bb%5D%28command:evil%29)']);
  expect(live).not.toMatch(/<|https?:\/\/evil|!\[|\*\*bold|^\* one|www\./m);
});

test('says a requirement short first, and what its conditions mean exactly behind', async () => {
  const exact = 'Every `aws_kms_key` must be rotated, that is, be such that `enable_key_rotation` is true.';
  const editor = await session({
    'main.tf': key.replace('false', 'true'),
    'policies/rotated.rego': `
      # METADATA
      # title: Keys are rotated
      # description: "${exact}"
      # custom:
      #   id: acme.rotated
      #   resource_types: [aws_kms_key]
      package acme.rotated

      import data.decree.tf

      deny contains tf.finding(key, "not rotated", []) if some key in input.resource.aws_kms_key
    `,
  });
  await editor.open('main.tf');
  await editor.untilCodes('main.tf', ['acme.rotated']);
  const page = ((await editor.hover('main.tf', 'aws_kms_key')) ?? '').replaceAll('\\', '');
  expect(page).toMatch(
    /\*\*Why:\*\* Every `?aws_kms_key`? must be rotated\.\n.*\*\*Exactly:\*\* .*that is, be such that/s,
  );
});

test('answers from the last results, before the check of an edit is done', async () => {
  const many = Array.from({ length: 300 }, (_, index) => key.replace('"data"', `"data${index}"`)).join('');
  const editor = await session({ 'main.tf': many });
  await editor.open('main.tf');
  await editor.diagnostics('main.tf');
  const count = () => editor.editor.published.get(editor.uri('main.tf'))?.length;
  for (let round = 0; round < 5; round++) {
    const before = count();
    await editor.replace('main.tf', 'false', round % 2 === 0 ? 'false ' : 'false');
    expect(await editor.hover('main.tf', 'enable_key_rotation')).toContain('aws_kms_key.data0');
    expect(count()).toBe(before);
    await editor.diagnostics('main.tf');
  }
});

const rego = `
  package acme

  import data.decree.tf

  deny contains tf.finding(bucket, "logged", ["logging"]) if {
  	some bucket in input.resource.aws_s3_bucket
  	some rule in bucket.values.logging
  	rule.target_bucket == "logs"
  	is_public(bucket)
  }

  is_public(thing) if thing.values.acl == "public-read"
`;

test('tells in Rego what a type, an attribute, a block and a function are', async () => {
  const editor = await session({ 'acme.rego': rego });
  await editor.open('acme.rego');
  await editor.diagnostics('acme.rego');
  const page = (on: string) => editor.hover('acme.rego', on);
  expect(await page('aws_s3_bucket')).toMatch(
    /^`aws_s3_bucket` · .*attributes.*\n\n\[Provider documentation\]\(https:/,
  );
  expect(await page('logging\n')).toMatch(/^`logging` of `aws_s3_bucket` · block/);
  expect(await page('target_bucket')).toMatch(/^`target_bucket` of `aws_s3_bucket` · string/);
  expect(await page('values.logging')).toMatch(/^`values` of `aws_s3_bucket` · attributes and blocks/);
  expect(await page('finding(')).toMatch(/^`decree\.tf\.finding\(resource, message, path\)`\n\n/);
  expect(await page('package')).toBeUndefined();
});

test('follows a parameter of a function as core does', async () => {
  const editor = await session({ 'acme.rego': rego });
  await editor.open('acme.rego');
  await editor.diagnostics('acme.rego');
  expect(await editor.hover('acme.rego', 'acl ==')).toMatch(/^`acl` of `aws_s3_bucket` · string/);
});

test('tells in Rego what a built-in function, a rule and a package are', async () => {
  const editor = await session({
    'acme.rego': `
      package acme

      import data.decree.tf

      # Names that are 鍵 reserved.
      reserved contains "🔑" if startswith("🔑x", "🔑")

      deny contains tf.finding(key, "reserved", []) if {
      	some key in input.resource.aws_kms_key
      	key.name in reserved
      }
    `,
  });
  await editor.open('acme.rego');
  await editor.diagnostics('acme.rego');
  const page = (on: string) => editor.hover('acme.rego', on);
  expect(await page('startswith')).toMatch(/^`startswith\(search: string, base: string\) => boolean`\n\n- `search`: /);
  expect(await page('startswith')).toContain(
    '(https://www.openpolicyagent.org/docs/policy-reference/builtins/strings#builtin-strings-startswith)',
  );
  expect(await page('reserved\n')).toBe('`acme.reserved` · rule, a set\n\nNames that are 鍵 reserved.');
  expect(await page('tf.finding')).toMatch(/^`decree\.tf` · package\n\n.*`finding`/);
});

test('shows the Terraform that mends a finding, where it is more than a value', async () => {
  const editor = await session({ 'main.tf': 'resource "aws_s3_bucket" "data" {}\n' });
  await editor.open('main.tf');
  await editor.diagnostics('main.tf');
  const page = await editor.hover('main.tf', 'resource');
  expect(page).toContain('```terraform\nresource "aws_s3_bucket_versioning" "data" {\n');
  expect(page).toContain('bucket = aws_s3_bucket.data.id');
  for (const part of ['**Why:**', '**Requirement:**', '**Fix:**', '**Controls:**', '](https://'])
    expect(page).toContain(part);
});
