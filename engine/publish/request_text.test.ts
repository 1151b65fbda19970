import { beforeAll, expect, test } from 'vitest';
import { testCore } from '../../adapters/core/testing.ts';
import type { Finding } from '../evaluate/finding.ts';
import type { PublishedPolicy } from './publication.ts';
import { type RequestContent, requestText, requestTitle } from './request_text.ts';
import { releaseOfTexts } from './testing/policies.ts';

let policies: readonly PublishedPolicy[];

beforeAll(async () => {
  ({ policies } = await releaseOfTexts(await testCore(), [{}], { violating: 'resource "a" "b" {\n  x = "```"\n}\n' }));
});

const finding = { policy: 'acme.s3.kept', address: 'aws_s3_bucket.logs', message: 'bucket goes away' } as Finding;

/** What a request says, where this is different. */
const textOf = (content: Partial<RequestContent> = {}): string =>
  requestText({
    version: '1.1.0',
    before: '1.0.0',
    changes: [{ id: 'acme.s3.kept', kind: 'added', title: 'Buckets are kept' }],
    checks: [{ name: 'tests', passed: true, detail: '2 of 2 pass' }],
    policies,
    restated: new Map(),
    workspace: { resources: 0, findings: [] },
    ...content,
  });

test('a request says what the policy is, what it finds, and shows samples that nothing in them can end', () =>
  expect(
    textOf({
      restated: new Map([['acme.s3.kept', 'Every S3 bucket must be kept.']]),
      workspace: { resources: 3, findings: [finding] },
      inventory: new Map([['acme.s3.kept', 14]]),
    }),
  ).toBe(`Version 1.1.0, after 1.0.0.

- Added: \`acme.s3.kept\`, Buckets are kept

| Check | | |
|---|---|---|
| tests | pass | 2 of 2 pass |

## Buckets are kept
\`acme.s3.kept\`, HIGH

**Requirement**: buckets are not deleted with everything in them

**It says exactly**: Every S3 bucket must be kept.

**Impact**: 1 finding among 3 resources where it is published from; 14 resources of the inventory would be flagged

- \`aws_s3_bucket.logs\`: bucket goes away

<details><summary>violating.tf</summary>

\`\`\`\`hcl
resource "a" "b" {
  x = "\`\`\`"
}
\`\`\`\`

</details>
`));

test('what is not known is said', () =>
  expect(textOf()).toContain(
    '**Impact**: no resources to try it on where it is published from; what it finds in the inventory is not known',
  ));

test('of many findings some are shown', () => {
  const text = textOf({ workspace: { resources: 30, findings: Array.from({ length: 25 }, () => finding) } });
  expect(text.match(/bucket goes away/g)).toHaveLength(20);
  expect(text).toContain('- and 5 more');
});

test.each([
  [1, 'Policies 1.1.0: `acme.s3.kept`'],
  [2, 'Policies 1.1.0: 2 policies'],
])('the title for %i', (count, title) =>
  expect(requestTitle({ version: '1.1.0', policies: Array.from({ length: count }, () => policies).flat() })).toBe(
    title,
  ),
);
