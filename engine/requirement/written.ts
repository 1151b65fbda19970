import type { Fix } from '../policy/metadata.ts';
import type { AuthorTools } from './authored.ts';
import { documentationOf } from './documentation.ts';
import { fixOf, remediationOf, removalOf } from './fix.ts';
import { type Gated, gate } from './gate.ts';
import { idOf } from './identifier.ts';
import { type PolicyDescription, policyText } from './rego/policy-text.ts';
import type { Requirement } from './requirement.ts';
import { restate } from './restate/restate.ts';
import { type PreventiveControl, scpOf } from './scp.ts';

/** The policy of a requirement, and what the gate says of it. */
export interface Written {
  id: string;
  requirement: Requirement;
  restated: string;
  fix?: Fix;
  scp?: PreventiveControl;
  gated: Gated;
}

export async function written(tools: AuthorTools, sentence: string, requirement: Requirement): Promise<Written> {
  const id = idOf(requirement);
  const gated = await gate(tools, id, regoOf(tools, sentence, requirement), requirement);
  const fix = fixOf(requirement, tools.schemas);
  const scp = scpOf(requirement, tools.lexicon);
  const restated = restate(requirement, tools.lexicon.label);
  return { id, requirement, restated, ...(fix && { fix }), ...(scp && { scp }), gated };
}

/** The Rego of a requirement, as it is before it is formatted; what is `said` of it replaces what would be made up. */
export function regoOf(
  { schemas, lexicon }: Pick<AuthorTools, 'schemas' | 'lexicon'>,
  sentence: string,
  requirement: Requirement,
  { id = idOf(requirement), ...said }: Partial<PolicyDescription> = {},
): string {
  const { rules } = requirement;
  const fix = fixOf(requirement, schemas);
  return policyText(requirement, {
    id,
    title: titleOf(sentence),
    description: restate({ rules, severity: 'MEDIUM', category: 'configuration', frameworks: {} }, lexicon.label),
    sentence,
    fix,
    remediation: remediationOf(fix) ?? removalOf(requirement),
    docs: rules[0] && documentationOf(rules[0].subject, schemas),
    ...said,
  });
}

/** The sentence as a title: one line, no full stop, a capital first. */
function titleOf(sentence: string): string {
  const line = sentence
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!]+$/, '')
    .slice(0, 120);
  return line.charAt(0).toUpperCase() + line.slice(1);
}
