import { expect } from 'vitest';
import { inEditor } from './checks.ts';
import { descriptionPolicy, key } from './fixtures.ts';

const check = inEditor({
  'main.tf': key,
  'policies/description.rego': descriptionPolicy,
  'misspelt.rego': descriptionPolicy.replace('values.description', 'values.descriptoin').replaceAll('acme', 'misspelt'),
  'broken.rego': 'package broken\n\nallow if {\n',
  'untidy.rego': 'package untidy\n\nallow   if   input.x==1\n',
  'new.rego': `
    package fresh

    import data.decree.tf

    deny contains tf.finding(bucket, "no", []) if {
    	some bucket in input.resource.aws_s3_bucket
    	bucket.values.
    }
  `,
});

check('checks Terraform with a policy as it is being written', async (editor) => {
  await editor.open('main.tf');
  await editor.underlined('main.tf', 'resource "aws_kms_key" "data"');
  await editor.open('policies/description.rego');
  await editor.replace('policies/description.rego', 'not key.values.description', 'key.values.description');
  await editor.open('main.tf');
  await editor.clean('main.tf', 'resource "aws_kms_key" "data"');
});

check('refuses an attribute that the provider does not have', async (editor) => {
  await editor.open('misspelt.rego');
  await editor.underlined('misspelt.rego', 'descriptoin');
  await (await editor.problems()).filter({ hasText: 'descriptoin' }).first().waitFor();
});

check('says where Rego breaks off', async (editor) => {
  await editor.open('broken.rego');
  await editor.underlined('broken.rego', 'allow if');
});

check('offers the attributes of the provider', async (editor) => {
  await editor.open('new.rego');
  await editor.select('new.rego', 'bucket.values.');
  await editor.press('ArrowRight');
  await (await editor.suggestions()).filter({ hasText: 'acceleration_status' }).first().waitFor();
  await editor.insert('bucket_pref');
  await (await editor.suggestions()).filter({ hasText: 'bucket_prefix' }).first().waitFor();
  await editor.press('Enter');
  await editor.shows('new.rego', 'bucket.values.bucket_prefix');
});

check('says in the hover what an attribute is', async (editor) => {
  await editor.open('policies/description.rego');
  expect(await editor.hover('policies/description.rego', 'values.description')).toContain('description');
});

check('formats as OPA does', async (editor) => {
  await editor.open('untidy.rego');
  await editor.command('Format Document');
  await editor.shows('untidy.rego', 'allow if input.x == 1');
});
