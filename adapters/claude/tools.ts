import { z } from 'zod';
import type { AuthoringTask, Proposal } from '../../engine/requirement/model.ts';
import { Requirement } from '../../engine/requirement/requirement.ts';

type JsonSchema = Record<string, unknown>;

/** A proposal that is to go through the gate. */
export interface Submission {
  proposal: Proposal;
  assumptions: string[];
}

/** A question of the model; its answer goes back as it is. */
export interface Lookup {
  about: string;
  answer(task: AuthoringTask): string;
}

interface Definition<Kind extends string, Meaning> {
  kind: Kind;
  name: string;
  description: string;
  /** Checks what the model sent and says what it means. */
  input: z.ZodType<Meaning>;
  /** Where the model is to see another schema than the one made from `input`. */
  schema?(task: AuthoringTask): JsonSchema;
}

export type Tool = Definition<'submission', Submission> | Definition<'lookup', Lookup>;

const Assumptions = z.array(z.string().min(1).max(500)).max(20);

/** All that the model can do, in the order in which it is told of it. */
export const tools: readonly Tool[] = [
  {
    kind: 'submission',
    name: 'submit_requirement',
    description: 'Hands in the requirement as data. The gate answers; a passed one ends the work.',
    input: z
      .strictObject({ requirement: z.preprocess(withoutNames, Requirement), assumptions: Assumptions })
      .transform(({ requirement, assumptions }) => ({ proposal: { requirement }, assumptions })),
    schema: (task) => nest(task.requirementSchema),
  },
  {
    kind: 'submission',
    name: 'submit_rego',
    description: 'Hands in a whole Rego policy, for a rule that submit_requirement cannot say. The gate answers.',
    input: z
      .strictObject({ rego: z.string().min(1).max(60_000), assumptions: Assumptions })
      .transform(({ rego, assumptions }) => ({ proposal: { rego }, assumptions })),
  },
  {
    kind: 'lookup',
    name: 'describe_resource_type',
    description:
      'The attributes and blocks of a Terraform resource type such as `aws_s3_bucket`; the nearest names if there is no such type.',
    input: z
      .strictObject({ type: z.string().min(1).max(200) })
      .transform(({ type }) => ({ about: type, answer: (task: AuthoringTask) => task.describeType(type) })),
  },
  {
    kind: 'lookup',
    name: 'find_policies',
    description: 'Titles and ids of the policies that exist already and are about these words.',
    input: z
      .strictObject({ words: z.string().min(1).max(500) })
      .transform(({ words }) => ({ about: words, answer: (task: AuthoringTask) => task.findPolicies(words) })),
  },
];

/** What the service is told of the tools. */
export function toolDefinitions(task: AuthoringTask) {
  return tools.map(({ name, description, input, schema }) => {
    const { $schema: _, ...inputSchema } = schema?.(task) ?? z.toJSONSchema(input, { io: 'input' });
    return { name, description, input_schema: { ...inputSchema, type: 'object' as const } };
  });
}

/** References in a schema are `#/$defs/…`, so its definitions move to the root along with it. */
function nest({ $schema: _, $defs, ...requirement }: JsonSchema): JsonSchema {
  return {
    type: 'object',
    properties: { requirement, assumptions: z.toJSONSchema(Assumptions, { io: 'input' }) },
    required: ['requirement', 'assumptions'],
    additionalProperties: false,
    ...($defs === undefined ? {} : { $defs }),
  };
}

/** The words of a `named` condition are ours alone: a model's could make the restatement say what the policy does not do. */
function withoutNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNames);
  if (typeof value !== 'object' || value === null) return value;
  if ('named' in value && 'means' in value) return withoutNames(value.means);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutNames(part)]));
}
