/** Where a construct stands that only the tool itself knows, and what it is in Decree. */
export interface Unknown {
  pattern: RegExp;
  why: string;
}

/** What another tool gives to its policies, and what it takes from them. */
export interface Tool {
  name: string;
  /** Rules that yield messages, by name, and what they are in Decree. */
  rules: Readonly<Record<string, 'deny' | 'warn'>>;
  /** The input of the tool, in Rego; `decree_plan` is the plan in JSON. */
  input: string;
  /** What cannot be carried over. */
  unknown: readonly Unknown[];
}

const deletions: Unknown = {
  pattern: /"(?:delete|destroy)"/g,
  why: 'what a plan deletes is not among its resources: write a guardrail of the kind `resource`',
};
const elsewhere: Unknown = {
  pattern: /\bdata\.\w+(?:\.\w+)*/g,
  why: 'data and other packages are not carried over: what reads them finds nothing',
};
const costs = 'policies do not see what a plan costs: write a guardrail of the kind `cost`';

/** The tools whose Rego is carried over, each by what its packages are called. */
export const tools = {
  conftest: {
    name: 'Conftest',
    rules: { deny: 'deny', violation: 'deny', warn: 'warn' },
    input: 'decree_plan',
    unknown: [
      deletions,
      elsewhere,
      {
        pattern: /\bparse_config(?:_file)?\s*\(/g,
        why: 'files are not read by policies: check the plan or the folder',
      },
      {
        pattern: /^exception\b/gm,
        why: 'exceptions are written in decree.yaml, or as `# decree:ignore` beside the resource',
      },
      { pattern: /\binput\.(?:prior_state|output_changes)\b/g, why: 'this part of a plan is not given to policies' },
    ],
  },
  spacelift: {
    name: 'Spacelift',
    rules: { deny: 'deny', warn: 'warn' },
    input: '{"terraform": decree_plan}',
    unknown: [
      deletions,
      elsewhere,
      {
        pattern: /\binput\.(?:spacelift|run|stack|third_party_metadata|pulumi|cloudformation)\b/g,
        why: 'there is no run of Spacelift: say by `scope` for which workspaces and branches a guardrail is',
      },
      { pattern: /^sample\b/gm, why: 'there is no workbench that takes samples' },
    ],
  },
  env0: {
    name: 'env0',
    rules: { deny: 'deny', pending: 'deny', warn: 'warn' },
    input: '{"plan": decree_plan}',
    unknown: [
      deletions,
      elsewhere,
      { pattern: /\binput\.costEstimation\b/g, why: costs },
      {
        pattern: /^pending\b/gm,
        why: 'nobody is asked for approval: a guardrail with `flexible` blocks until somebody overrides it',
      },
      { pattern: /^allow\b/gm, why: 'nothing is approved by itself: a plan passes unless a guardrail blocks it' },
      {
        pattern: /\binput\.(?:approvers|deployer|environment|deploymentRequest|reviewers|policyData)\b/g,
        why: 'there is no deployment of env0: say by `scope` for which workspaces and branches a guardrail is',
      },
    ],
  },
  firefly: {
    name: 'Firefly',
    rules: { firefly: 'deny', match: 'deny' },
    input: 'resource.values',
    unknown: [
      elsewhere,
      {
        pattern: /\binput\.(?:tfObject|assetState|owner|arn|providerId|consoleURL)\b/g,
        why: 'this is known of assets by Firefly alone',
      },
    ],
  },
} as const satisfies Record<string, Tool>;

export type ToolName = keyof typeof tools;
