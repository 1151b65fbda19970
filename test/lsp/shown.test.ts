import { expect, test } from 'vitest';
import { session } from './session.ts';

const plan = `{
  "format_version": "1.2",
  "terraform_version": "1.13.4",
  "planned_values": {
    "root_module": {
      "resources": [
        {
          "address": "aws_kms_key.data",
          "mode": "managed",
          "type": "aws_kms_key",
          "name": "data",
          "values": {
            "deletion_window_in_days": 30,
            "enable_key_rotation": false
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ aws.kms.rotation
          }
        }
      ]
    }
  }
}
`;

const state = `{
  "version": 4,
  "terraform_version": "1.13.4",
  "resources": [
    {
      "mode": "managed",
      "type": "aws_kms_key",
      "name": "data",
      "instances": [{ "attributes": { "enable_key_rotation": false, "deletion_window_in_days": 30 } }]
#                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ aws.kms.rotation
    }
  ]
}
`;

async function check(name: string, text: string): Promise<void> {
  const editor = await session({ [name]: text });
  await editor.open(name);
  await editor.expectMarks(name);
}

test('shows the findings of a plan at the values that cause them', () => check('out.json', plan));

test('shows those of a state', () => check('terraform.tfstate', state));

test('follows what is typed in it, says nothing of half of it, and forgets it when it is closed', async () => {
  const editor = await session({ 'plan.json': plan });
  await editor.open('plan.json');
  await editor.untilCodes('plan.json', ['aws.kms.rotation']);
  expect(await editor.hover('plan.json', '"enable_key_rotation"')).toContain('aws_kms_key.data');
  expect(await editor.actions('plan.json', '"enable_key_rotation"')).toEqual([]);
  await editor.replace('plan.json', 'false', 'fal');
  await editor.untilCodes('plan.json', []);
  await editor.replace('plan.json', 'fal', 'false');
  await editor.untilCodes('plan.json', ['aws.kms.rotation']);
  await editor.replace('plan.json', 'false', 'true');
  await editor.untilCodes('plan.json', []);
  await editor.replace('plan.json', 'true', 'false');
  await editor.untilCodes('plan.json', ['aws.kms.rotation']);
  await editor.close('plan.json');
  await editor.untilCodes('plan.json', []);
});

test('follows the settings, and leaves other JSON and what is too large alone', async () => {
  const editor = await session({
    'plan.json': plan,
    'decree.yaml': 'builtin: true\n',
    'package.json': '{"name": "x", "resources": []}\n',
    'large.json': `{"format_version": "1.2", "x": "${'x'.repeat(4_000_000)}"}`,
  });
  for (const name of ['plan.json', 'package.json', 'large.json']) await editor.open(name);
  await editor.untilCodes('plan.json', ['aws.kms.rotation']);
  await editor.untilCodes('large.json', ['document_too_large']);
  expect(await editor.diagnostics('package.json')).toEqual([]);
  await editor.outside({ write: { 'decree.yaml': 'exclude: [aws.kms.rotation]\n' } });
  await editor.untilCodes('plan.json', []);
});
