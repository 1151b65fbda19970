import { expect, test, vi } from 'vitest';
import { checkFolder, folderOf, sound, soundFinding } from './command.ts';

vi.setConfig({ testTimeout: 90_000 });

const key = 'resource "aws_kms_key" "key" {\n  enable_key_rotation = false\n}\n';
const keyFinding = 'aws.kms.rotation bad.tf:2';
const nested = (open: string, middle: string, close: string) => open.repeat(500) + middle + close.repeat(500);

test.each<[what: string, bad: string | Uint8Array, finding: string[], diagnostic: string[]]>([
  ['truncated', 'resource "aws_s3_bucket" "logs" {\n  bucket = "lo', [], ['terraform_syntax_error bad.tf:2']],
  ['truncated after a whole attribute', key.slice(0, -2), [keyFinding], ['terraform_syntax_error bad.tf:1']],
  ['binary', Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919 + 13) % 256), [], ['file_not_text bad.tf']],
  ['in another encoding', Buffer.from('# caf\u00e9\n', 'latin1'), [], ['file_not_text bad.tf']],
  ['empty', '', [], []],
  ['begun by a byte order mark', `\ufeff${key}`, [keyFinding], []],
  ['of Windows line ends', key.replaceAll('\n', '\r\n'), [keyFinding], []],
  ['one line of 2 MB', `${key}locals { a = "${'x'.repeat(2_000_000)}" }`, [keyFinding], []],
  [
    'a list of 2 MB on one line',
    `${key}locals { a = [${'"xxxxxxxxx", '.repeat(160_000)}] }\n`,
    [keyFinding],
    ['terraform_limit bad.tf:4'],
  ],
  ['500 lists deep', `locals {\n  a = ${nested('[', '', ']')}\n}\n`, [], ['terraform_limit bad.tf:2']],
  ['500 brackets deep', `locals {\n  a = ${nested('(', '1', ')')}\n}\n`, [], ['terraform_limit bad.tf:2']],
  ['500 templates deep', `locals {\n  a = ${nested('"${', '1', '}"')}\n}\n`, [], ['terraform_limit bad.tf:2']],
  ['500 blocks deep', `resource "a" "b" {\n${nested('a {\n', '', '}\n')}}\n`, [], ['terraform_limit bad.tf:121']],
])('reports a file that is %s, and checks the one beside it', async (_, bad, findings, diagnostics) => {
  const folder = await folderOf({ ...sound, 'bad.tf': bad });
  expect(await checkFolder(folder)).toEqual({
    code: diagnostics.length > 0 ? 2 : 1,
    findings: [...findings, soundFinding],
    diagnostics,
  });
});

test.each([
  ['truncated', '{"locals": {"a": ', 'terraform_syntax_error bad.tf.json:1'],
  ['nested too deeply', `{"locals": {"a": ${nested('[', '', ']')}}}`, 'terraform_limit bad.tf.json:1'],
])('reports JSON that is %s, and checks the file beside it', async (_, bad, diagnostic) => {
  const folder = await folderOf({ ...sound, 'bad.tf.json': bad });
  const { code, findings, diagnostics } = await checkFolder(folder);
  expect({ code, findings }).toEqual({ code: 2, findings: [soundFinding] });
  expect(diagnostics).toContain(diagnostic);
});

test('reports a plan that is cut off', async () => {
  const folder = await folderOf({ 'plan.json': '{"format_version": "1.2", "planned_values": {"root' });
  const { code, diagnostics } = await checkFolder(folder, { words: ['plan.json'] });
  expect({ code, diagnostics }).toEqual({ code: 2, diagnostics: [expect.stringMatching(/ plan\.json/)] });
});
