import { expect, test } from 'vitest';
import { read } from '../read/read.ts';
import { lexicon } from '../testing/tools.ts';
import { inShort } from './in_short.ts';

test.each([
  [
    'S3 buckets must be encrypted with a customer managed KMS key',
    'Every S3 bucket (`aws_s3_bucket`) must be encrypted with a customer managed key.',
  ],
  [
    'RDS instances must keep backups for at least 30 days, unless tag "env" is "dev"',
    'Every RDS instance (`aws_db_instance`) must keep backups for at least 30 days, unless tag "env" is "dev".',
  ],
  [
    'SageMaker notebook instances must not have direct internet access and must set `root_access` to "Disabled"',
    'Every SageMaker notebook instance (`aws_sagemaker_notebook_instance`) must be such that (it must "not give root access") and (it must "not have direct access to the internet").',
  ],
])('%s', (sentence, short) => {
  expect(inShort(read(sentence, lexicon).readings[0]?.restated ?? '')).toBe(short);
});

test('each rule of several', () => {
  const rule = (type: string) => `Every \`${type}\` must be private, that is, be such that \`a.(\` is "(. Every".`;
  expect(inShort(`${rule('aws_a')} ${rule('aws_b')} Severity LOW. Category "x". Serves "cis" "1.2".`)).toBe(
    'Every `aws_a` must be private. Every `aws_b` must be private.',
  );
});

test('any other text stays', () => {
  for (const text of ['', 'Port 22, that everybody knows, is open.', 'Severity HIGH.'])
    expect(inShort(text)).toBe(text);
});
