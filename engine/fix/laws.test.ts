import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadBuiltin, schemas } from '../../adapters/builtin/index.ts';
import { testCore } from '../../adapters/core/testing.ts';
import { check } from '../evaluate/check.ts';
import { createWasmEvaluator } from '../evaluate/evaluator.ts';
import { restrict } from '../evaluate/restrict.ts';
import type { Policy } from '../policy/policy.ts';
import { readConfiguration } from '../resource/terraform.ts';
import { applyEdits } from './apply.ts';
import { declarations } from './declare.ts';
import { planFix } from './plan.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Policies of the library that nobody can mend surely without asking what the code is for, and what the user has to decide. */
const undecided: Readonly<Record<string, string>> = {
  'aws.apigateway.authorizer': 'which authorizer checks the callers',
  'aws.ec2.security_group_rdp': 'which addresses may still come in',
  'aws.ec2.security_group_ssh': 'which addresses may still come in',
  'aws.iam.cross_account_assume_role': 'which external id the other account sends',
  'aws.iam.role_assumable_by_all': 'who may assume the role',
  'aws.iam.user_inline_policy': 'which group or role gets the policy',
  'aws.iam.wildcard_action': 'which actions the work needs',
  'aws.iam.wildcard_resource': 'which resources the work needs',
  'aws.s3.policy_any_principal': 'who may use the bucket',
  'aws.s3.policy_public_read': 'who may read the bucket',
  'aws.s3.tls_only': 'how the policy that the bucket has goes on',
  'aws.sagemaker.endpoint_vpc_and_bucket_kms': 'which of several resources is to change',
  'aws.vpc.network_firewall': 'which subnets and which firewall policy it has',
};

const { compiled } = await loadBuiltin();
const evaluator = await createWasmEvaluator(compiled);

async function checked(policy: Policy, text: string) {
  const files = [{ file: 'main.tf', text }];
  const configuration = await readConfiguration(await testCore(), { root: '.', folder: '', files, schemas: schemas() });
  const evaluators = [restrict(evaluator, [policy])].flat();
  const { findings, diagnostics } = await check({ configuration, evaluators, today: '2026-11-24' });
  return { configuration, findings, diagnostics };
}

const fixtures = compiled.policies.flatMap((policy) => {
  const folder = dirname(policy.source.file);
  return globSync('fixtures/violating*.tf', { cwd: join(root, folder) }).map((name) => ({
    id: policy.id,
    policy,
    file: join(folder, name),
  }));
});

test.each(fixtures)('after the fix of $id the finding in $file is gone', async ({ id, policy, file }) => {
  let text = readFileSync(join(root, file), 'utf8');
  const before = await checked(policy, text);
  expect(before.findings).not.toEqual([]);
  let { findings, configuration } = before;
  while (findings.length > 0) {
    const [finding] = findings;
    const fix = finding?.fix;
    const plan = fix
      ? planFix(finding, fix, { configuration, schemas: schemas(), texts: new Map([['main.tf', text]]) })
      : { reason: 'the policy has no fix' };
    if ('reason' in plan) {
      console.log(`${id} has no fix: it is for the user to say ${undecided[id]}`);
      expect(undecided).toHaveProperty([id]);
      return;
    }
    const edits = [...plan.edits, ...declarations(plan.edits, new Map([['main.tf', text]]))];
    text = applyEdits([{ file: 'main.tf', text }], edits)[0]?.text ?? '';
    const after = await checked(policy, text);
    expect(after.diagnostics).toEqual(before.diagnostics);
    expect(after.findings.length).toBeLessThan(findings.length);
    ({ findings, configuration } = after);
  }
  expect(undecided).not.toHaveProperty([id]);
});
