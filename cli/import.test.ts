import { expect, test } from 'vitest';
import { planOf } from '../engine/guardrail/testing.ts';
import { check as run } from './testing/command.ts';

interface Expected {
  /** `policy: address: message` of the findings in the plan, in any order. */
  findings?: string[];
  /** `file:lines: beginning of why`. */
  left?: string[];
  /** Names of the guardrails. */
  guardrails?: string[];
}

const plan = planOf({
  'aws_s3_bucket.open': { after: { bucket: 'open', acl: 'public-read' } },
  'aws_s3_bucket.closed': { after: { bucket: 'closed', acl: 'private', tags: { owner: 'ada' } } },
  'aws_instance.large': { before: { instance_type: 't3.micro' }, after: { instance_type: 'p4d.24xlarge' } },
  'aws_ebs_volume.plain': { after: { size: 10, encrypted: false } },
  'aws_ebs_volume.safe': { after: { size: 10, encrypted: true } },
});

/** Imports files, and checks a plan with what came of them. */
async function check(files: Record<string, string>, { findings = [], left = [], guardrails = [] }: Expected) {
  const given = { ...files, 'plan.json': JSON.stringify(plan) };
  const imported = await run(['import', ...Object.keys(files), '--json'], given);
  const { folder } = imported;
  const told = JSON.parse(imported.stdout) as {
    left: { file: string; from: number; to: number; why: string }[];
    guardrails: string[];
  };
  const places = told.left.map(({ file, from, to, why }) => `${file}:${from}${to > from ? `-${to}` : ''}: ${why}`);
  expect(places.map((place, at) => place.slice(0, left[at]?.length ?? place.length)).sort()).toEqual([...left].sort());
  expect(told.guardrails).toEqual(guardrails);
  expect(imported.code).toBe(left.length > 0 ? 1 : 0);
  const options = ['--policy', 'imported/policies', '--no-builtin', '--format', 'json'];
  if (findings.length === 0) return folder;
  const checked = JSON.parse((await run(['check', 'plan.json', ...options], {}, { folder })).stdout);
  expect(checked.diagnostics).toEqual([]);
  const found = checked.findings as { policy: string; address: string; message: string }[];
  expect(found.map(({ policy, address, message }) => `${policy}: ${address}: ${message}`).sort()).toEqual(
    findings.sort(),
  );
  return folder;
}

test('Conftest, in the syntax of old', () =>
  check(
    {
      'buckets.rego': `package main

import future.keywords.in

# Buckets that anybody may read, deny[msg] { … } in words.
public := {"public-read", "public-read-write"}

deny[msg] {
  rc := input.resource_changes[_]
  rc.type == "aws_s3_bucket"
  rc.change.after.acl in public
  msg := sprintf("%s is public", [rc.address])
}

warn[sprintf("%v has no owner", [resource.address])] {
  resource := input.planned_values.root_module.resources[_]
  resource.type == "aws_s3_bucket"
  not has_owner(resource)
}

has_owner(resource) {
  resource.values.tags.owner
} else = false {
  true
}

violation[{"msg": msg, "details": {}}] {
  rc := input.resource_changes[_]
  rc.change.actions[_] == "update"
  msg := concat(" ", [rc.address, "changes"])
}
`,
    },
    {
      findings: [
        'imported.conftest.buckets: aws_s3_bucket.open: aws_s3_bucket.open is public',
        'imported.conftest.buckets: aws_s3_bucket.open: aws_s3_bucket.open has no owner',
        'imported.conftest.buckets: aws_instance.large: aws_instance.large changes',
      ],
    },
  ));

test('Conftest, as it is written today, with what cannot be carried over', () =>
  check(
    {
      'stay.rego': `package main

deny contains msg if {
	some rc in input.resource_changes
	"delete" in rc.change.actions
	msg := sprintf("%s is deleted", [rc.address])
}

exception contains rules if {
	rules := ["stay"]
}
`,
    },
    { left: ['stay.rego:5: what a plan deletes', 'stay.rego:9: exceptions are written'] },
  ));

test('Conftest, with helpers of the same package beside it, and what is of no use without others', () =>
  check(
    {
      'machines.rego': `package main

import input as tfplan
import data.company.prices

deny[msg] {
  rc := changed("aws_instance")
  msg := sprintf("%s is large", [rc.address])
}

warn["it is dear"] {
  prices.total > 100
}
`,
      'helpers.rego': `package main

changed(type) = rc {
  rc := tfplan.resource_changes[_]
  rc.type == type
}
`,
    },
    {
      findings: ['imported.conftest.machines: aws_instance.large: aws_instance.large is large'],
      left: ['machines.rego:4: data and other packages are not carried over'],
    },
  ));

test('Spacelift', () =>
  check(
    {
      'plan.rego': `package spacelift

deny["no public buckets"] { count(open_buckets) > 0 }

open_buckets[resource.address] {
  resource := input.terraform.resource_changes[_]
  resource.type == "aws_s3_bucket"
  resource.change.after.acl == "public-read"
}

warn[message] {
  resource := input.terraform.resource_changes[_]
  startswith(resource.change.after.instance_type, "p4d.")
  message := sprintf("%s needs a word with finance", [resource.address])
}

warn["not on Fridays"] {
  input.spacelift.run.created_at > 5
}

sample := true
`,
    },
    {
      findings: [
        'imported.spacelift.plan: : no public buckets',
        'imported.spacelift.plan: aws_instance.large: aws_instance.large needs a word with finance',
      ],
      left: ['plan.rego:18: there is no run of Spacelift', 'plan.rego:21: there is no workbench'],
    },
  ));

test('env0', () =>
  check(
    {
      'approval.rego': `package env0

# METADATA
# title: large machines
deny[format(rego.metadata.rule())] {
  input.plan.resource_changes[_].change.after.instance_type == "p4d.24xlarge"
}

pending[msg] {
  input.costEstimation.totalMonthlyCost > 100
  msg := "too dear to go on unseen"
}

allow[msg] {
  msg := "all is well"
}

format(meta) := meta.title
`,
    },
    {
      findings: ['imported.env0.approval: : large machines'],
      left: [
        'approval.rego:10: policies do not see what a plan costs',
        'approval.rego:9: nobody is asked for approval',
        'approval.rego:14: nothing is approved by itself',
      ],
    },
  ));

test('policies and guardrails of Firefly', async () => {
  const policies = [
    {
      name: 'Unencrypted volumes',
      description: 'Volumes hold data of customers.',
      severity: 'HIGH',
      type: ['aws_ebs_volume'],
      code: 'package firefly\n\nfirefly {\n  match\n}\n\nmatch {\n  not input.encrypted\n}\n',
    },
  ];
  const guardrails = {
    data: [
      {
        name: 'Databases stay',
        type: 'resource',
        isEnabled: true,
        severity: 'flexible',
        scope: { workspaces: { include: ['prod-*'] }, branches: { include: ['*'] } },
        criteria: { resource: { actions: ['delete'], specificResources: ['aws_db_instance'] } },
      },
      { name: 'Budget', type: 'cost', severity: 1, criteria: { cost: { threshold_amount: 5000 } } },
      { name: 'Grave', type: 'policy', severity: 'strict', criteria: { policy: { severity: 'high' } } },
      {
        name: 'Owner',
        type: 'tag',
        severity: 'warning',
        criteria: { tag: { tag_enforcement_mode: 'requiredTags', required_tags: ['owner'] } },
      },
      { name: 'Off', type: 'cost', isEnabled: false, criteria: {} },
      { name: 'Empty', type: 'cost', severity: 'strict', criteria: { cost: {} } },
    ],
  };
  const folder = await check(
    { 'policies.json': JSON.stringify(policies, null, 2), 'guardrails.json': JSON.stringify(guardrails, null, 1) },
    {
      findings: ['imported.firefly.unencrypted_volumes: aws_ebs_volume.plain: is what the policy looks for'],
      guardrails: ['Databases stay', 'Budget', 'Grave', 'Owner'],
      left: [
        'guardrails.json:64-69: `Off` is switched off',
        'guardrails.json:70-77: `Empty` is no rule of ours: it must have `total`, `change` or `resource`',
      ],
    },
  );
  const database = JSON.stringify(planOf({ 'aws_db_instance.a': { before: { engine: 'postgres' } } }));
  const command = ['guard', 'imported/plan.json', '--workspace', 'prod-eu', '--format', 'json'];
  const { stdout } = await run(command, { 'imported/plan.json': database }, { folder });
  const { rules } = JSON.parse(stdout) as { rules: { rule: string; outcome: string }[] };
  expect(rules.map(({ rule, outcome }) => `${rule}: ${outcome}`)).toEqual([
    'Databases stay: blocked',
    'Budget: passed',
    'Grave: passed',
    'Owner: passed',
  ]);
});

test.each([
  ['a policy that core refuses', 'package main\n\ndeny[msg] {\n  msg := no_such_function(1)\n}\n', 'odd.rego:4: '],
  ['half a policy', 'package main\n\ndeny[msg] {\n  msg := "x"\n', 'odd.rego:'],
  ['no policy', 'package main\n\nhelper := 1\n', 'odd.rego:1-3: it is no policy'],
  ['Firefly without types', 'package firefly\n\nfirefly {\n  input.x\n}\n', 'odd.rego:1-5: nothing says which types'],
  ['nothing', '', 'odd.rego:1: it is no policy'],
])('%s is left, and that is said', async (_, text, left) => {
  await check({ 'odd.rego': text }, { left: [left] });
});
