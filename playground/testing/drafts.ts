import type { AuthorResult, Sample } from '../../server/studio/protocol.ts';
import type { Draft } from '../state/draft.ts';

export const sentence = 'S3 buckets must have versioning enabled';

export const sample = (id: string, change: Partial<Sample> = {}): Sample => ({
  id,
  title: id,
  text: `resource "aws_s3_bucket" "${id}" {}\n`,
  language: 'hcl',
  from: 'pasted',
  ...change,
});

export const draft = (change: Partial<Draft> = {}): Draft => ({
  sentence,
  policy: 'package my.policy\n',
  tests: '',
  samples: [],
  ...change,
});

/** What the server says of the sentence above. */
export const answer = (change: Partial<AuthorResult> = {}): AuthorResult => ({
  status: 'authored',
  restated: 'Every S3 bucket (`aws_s3_bucket`) must have versioning enabled.',
  notUnderstood: [],
  assumptions: [],
  readings: [],
  rego: 'package decree.aws.s3.versioning\n',
  tests: 'package decree.aws.s3.versioning_test\n',
  samples: [sample('violates', { from: 'synthesised', expected: 'flagged' })],
  checks: [],
  nearest: [],
  messages: [],
  ...change,
});
