import { expect, test } from 'vitest';
import type { Mend } from '../../guardrail/mend.ts';
import { type LineComment, linesOfPatch } from '../../guardrail/posting.ts';
import { findingOf, judge } from '../../guardrail/testing.ts';
import { markdownWithin } from './markdown.ts';
import type { GuardReport } from './report.ts';
import { reviewOf } from './review.ts';

const range = (line: number) => ({ start: { line, column: 3 }, end: { line, column: 10 } });
const finding = findingOf('aws.s3.acl', 'aws_s3_bucket.a', { file: 'infra/main.tf', range: range(3), path: ['acl'] });
const mend: Mend = {
  file: 'infra/main.tf',
  start: 3,
  end: 4,
  before: ['  acl = "x"', '}'],
  after: ['}'],
  isWhole: true,
};

function reportOf(findings = [finding], fix: { mend?: Mend } = { mend }): GuardReport {
  const { verdict } = judge(
    '- {name: no findings, kind: policy}',
    {},
    { findings: { introduced: findings, present: [] } },
  );
  const log = { entries: 0, hash: '' };
  return {
    verdict,
    diagnostics: [],
    policies: [],
    resources: 1,
    plan: 'plan.json',
    log,
    seconds: 0,
    mendOf: () => fix.mend,
  };
}

/** The comments at lines that a report leads to, where the change shows some lines of its file. */
function check(report: GuardReport, shown: number[], expected: Partial<LineComment>[]) {
  const review = reviewOf(report, {
    subject: 'infra',
    longest: 65_536,
    shown: new Map([['repo/infra/main.tf', new Set(shown)]]),
    suggestion: () => 'suggestion',
    inRepository: (file) => `repo/${file}`,
  });
  expect(review.comments).toMatchObject(expected);
  expect(review.comments.length).toBe(expected.length);
  expect(review.summary).toContain('aws_s3_bucket.a');
}

const at = (start: number, end: number, body: string) => ({
  file: 'repo/infra/main.tf',
  start,
  end,
  body: expect.stringContaining(body),
});

test('a fix whose lines are all shown is suggested', () =>
  check(reportOf(), [2, 3, 4], [at(3, 4, '```suggestion\n}\n```')]));
test('a fix of which a line is not shown stands as a difference', () =>
  check(reportOf(), [2, 3], [at(3, 3, '```diff\n-  acl = "x"\n-}\n+}\n```')]));
test('a fix in which something is left to choose is not suggested', () =>
  check(reportOf([finding], { mend: { ...mend, isWhole: false } }), [3, 4], [at(3, 3, '```diff')]));
test('what the change does not show has its place in the comment on the whole', () => check(reportOf(), [1, 2], []));
test('what is found twice at a place is one comment', () =>
  check(reportOf([finding, finding]), [3, 4], [at(3, 4, 'wrong')]));

test('a fence is longer than any in the text of others', () => {
  const [comment] = reviewOf(reportOf([finding], { mend: { ...mend, after: ['x = "```"'] } }), {
    subject: '',
    longest: 65_536,
    shown: new Map([['infra/main.tf', new Set([3, 4])]]),
    suggestion: () => 'suggestion',
    inRepository: (file) => file,
  }).comments;
  expect(comment?.body).toContain('````suggestion\nx = "```"\n````');
});

/** A name as an attacker would choose it. */
const hostile =
  'aws_s3_bucket.a["`\n<!-- x --><script>alert(1)</script> @everyone #1 ![i](http://evil) </details>\u202e"]';

test('names of others are no markup', () => {
  const report = reportOf([{ ...finding, address: hostile, message: `bad ${hostile}` }], {});
  const text = markdownWithin(report, 65_000);
  const shown = text.replace(/(`+)[^`].*?[^`]\1(?!`)/g, '');
  expect(shown).not.toMatch(/<(?!br>)|@\w|#\d|http:\/|\u202e|!\[/);
  expect(text).not.toContain('\u202e');
  expect(text.split('\n').filter((line) => line.startsWith('<'))).toEqual([]);
});

test('what there is no room for is said', () => {
  const many = Array.from({ length: 3000 }, (_, at) => ({ ...finding, address: `aws_s3_bucket.a${at}` }));
  const text = markdownWithin(reportOf(many, {}), 65_000);
  expect(text.length).toBeLessThanOrEqual(65_000);
  const listed = text.match(/^- `aws_s3_bucket/gm)?.length ?? 0;
  expect(text).toContain(`${3000 - listed} more parts left out here for length`);
});

test('the lines that a difference shows', () => {
  const patch = '@@ -1,3 +1,4 @@ resource\n a\n-b\n+c\n+d\n e\n@@ -20 +21,2 @@\n x\n+y\n\\ No newline at end of file';
  expect([...linesOfPatch(patch)]).toEqual([1, 2, 3, 4, 21, 22]);
});
