import { z } from 'zod';
import type { ModelTool } from '../model.ts';
import { Requirement } from '../requirement.ts';
import type { AuthoringTask, Proposal } from './task.ts';

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

export type Tool =
  | Definition<'submission', Submission>
  | Definition<'draft', { proposal: Proposal }>
  | Definition<'lookup', Lookup>;

const Assumptions = z.array(z.string().min(1).max(500)).max(20);
const OwnRequirement = z.preprocess(withoutNames, Requirement);
const Words = z.string().min(1).max(500);
const TypeName = z.string().min(1).max(200);
const RegoText = z.string().min(1).max(60_000);

/** A sample shows its verdict by itself; one that must and one that must not be flagged are the least that tells anything. */
const ClaimedSamples = z
  .array(z.strictObject({ terraform: z.string().min(1).max(10_000), flagged: z.array(z.string().min(1)).max(20) }))
  .min(2)
  .max(20)
  .refine(
    (samples) =>
      samples.some(({ flagged }) => flagged.length > 0) && samples.some(({ flagged }) => flagged.length === 0),
    'give at least one sample with a flagged address and one without',
  );

/** All that the model can do, in the order in which it is told of it. */
export const tools: readonly Tool[] = [
  {
    kind: 'submission',
    name: 'submit_requirement',
    description: 'Hands in the requirement as data. The gate answers; a passed one ends the work.',
    input: z
      .strictObject({ requirement: OwnRequirement, assumptions: Assumptions })
      .transform(({ requirement, assumptions }) => ({ proposal: { requirement }, assumptions })),
    schema: (task) => nest(task.requirementSchema, { assumptions: z.toJSONSchema(Assumptions, { io: 'input' }) }),
  },
  {
    kind: 'submission',
    name: 'submit_rego',
    description:
      'Hands in a whole Rego policy, for a rule that submit_requirement cannot say, with Terraform samples and the addresses in each that the policy must flag. The gate answers.',
    input: z
      .strictObject({ rego: RegoText, samples: ClaimedSamples, assumptions: Assumptions })
      .transform(({ rego, samples, assumptions }) => ({ proposal: { rego, samples }, assumptions })),
  },
  {
    kind: 'draft',
    name: 'try_requirement',
    description:
      'Runs the gate on a draft without handing it in: what it does in a sentence, its samples and their verdicts.',
    input: z
      .strictObject({ requirement: OwnRequirement })
      .transform(({ requirement }) => ({ proposal: { requirement } })),
    schema: (task) => nest(task.requirementSchema, {}),
  },
  {
    kind: 'draft',
    name: 'try_rego',
    description: 'Runs the gate on a draft in Rego without handing it in.',
    input: z
      .strictObject({ rego: RegoText, samples: ClaimedSamples })
      .transform(({ rego, samples }) => ({ proposal: { rego, samples } })),
  },
  {
    kind: 'lookup',
    name: 'describe_resource_type',
    description:
      'The attributes and blocks of a Terraform resource type such as `aws_s3_bucket`; the nearest names if there is no such type.',
    input: z
      .strictObject({ type: TypeName })
      .transform(({ type }) => ({ about: type, answer: (task: AuthoringTask) => task.describeType(type) })),
  },
  {
    kind: 'lookup',
    name: 'find_concepts',
    description:
      'Known controls about these words (`encrypted with a customer managed key`): severity, category, frameworks, the types they apply to, and with `type` their condition on it, ready to be used.',
    input: z.strictObject({ words: Words, type: TypeName.optional() }).transform(({ words, type }) => ({
      about: words,
      answer: (task: AuthoringTask) => task.findConcepts(words, type),
    })),
  },
  {
    kind: 'lookup',
    name: 'find_policies',
    description: 'Titles and ids of the policies that exist already and are about these words.',
    input: z
      .strictObject({ words: Words })
      .transform(({ words }) => ({ about: words, answer: (task: AuthoringTask) => task.findPolicies(words) })),
  },
  {
    kind: 'lookup',
    name: 'read_policy',
    description: 'The Rego of an existing policy, by its id.',
    input: z
      .strictObject({ id: TypeName })
      .transform(({ id }) => ({ about: id, answer: (task: AuthoringTask) => task.readPolicy(id) })),
  },
];

/** What the model is told of the tools. */
export function toolDefinitions(task: AuthoringTask): ModelTool[] {
  return tools.map(({ name, description, input, schema }) => {
    const { $schema: _, ...inputSchema } = schema?.(task) ?? z.toJSONSchema(input, { io: 'input' });
    return { name, description, inputSchema: { ...inputSchema, type: 'object' } };
  });
}

/** References in a schema are `#/$defs/…`, so its definitions move to the root along with it. */
function nest({ $schema: _, $defs, ...requirement }: JsonSchema, beside: JsonSchema): JsonSchema {
  return {
    type: 'object',
    properties: { requirement, ...beside },
    required: ['requirement', ...Object.keys(beside)],
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
