import { z } from 'zod';
import type { AuthoringTask, Proposal, Verdict } from '../converse/task.ts';
import { Requirement } from '../requirement.ts';

/** What tests of conversations with models have in common: a sentence, what a model may hand in, and a gate in small. */

export const sentence = 'S3 buckets must have versioning enabled';
export const versioned = 'every S3 bucket must have versioning enabled';

export const versioning = requirement(['versioning', 0, 'enabled']);
export const misspelt = requirement(['versionning', 0, 'enabled']);

function requirement(attribute: (string | number)[]) {
  return { rules: [{ subject: { types: ['aws_s3_bucket'] }, must: { attribute, test: { equals: true } } }] };
}

/** Calls of the tools, as a script has them. */
export const submit = (requirement: unknown, assumptions: unknown = []) => ({
  calls: [{ tool: 'submit_requirement', input: { requirement, assumptions } as unknown }],
});

export const samples = [
  { terraform: 'resource "aws_s3_bucket" "bare" {}', flagged: ['aws_s3_bucket.bare'] },
  { terraform: 'resource "aws_kms_key" "key" {}', flagged: [] },
];

export const submitRego = (rego: string) => ({
  calls: [{ tool: 'submit_rego', input: { rego, samples, assumptions: [] } as unknown }],
});

export const lookUp = { calls: [{ tool: 'describe_resource_type', input: { type: 'aws_s3_bucket' } as unknown }] };

/** A gate in small: it knows the attributes of a bucket, and that a policy has to be able to deny. */
async function gate(proposal: Proposal): Promise<Verdict> {
  const rejected = (code: string, message: string): Verdict => ({
    passed: false,
    diagnostics: [{ code, severity: 'error', message }],
    samples: [],
  });
  if ('rego' in proposal) {
    return /^deny contains .* if /m.test(proposal.rego)
      ? { passed: true, restated: 'a policy in Rego', diagnostics: [], samples: [] }
      : rejected('policy_never_fires', 'no resource is ever denied');
  }
  const { must } = proposal.requirement.rules[0] as { must: Record<string, unknown> };
  const [attribute] = 'attribute' in must ? (must.attribute as string[]) : ['?'];
  const bare = { name: 'violating_1', flagged: ['aws_s3_bucket.b'], document: { resource: {} } };
  return attribute === 'versioning'
    ? { passed: true, restated: versioned, diagnostics: [], samples: [bare] }
    : rejected('rego_type_error', `\`aws_s3_bucket\` has no attribute \`${attribute}\``);
}

/** The task of authoring the sentence; every proposal that reaches the gate is added to `proposals`. */
export function taskFor(sentence: string, proposals: Proposal[] = []): AuthoringTask<Verdict> {
  return {
    sentence,
    requirementSchema: z.toJSONSchema(Requirement, { io: 'input' }),
    describeType: (type) => `attributes of ${type}: bucket, versioning`,
    findConcepts: (words, type) => `controls about ${words} on ${type ?? 'any type'}: versioning`,
    findPolicies: (words) => `policies about ${words}: aws.s3.versioning`,
    readPolicy: (id) => `package decree.${id}`,
    gate: (proposal) => {
      proposals.push(proposal);
      return gate(proposal);
    },
  };
}
