import { z } from 'zod';
import { Guardrail } from '../guardrail/settings.ts';
import { wordsOf } from '../policy/issue.ts';

const Names = z.array(z.string()).nullish();
const Filter = z.object({ include: Names, exclude: Names }).nullish();

/** The API writes names in camel case, its Terraform provider in snake case. */
const camel = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(camel);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [
    name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    camel(inner),
  ]);
  return Object.fromEntries(entries);
};

const Exported = z.object({
  name: z.string(),
  type: z.enum(['cost', 'policy', 'resource', 'tag']),
  isEnabled: z.boolean().default(true),
  severity: z.union([z.string(), z.number()]).default('strict'),
  scope: z
    .object({ workspaces: Filter, repositories: Filter, branches: Filter, labels: Filter, regions: Filter })
    .nullish(),
  criteria: z.object({
    cost: z.object({ thresholdAmount: z.number().nullish(), thresholdPercentage: z.number().nullish() }).nullish(),
    policy: z.object({ severity: z.union([z.string(), z.number()]).nullish(), policies: Filter }).nullish(),
    resource: z
      .object({
        actions: Names,
        specificResources: Names,
        assetTypes: Filter,
        regions: Filter,
      })
      .nullish(),
    tag: z.object({ tagEnforcementMode: z.string().nullish(), requiredTags: Names }).nullish(),
  }),
});
type Exported = z.infer<typeof Exported>;

const Policy = z.object({
  name: z.string(),
  description: z.string().nullish(),
  severity: z.union([z.string(), z.number()]).nullish(),
  type: z.union([z.array(z.string()), z.string()]).nullish(),
  assetTypes: z.array(z.string()).nullish(),
  code: z.string().nullish(),
  rego: z.string().nullish(),
});

/** A policy in an export: its Rego, and what is said of it. */
export interface ExportedPolicy {
  title: string;
  description?: string;
  severity?: string;
  types: string[];
  text: string;
}

/** What stands in an export. */
export interface FireflyExport {
  rules: Guardrail[];
  policies: ExportedPolicy[];
  /** Each with the steps to it in the value. */
  left: { path: (string | number)[]; why: string }[];
}

/** Reads guardrails and policies as Firefly exports them, one or a list; undefined: it is something else. */
export function readFirefly(value: unknown): FireflyExport | undefined {
  const listed = listIn(value);
  const found: FireflyExport = { rules: [], policies: [], left: [] };
  let isFirefly = false;
  for (const [at, entry] of listed.entries.entries()) {
    const path = [...listed.path, ...(listed.isList ? [at] : [])];
    const guardrail = Exported.safeParse(camel(entry));
    const policy = Policy.safeParse(camel(entry));
    if (guardrail.success) addRule(found, guardrail.data, path);
    else if (policy.success && (policy.data.rego ?? policy.data.code)) addPolicy(found, policy.data);
    else continue;
    isFirefly = true;
  }
  return isFirefly ? found : undefined;
}

/** Answers of the API hold their list under a name. */
function listIn(value: unknown): { entries: unknown[]; path: string[]; isList: boolean } {
  if (Array.isArray(value)) return { entries: value, path: [], isList: true };
  for (const name of ['data', 'guardrails', 'rules', 'policies', 'hits', 'items']) {
    const inner = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
    if (Array.isArray(inner)) return { entries: inner, path: [name], isList: true };
  }
  return { entries: [value], path: [], isList: false };
}

const severities = ['INFO', 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL'];

/** `TRACE` is less than our least. Numbers begin with it. */
function severityOf(severity: string | number | null | undefined): string | undefined {
  if (typeof severity === 'number') return severities[Math.max(0, severity - 2)];
  const name = severity?.toUpperCase();
  return name === 'TRACE' ? 'INFO' : name;
}

function addPolicy(
  { policies }: FireflyExport,
  { name, description, severity, type, assetTypes, code, rego }: z.infer<typeof Policy>,
) {
  const grade = severityOf(severity);
  policies.push({
    title: name,
    ...(description && { description }),
    ...(grade !== undefined && { severity: grade }),
    types: [assetTypes ?? type ?? []].flat().filter((one) => /^[a-z0-9]+_\w+$/.test(one)),
    text: rego ?? code ?? '',
  });
}

const enforcements = ['strict', 'flexible', 'warning'];

function addRule({ rules, left }: FireflyExport, exported: Exported, path: (string | number)[]): void {
  const { name, type, isEnabled, severity, scope } = exported;
  if (!isEnabled) {
    left.push({ path, why: `\`${name}\` is switched off` });
    return;
  }
  const enforcement = typeof severity === 'number' ? enforcements[severity - 1] : severity.toLowerCase();
  const asked = criteriaOf(exported);
  const regions = scope?.regions ?? exported.criteria.resource?.regions;
  if (regions && type !== 'resource')
    left.push({ path: [...path, 'scope'], why: `\`${name}\`: only rules on resources know regions` });
  const rule = Guardrail.safeParse({
    name,
    kind: type,
    enforcement,
    scope: tidy({
      workspace: filterOf(scope?.workspaces),
      repository: filterOf(scope?.repositories),
      branch: filterOf(scope?.branches),
      label: filterOf(scope?.labels),
    }),
    ...asked,
  });
  if (rule.success) rules.push(rule.data);
  else
    left.push({
      path,
      why: `\`${name}\` is no rule of ours: ${rule.error.issues.map(issueText).join('; ')}`,
    });
}

function issueText(issue: z.core.$ZodIssue): string {
  return issue.path.length === 0 ? `it ${wordsOf(issue)}` : `\`${issue.path.join('.')}\` ${wordsOf(issue)}`;
}

function criteriaOf({ type, criteria, scope }: Exported): Record<string, unknown> {
  const { cost, policy, resource, tag } = criteria;
  switch (type) {
    case 'cost': {
      const change = tidy({
        percent: cost?.thresholdPercentage ?? undefined,
        amount: cost?.thresholdAmount ?? undefined,
      });
      return Object.keys(change).length > 0 ? { change } : {};
    }
    case 'policy':
      return tidy({ severity: severityOf(policy?.severity), policies: filterOf(policy?.policies) });
    case 'resource':
      return tidy({
        actions: resource?.actions ?? undefined,
        types: resource?.specificResources?.length
          ? { include: resource.specificResources }
          : filterOf(resource?.assetTypes),
        regions: filterOf(scope?.regions ?? resource?.regions),
      });
    case 'tag':
      return tag?.tagEnforcementMode === 'anyTags' || tag?.tagEnforcementMode === 'anyOf'
        ? { any_of: tag.requiredTags }
        : tidy({ required: tag?.requiredTags ?? undefined });
  }
}

/** `*` alone is everything, which needs no filter. */
function filterOf(filter: z.infer<typeof Filter>): { include?: string[]; exclude?: string[] } | undefined {
  const include = filter?.include?.filter((one) => one !== '*') ?? [];
  const exclude = filter?.exclude ?? [];
  if (include.length === 0 && exclude.length === 0) return undefined;
  return { ...(include.length > 0 && { include }), ...(exclude.length > 0 && { exclude }) };
}

function tidy(members: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
