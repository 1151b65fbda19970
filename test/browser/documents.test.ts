import { expect } from 'vitest';
import { inEditor } from './checks.ts';
import { key } from './fixtures.ts';

const encryptionKey = {
  address: 'aws_kms_key.data',
  mode: 'managed',
  type: 'aws_kms_key',
  name: 'data',
  provider_name: 'registry.terraform.io/hashicorp/aws',
  values: { enable_key_rotation: false },
};

const check = inEditor({
  'main.tf': key,
  'plan.json': JSON.stringify(
    {
      format_version: '1.2',
      terraform_version: '1.13.0',
      planned_values: { root_module: { resources: [encryptionKey] } },
    },
    null,
    2,
  ),
  'terraform.tfstate': JSON.stringify(
    {
      version: 4,
      terraform_version: '1.13.0',
      resources: [
        {
          mode: 'managed',
          type: 'aws_kms_key',
          name: 'data',
          provider: 'provider["registry.terraform.io/hashicorp/aws"]',
          instances: [{ attributes: { enable_key_rotation: false } }],
        },
      ],
    },
    null,
    2,
  ),
  'decree.yaml': 'exclude:\n  - aws.kms.deletion_window\n\n',
});

check('says in the hover of `decree.yaml` what a policy asks', async (editor) => {
  await editor.open('main.tf');
  await editor.underlined('main.tf', 'enable_key_rotation');
  await editor.open('decree.yaml');
  expect(await editor.hover('decree.yaml', 'aws.kms.deletion_window')).toContain('KMS keys wait at least 14 days');
});

check('offers the keys of `decree.yaml`', async (editor) => {
  await editor.open('decree.yaml');
  await editor.press('Control+End');
  await (await editor.suggestions()).filter({ hasText: 'exceptions' }).first().waitFor();
  await editor.press('Escape');
});

check('checks a plan that is open', async (editor) => {
  await editor.open('plan.json');
  await editor.underlined('plan.json', 'enable_key_rotation');
});

check('checks a state that is open', async (editor) => {
  await editor.open('terraform.tfstate');
  await editor.underlined('terraform.tfstate', 'enable_key_rotation');
});
