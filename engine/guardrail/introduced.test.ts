import { expect, test } from 'vitest';
import { schemas } from '../../adapters/builtin/index.ts';
import { evaluatorOf } from '../../adapters/core/testing.ts';
import { check as evaluate } from '../evaluate/check.ts';
import type { Finding } from '../evaluate/finding.ts';
import { readPlan } from '../resource/plan.ts';
import { removedBy } from './changes.ts';
import { sortFindings } from './introduced.ts';
import { type Planned, planOf } from './testing.ts';

const policy = (id: string, body: string) => `# METADATA
# title: ${id}
# custom:
#   id: ${id}
package ${id}

deny contains {"address": b.address, "message": "wrong", "path": ["acl"]} if {
  some b in input.resource.aws_s3_bucket
  ${body}
}
`;
const open = policy('acme.open', 'b.values.acl == "public-read"');
const alone = policy(
  'acme.alone',
  'not b.address in {bucket | some block in input.resource.aws_s3_bucket_public_access_block; bucket := block.values.bucket}',
);

/** Which findings a plan introduces, and which were there already, as `policy address`. */
async function check(resources: Readonly<Record<string, Planned>>, introduced: string[], present: string[]) {
  const plan = planOf(resources);
  const configuration = readPlan(plan, 'plan.json', { schemas: schemas() });
  const evaluators = [await evaluatorOf(open, alone)];
  const checked = await evaluate({ configuration, evaluators, today: '2026-11-24' });
  const removed = removedBy(plan, schemas());
  const said = (findings: Finding[]) => findings.map(({ policy, address }) => `${policy} ${address}`).sort();
  // That a policy is known to be local only saves work.
  for (const local of [new Set<string>(), new Set(['acme.open'])]) {
    const sorted = await sortFindings({ ...checked, configuration, removed, evaluators, local, schemas: schemas() });
    expect({ introduced: said(sorted.introduced), present: said(sorted.present) }).toEqual({ introduced, present });
    expect(sorted.introduced.length + sorted.present.length).toBe(checked.findings.length);
  }
}

const publicly = { acl: 'public-read' };
const privately = { acl: 'private' };
const block = { bucket: 'aws_s3_bucket.a' };

test('what is created brings its findings with it', () =>
  check({ 'aws_s3_bucket.a': { after: publicly } }, ['acme.alone aws_s3_bucket.a', 'acme.open aws_s3_bucket.a'], []));

test('what stays as it is has its findings already', () =>
  check(
    { 'aws_s3_bucket.a': { before: publicly, after: publicly } },
    [],
    ['acme.alone aws_s3_bucket.a', 'acme.open aws_s3_bucket.a'],
  ));

test('a change that breaks a rule introduces the finding; one that leaves it broken does not', () =>
  check(
    {
      'aws_s3_bucket.a': { before: privately, after: publicly },
      'aws_s3_bucket.b': { before: publicly, after: { ...publicly, bucket: 'b' } },
      'aws_s3_bucket_public_access_block.a': { before: block, after: block },
    },
    ['acme.open aws_s3_bucket.a'],
    ['acme.alone aws_s3_bucket.b', 'acme.open aws_s3_bucket.b'],
  ));

test('taking away what protects a resource introduces a finding about it', () =>
  check(
    {
      'aws_s3_bucket.a': { before: privately, after: privately },
      'aws_s3_bucket_public_access_block.a': { before: block },
    },
    ['acme.alone aws_s3_bucket.a'],
    [],
  ));
