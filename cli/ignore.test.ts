import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from './testing/command.ts';

const bucket = `resource "aws_db_instance" "shop" {
  # checkov:skip=CKV_AWS_293: is made anew each night
  deletion_protection = false
}
`;

test('the comments of other scanners become exceptions', async () => {
  const { code, stdout, folder } = await check(['ignore', 'import', '--until', '2027-01-31'], { 'main.tf': bucket });
  expect(stdout).toBe('main.tf:2: checkov CKV_AWS_293: aws.rds.deletion_protection\n1 comment of other scanners\n');
  expect(code).toBe(0);
  expect(await readFile(join(folder, 'main.tf'), 'utf8')).toBe(
    `# decree:ignore aws.rds.deletion_protection until 2027-01-31: is made anew each night\n${bucket}`,
  );
});

test('a dry run writes nothing', async () => {
  const { stdout, folder } = await check(['ignore', 'import', '--until', '2027-01-31', '--dry-run'], {
    'main.tf': bucket,
  });
  expect(stdout).toMatch('nothing was written');
  expect(await readFile(join(folder, 'main.tf'), 'utf8')).toBe(bucket);
});

test('a day that is none', async () => {
  const { code, stderr } = await check(['ignore', 'import', '--until', 'never']);
  expect(stderr).toMatch('it must be a day like');
  expect(code).toBe(2);
});
