import { beforeAll, expect, test } from 'vitest';
import { Catalogue } from '../policy/catalogue.ts';
import { loadPolicies } from '../policy/load.ts';
import type { AuthorTools } from './author.ts';
import { describeType, findConcepts, nearestPolicies, readPolicy } from './lookups.ts';
import { authorTools } from './testing/tools.ts';

const rego = `# METADATA
# title: KMS keys are rotated
# custom:
#   id: acme.kms.rotation
#   aliases: [acme.kms.turning]
package acme.kms.rotation

deny contains "no" if some key in input.resource.aws_kms_key
`;

let tools: AuthorTools;
beforeAll(async () => {
  const empty = await authorTools();
  const { policies } = await loadPolicies(empty.core, [{ file: 'p.rego', text: rego }], { library: empty.library });
  tools = { ...empty, catalogue: new Catalogue(policies) };
}, 60_000);

function check(answer: string, expected: (string | RegExp)[]): void {
  for (const one of expected) expect(answer).toMatch(one);
}

test('a type is described by its attributes, with what can be set, must be set, and is by default', () => {
  check(describeType(tools, 'aws_db_instance'), [
    /^publicly_accessible: bool, default false$/m,
    /^arn: string, read only$/m,
    /^instance_class: string, required$/m,
    /^restore_to_point_in_time: block$/m,
  ]);
  check(describeType(tools, 'aws_db_instnace'), ['there is no resource type', 'aws_db_instance']);
});

test('a data source is described as well', () => {
  check(describeType(tools, 'aws_iam_policy_document'), [/^statement: block, repeated$/m]);
});

test('controls are found by their words, with the condition on a type as data', () => {
  check(findConcepts(tools, 'rotate keys', 'aws_kms_key'), [
    /condition on aws_kms_key: \{.*"enable_key_rotation"/,
    /severity /,
  ]);
  check(findConcepts(tools, 'be encrypted at rest'), [
    /^encryption_at_rest: must be encrypted at rest$/m,
    /types: .*aws_ebs_volume/,
  ]);
  check(findConcepts(tools, 'bananas'), [/^no control is known/]);
});

test('policies are found by their words, and read by their id or a former one', () => {
  expect(nearestPolicies(tools, 'KMS keys are rotated yearly')).toEqual([
    { id: 'acme.kms.rotation', title: 'KMS keys are rotated' },
  ]);
  expect(nearestPolicies(tools, 'bananas')).toEqual([]);
  check(readPolicy(tools, 'acme.kms.turning'), [/^package acme\.kms\.rotation$/m]);
  check(readPolicy(tools, 'acme.none'), ['there is no policy acme.none']);
});
