import { z } from 'zod';
import { Severity } from '../policy/metadata.ts';

const Globs = z.array(z.string().min(1, 'must not be empty')).min(1, 'must not be empty');

/** Which names are meant: those that `include` has, or all, but those that `exclude` has. `*` stands for any part. */
const Filter = z.strictObject({
  include: Globs.optional().describe('Only these, `*` for any part.'),
  exclude: Globs.optional().describe('All but these, `*` for any part.'),
});
export type Filter = z.infer<typeof Filter>;

const Scope = z.strictObject({
  workspace: Filter.optional().describe('The Terraform workspaces, or stacks, on whose plans the rule is.'),
  repository: Filter.optional().describe('The repositories, like `acme/network`.'),
  branch: Filter.optional().describe('The branches that a plan is to be merged into, or is made on.'),
  label: Filter.optional().describe(
    'Labels of the pull request or the run: one that is included, none that is excluded.',
  ),
});
export type Scope = z.infer<typeof Scope>;

const amount = z.number().min(0, 'must not be negative');

const shared = {
  name: z.string().trim().min(1, 'must not be empty').describe('What the rule is called, in reports and in overrides.'),
  enforcement: z
    .enum(['strict', 'flexible', 'warning'])
    .default('strict')
    .describe('`strict` blocks, `flexible` blocks unless somebody overrides it, `warning` only says so.'),
  scope: Scope.default({}).describe('Where the rule holds; everywhere unless it says so.'),
};

const PolicyRule = z.strictObject({
  kind: z.literal('policy').describe('No findings of these policies.'),
  ...shared,
  policies: Filter.default({}).describe('Ids of policies, like `aws.s3.*`.'),
  severity: Severity.default('INFO').describe('The mildest severity that counts.'),
  frameworks: Globs.optional().describe('Only policies that serve one of these frameworks, like `pci_dss`.'),
  findings: z
    .enum(['introduced', 'all'])
    .default('introduced')
    .describe('Whether only what the plan introduces counts, or also what is there already.'),
});
export type PolicyRule = z.infer<typeof PolicyRule>;

const CostRule = z.strictObject({
  kind: z.literal('cost').describe('No more than this in a month, in US dollars.'),
  ...shared,
  total: z
    .strictObject({ amount: amount.describe('US dollars a month.') })
    .optional()
    .describe('Of everything, after the plan.'),
  change: z
    .strictObject({
      amount: amount.optional().describe('US dollars a month.'),
      percent: amount.optional().describe('Of what it costs before; says nothing where that is nothing.'),
    })
    .refine(({ amount, percent }) => amount !== undefined || percent !== undefined, 'must have `amount` or `percent`')
    .optional()
    .describe('How much more than before the plan.'),
  resource: z
    .strictObject({ amount: amount.describe('US dollars a month.') })
    .optional()
    .describe('Of any one resource that the plan creates or changes.'),
});
export type CostRule = z.infer<typeof CostRule>;

const TagRule = z.strictObject({
  kind: z.literal('tag').describe('Tags, or labels, that resources must have.'),
  ...shared,
  required: Globs.optional().describe('Tags that each resource must have.'),
  any_of: Globs.optional().describe('Tags of which each resource must have at least one.'),
  allowed: z
    .record(z.string(), Globs)
    .optional()
    .describe('By tag: the values that it may have, `*` for any part. Says nothing of a resource without the tag.'),
  types: Filter.default({}).describe('Types of resources, like `aws_s3_*`. Those that can have no tags never count.'),
  resources: z
    .enum(['changed', 'all'])
    .default('changed')
    .describe('Whether only resources that the plan creates or changes count, or all.'),
});
export type TagRule = z.infer<typeof TagRule>;

export const ruleActions = ['create', 'update', 'delete', 'replace'] as const;

const ResourceRule = z.strictObject({
  kind: z.literal('resource').describe('Changes that a plan must not make.'),
  ...shared,
  actions: z
    .array(z.enum(ruleActions))
    .min(1, 'must not be empty')
    .describe('What must not be done; a replacement is neither a `create` nor a `delete`.'),
  types: Filter.default({}).describe('To these types of resources, like `aws_db_*`.'),
  addresses: Filter.default({}).describe('To resources with these addresses, like `module.data.*`.'),
  regions: Filter.optional().describe('In these regions; resources without one never count.'),
});
export type ResourceRule = z.infer<typeof ResourceRule>;

const asksSomething = (rule: z.infer<typeof TagRule>) =>
  rule.required !== undefined || rule.any_of !== undefined || rule.allowed !== undefined;
const limitsSomething = (rule: z.infer<typeof CostRule>) =>
  rule.total !== undefined || rule.change !== undefined || rule.resource !== undefined;

export const Guardrail = z.discriminatedUnion(
  'kind',
  [
    PolicyRule,
    CostRule.refine(limitsSomething, 'must have `total`, `change` or `resource`'),
    TagRule.refine(asksSomething, 'must have `required`, `any_of` or `allowed`'),
    ResourceRule,
  ],
  { error: 'must be one of `policy`, `cost`, `tag`, `resource`' },
);
export type Guardrail = z.infer<typeof Guardrail>;
export type Enforcement = Guardrail['enforcement'];

const rules = z
  .array(Guardrail)
  .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, 'must not have two rules of one name')
  .default([])
  .describe('What a plan is held against.');

/** What `decree.yaml` says of guardrails. */
export const GuardSettings = z.strictObject({
  rules,
  log: z
    .string()
    .min(1, 'must not be empty')
    .default('.decree/guard.jsonl')
    .describe('The file in which overrides are recorded, relative to this file.'),
  prices: z
    .string()
    .optional()
    .describe('A table of your own prices, relative to this file; it goes before the built-in ones.'),
});
export type GuardSettings = z.infer<typeof GuardSettings>;

/** The setting, for the settings of a folder. */
export const guardrails = GuardSettings.prefault({}).describe('Rules that plans are held against with `decree guard`.');
