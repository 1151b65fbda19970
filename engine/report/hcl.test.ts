import { expect, test } from 'vitest';
import { blockLines } from './hcl.ts';

function check(attributes: Record<string, unknown>, expected: string) {
  expect(blockLines('resource "a" "b"', attributes).join('\n')).toBe(expected.trim());
}

const reference = (path: string) => `\${${path}}`;

test('plain attributes are aligned, nested blocks follow', () => {
  check(
    { on: true, versioning: [{ status: 'Enabled' }], name: 'x', days: 90 },
    `
resource "a" "b" {
  on   = true
  name = "x"
  days = 90
  versioning {
    status = "Enabled"
  }
}`,
  );
});

test('references, templates, lists and maps are expressions', () => {
  check(
    {
      key: reference('aws_kms_key.a["x"].arn'),
      path: `${reference('b["x"].id')}/"logs"`,
      tags: { Owner: 'me', 'cost:center': '1' },
      none: {},
      ports: [22, 443],
    },
    `
resource "a" "b" {
  key   = aws_kms_key.a["x"].arn
  path  = "\${b["x"].id}/\\"logs\\""
  tags  = { Owner = "me", "cost:center" = "1" }
  none  = {}
  ports = [22, 443]
}`,
  );
});

test('an empty block is one line', () => {
  check({}, 'resource "a" "b" {}');
});
