import { expect, test } from 'vitest';
import { answer, draft, sample, sentence } from '../testing/drafts.ts';
import { type Draft, type Edit, edited } from './draft.ts';

const check = (before: Draft, edit: Edit, after: Partial<Draft>) => expect(edited(before, edit)).toMatchObject(after);

test('a policy that was authored comes with its tests and samples, and what was understood', () => {
  check(
    draft({ policy: '' }),
    { type: 'authored', sentence, result: answer() },
    {
      policy: 'package decree.aws.s3.versioning\n',
      tests: 'package decree.aws.s3.versioning_test\n',
      samples: [{ id: 'violates' } as never],
      understood: { of: sentence, policy: 'package decree.aws.s3.versioning\n', status: 'authored' } as never,
    },
  );
});

test('samples of the user stay when a sentence is read again; those made for the old one go', () => {
  const before = draft({ samples: [sample('old', { from: 'synthesised' }), sample('mine', { expected: 'passes' })] });
  const after = edited(before, { type: 'authored', sentence, result: answer() });
  expect(after.samples.map(({ id, expected }) => [id, expected])).toEqual([
    ['violates', 'flagged'],
    ['mine', 'passes'],
  ]);
});

test('a sentence that gives no policy leaves the old one alone', () => {
  const { rego: _, ...nothing } = answer({ status: 'unsupported', samples: [] });
  const before = draft({ samples: [sample('mine')] });
  check(
    before,
    { type: 'authored', sentence: 'buckets must be blue', result: nothing },
    {
      sentence: 'buckets must be blue',
      policy: before.policy,
      samples: before.samples,
      understood: { status: 'unsupported', of: 'buckets must be blue' } as never,
    },
  );
});

test('what is expected of a sample is said and taken back', () => {
  const before = draft({ samples: [sample('a'), sample('b')] });
  const flagged = edited(before, { type: 'expect', id: 'b', expected: 'flagged' });
  expect(flagged.samples.map(({ expected }) => expected)).toEqual([undefined, 'flagged']);
  expect(edited(flagged, { type: 'expect', id: 'b' })).toEqual(before);
});

test('a sample that is there already is not added again', () => {
  const before = draft({ samples: [sample('a', { expected: 'flagged' })] });
  check(
    before,
    { type: 'add', samples: [sample('a'), sample('b')] },
    {
      samples: [sample('a', { expected: 'flagged' }), sample('b')],
    },
  );
  expect(edited(before, { type: 'add', samples: [sample('a')] })).toBe(before);
});

test('a proposal that is taken replaces sentence, policy and tests, and keeps the samples', () => {
  const before = draft({ samples: [sample('a')] });
  const proposal = {
    title: 'except log buckets',
    sentence: 'S3 buckets must have versioning enabled, except log buckets',
    restated: 'Every S3 bucket but those for logs must have versioning enabled.',
    short: 'Every S3 bucket but those for logs must have versioning enabled.',
    rego: 'package other\n',
    tests: 'package other_test\n',
    verdicts: [],
    workspace: [],
  };
  check(
    before,
    { type: 'take', proposal },
    {
      sentence: proposal.sentence,
      policy: proposal.rego,
      tests: proposal.tests,
      samples: before.samples,
      understood: { restated: proposal.restated, policy: proposal.rego } as never,
    },
  );
});

test.each<Edit>([
  { type: 'sentence', text: sentence },
  { type: 'policy', text: 'package my.policy\n' },
  { type: 'sample', id: 'gone', text: '' },
])('what changes nothing leaves the very same draft: $type', (edit) => {
  const before = draft();
  expect(edited(before, edit)).toBe(before);
});
