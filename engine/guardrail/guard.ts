import type { Diagnostic } from '../../core/host/boundary.ts';
import type { Policy } from '../policy/policy.ts';
import { sourceOf } from '../resource/configuration.ts';
import type { Configuration, Resource } from '../resource/document.ts';
import { placesOf } from '../resource/place.ts';
import { changesOf } from './changes.ts';
import type { CostEstimate } from './cost/estimate.ts';
import { holds, type Override } from './override/entry.ts';
import { judgeCost } from './rules/cost.ts';
import { judgePolicies } from './rules/policy.ts';
import { judgeChanges } from './rules/resource.ts';
import { judgeTags } from './rules/tag.ts';
import { inScope, type PlanContext } from './scope.ts';
import type { Guardrail } from './settings.ts';
import type { PlaceOf, Reason, RuleVerdict, SortedFindings, Verdict } from './verdict.ts';

export interface GuardRequest {
  rules: readonly Guardrail[];
  /** Of the plan. */
  configuration: Configuration;
  /** What the plan deletes. */
  removed: readonly Resource[];
  findings: SortedFindings;
  policies: readonly Policy[];
  cost: CostEstimate | undefined;
  context: PlanContext;
  overrides: readonly Override[];
  /** Of the pipeline that asks, where it has a name. */
  run?: string;
  /** `YYYY-MM-DD` by the caller's clock. */
  today: string;
}

/** Holds a plan against rules. */
export function guard(request: GuardRequest): { verdict: Verdict; diagnostics: Diagnostic[] } {
  const { rules, findings, cost } = request;
  const judge = judgeOf(request);
  const diagnostics: Diagnostic[] = [];
  const verdicts = rules.map((rule): RuleVerdict => {
    const { name, kind, enforcement, scope } = rule;
    const about = { rule: name, kind, enforcement };
    const answer = inScope(scope, request.context);
    if (!answer.holds) {
      if (answer.unknown) diagnostics.push(unknownScope(name, answer.unknown));
      return { ...about, outcome: 'out_of_scope', reasons: [] };
    }
    if (kind === 'cost' && !cost) diagnostics.push(unknownCost(name));
    return { ...about, ...outcomeOf(rule, judge(rule), request) };
  });
  const outcome = verdicts.some((one) => one.outcome === 'blocked') ? 'blocked' : 'passed';
  return { verdict: { outcome, rules: verdicts, findings, ...(cost && { cost }) }, diagnostics };
}

function outcomeOf(
  { name, enforcement }: Guardrail,
  reasons: Reason[],
  { overrides, run, today }: GuardRequest,
): Pick<RuleVerdict, 'outcome' | 'reasons' | 'override'> {
  if (reasons.length === 0) return { outcome: 'passed', reasons };
  if (enforcement === 'warning') return { outcome: 'warned', reasons };
  const now = { today, ...(run !== undefined && { run }) };
  const override =
    enforcement === 'flexible' ? overrides.find((one) => one.rule === name && holds(one, now)) : undefined;
  return override ? { outcome: 'overridden', reasons, override } : { outcome: 'blocked', reasons };
}

function judgeOf({ configuration, removed, findings, policies, cost }: GuardRequest): (rule: Guardrail) => Reason[] {
  const { document } = configuration;
  const changes = changesOf(document, removed);
  const placeOf: PlaceOf = (address, path = []) => {
    const source = sourceOf(configuration, address);
    const range = source && placesOf(source, path)[0];
    return source && range && { file: source.file, range };
  };
  return (rule) => {
    switch (rule.kind) {
      case 'policy':
        return judgePolicies(rule, findings, policies);
      case 'cost':
        return cost ? judgeCost(rule, cost, placeOf) : [];
      case 'tag':
        return judgeTags(rule, document, placeOf);
      case 'resource':
        return judgeChanges(rule, changes, placeOf);
    }
  };
}

function unknownScope(rule: string, part: string): Diagnostic {
  return {
    code: 'guardrail_scope_unknown',
    severity: 'warning',
    message: `\`${rule}\` holds only for some values of \`${part}\`, and nobody says which this plan has`,
    help: `name it with \`--${part}\``,
  };
}

function unknownCost(rule: string): Diagnostic {
  return {
    code: 'guardrail_cost_unknown',
    severity: 'error',
    message: `\`${rule}\` is about what the plan costs, and that is not known`,
    help: 'give prices, or the estimate of infracost with `--infracost`',
  };
}
