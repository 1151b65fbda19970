import { expect, test } from 'vitest';
import { session } from './session.ts';

const module = `
  variable "rotate" {
    type    = bool
    default = false
  }

  resource "aws_kms_key" "data" {
    enable_key_rotation = var.rotate
  }
`;
const caller = `
  module "keys" {
    source = "./keys"
  }
`;

test('shows a finding in the module, with the call that leads there', async () => {
  const editor = await session({ 'main.tf': caller, 'keys/main.tf': module });
  await editor.open('keys/main.tf');
  const [finding, ...others] = await editor.diagnostics('keys/main.tf');
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    code: 'aws.kms.rotation',
    data: { address: 'module.keys.aws_kms_key.data' },
    relatedInformation: [{ location: { uri: editor.uri('main.tf'), range: { start: { line: 0, character: 0 } } } }],
  });
});

test('checks the root again when a module or a value of a variable changes', async () => {
  const editor = await session({ 'main.tf': caller, 'keys/main.tf': module });
  await editor.open('main.tf');
  await editor.untilCodes('keys/main.tf', ['aws.kms.rotation']);
  await editor.type('main.tf', '"./keys"\n', '  rotate = true\n');
  await editor.untilCodes('keys/main.tf', []);
  await editor.replace('main.tf', '  rotate = true\n', '');
  await editor.untilCodes('keys/main.tf', ['aws.kms.rotation']);
  await editor.open('keys/main.tf');
  await editor.replace('keys/main.tf', '= false', '= true');
  await editor.untilCodes('keys/main.tf', []);
});

test('reads values of variables beside the root', async () => {
  const editor = await session({ 'main.tf': module, 'terraform.tfvars': 'rotate = true\n' });
  await editor.open('main.tf');
  expect(await editor.diagnostics('main.tf')).toEqual([]);
  await editor.outside({ write: { 'terraform.tfvars': 'rotate = false\n' } });
  await editor.untilCodes('main.tf', ['aws.kms.rotation']);
  await editor.outside({ remove: 'terraform.tfvars' });
  await editor.untilCodes('main.tf', ['aws.kms.rotation']);
});

test('says once what two roots say of a module that they share', async () => {
  const shared = caller.replace('./keys', '../keys');
  const editor = await session({ 'one/main.tf': shared, 'two/main.tf': shared, 'keys/main.tf': module });
  await editor.open('keys/main.tf');
  expect((await editor.diagnostics('keys/main.tf')).map(({ code }) => code)).toEqual(['aws.kms.rotation']);
});

test('makes a root of a module that is no longer called', async () => {
  const editor = await session({ 'main.tf': caller, 'keys/main.tf': module });
  await editor.open('keys/main.tf');
  await editor.open('main.tf');
  await editor.diagnostics('keys/main.tf');
  await editor.replace('main.tf', '"./keys"', '"./elsewhere"');
  await editor.editor.until('the module is a root of its own', () => {
    const [finding] = editor.editor.published.get(editor.uri('keys/main.tf'))?.at(-1)?.diagnostics ?? [];
    return finding?.data.address === 'aws_kms_key.data' || undefined;
  });
});

test('reads modules that terraform init installed', async () => {
  const editor = await session({
    'main.tf': caller.replace('./keys', 'example/keys/aws'),
    '.terraform/modules/modules.json': JSON.stringify({
      Modules: [
        { Key: '', Source: '', Dir: '.' },
        { Key: 'keys', Source: 'registry.terraform.io/example/keys/aws', Dir: '.terraform/modules/keys' },
      ],
    }),
    '.terraform/modules/keys/main.tf': module,
  });
  await editor.untilCodes('.terraform/modules/keys/main.tf', ['aws.kms.rotation']);
});
