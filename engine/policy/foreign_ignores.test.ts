import { expect, test } from 'vitest';
import type { Range } from '../../core/host/boundary.ts';
import { Catalogue } from './catalogue.ts';
import { importIgnores } from './foreign_ignores.ts';
import { Metadata } from './metadata.ts';
import type { Policy } from './policy.ts';

const catalogue = new Catalogue([
  {
    id: 'aws.s3.versioning',
    metadata: Metadata.parse({
      title: 'v',
      custom: {
        id: 'aws.s3.versioning',
        aliases: ['CKV_AWS_21', 'AVD-AWS-0090', '568a4d22-3517-44a6-a7ad-6a7eed88722c'],
        resource_types: ['aws_s3_bucket'],
      },
    }),
  } as Policy,
]);

/** Takes over the comments of a text in which every `resource` is a block up to the next `}` at the margin. */
function check(text: string, expected: { text: string; left?: string[] }): void {
  const lines = text.split('\n');
  const blocks = lines.flatMap((line, index): Range[] => {
    const end = lines.findIndex((other, at) => at >= index && other.startsWith('}'));
    return line.startsWith('resource')
      ? [{ start: { line: index + 1, column: 1 }, end: { line: end + 1, column: 2 } }]
      : [];
  });
  const imported = importIgnores(text, blocks, catalogue, '2027-01-31');
  expect(imported.text).toBe(expected.text);
  expect(imported.left.map(({ check }) => check)).toEqual(expected.left ?? []);
  const again = importIgnores(imported.text, blocks.map(shifted(imported.text, text)), catalogue, '2027-01-31');
  expect(again.text).toBe(imported.text);
}

/** The place of a block in the new text: our comments stand above it. */
function shifted(after: string, before: string) {
  const more = after.split('\n').length - before.split('\n').length;
  return ({ start, end }: Range): Range => ({
    start: { ...start, line: start.line + more },
    end: { ...end, line: end.line + more },
  });
}

test('a comment of Checkov goes above its block, with its reason', () =>
  check(
    `resource "aws_s3_bucket" "a" {
  #checkov:skip=CKV_AWS_21:logs are kept elsewhere
}
`,
    {
      text: `# decree:ignore aws.s3.versioning until 2027-01-31: logs are kept elsewhere
resource "aws_s3_bucket" "a" {
  #checkov:skip=CKV_AWS_21:logs are kept elsewhere
}
`,
    },
  ));

test('a comment of Trivy goes above what it is for', () =>
  check(
    `# trivy:ignore:AVD-AWS-0090
resource "aws_s3_bucket" "a" {
}
`,
    {
      text: `# trivy:ignore:AVD-AWS-0090
# decree:ignore aws.s3.versioning until 2027-01-31: was skipped for trivy
resource "aws_s3_bucket" "a" {
}
`,
    },
  ));

test.each(['AVD-AWS-0090', 'avd-aws-0090', 'AWS-0090', 'aws-0090'])('Trivy also writes %s', (name) =>
  check(
    `resource "aws_s3_bucket" "a" { # trivy:ignore:${name} trivy:ignore:AWS-0001
}
`,
    {
      text: `# decree:ignore aws.s3.versioning until 2027-01-31: was skipped for trivy
resource "aws_s3_bucket" "a" { # trivy:ignore:${name} trivy:ignore:AWS-0001
}
`,
      left: ['AWS-0001'],
    },
  ),
);

test('a comment of KICS for a whole file goes above each block that the policy judges', () =>
  check(
    `# kics-scan disable=568a4d22-3517-44a6-a7ad-6a7eed88722c,0a96ce49-4163-4ee6-8169-eb3b0797d694
resource "aws_s3_bucket" "a" {
}
resource "aws_kms_key" "b" {
}
`,
    {
      text: `# kics-scan disable=568a4d22-3517-44a6-a7ad-6a7eed88722c,0a96ce49-4163-4ee6-8169-eb3b0797d694
# decree:ignore aws.s3.versioning until 2027-01-31: was skipped for kics
resource "aws_s3_bucket" "a" {
}
resource "aws_kms_key" "b" {
}
`,
      left: ['0a96ce49-4163-4ee6-8169-eb3b0797d694'],
    },
  ));

test('what no policy stands for, and what nothing in the file is judged by, is left and told', () => {
  const text = `# kics-scan disable=568a4d22-3517-44a6-a7ad-6a7eed88722c
resource "aws_kms_key" "a" {
  # checkov:skip=CKV_AWS_999: not ours
}
`;
  check(text, { text, left: ['568a4d22-3517-44a6-a7ad-6a7eed88722c', 'CKV_AWS_999'] });
});
