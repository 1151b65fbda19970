import type { Diagnostic, SourceText } from '../../../core/host/boundary.ts';
import type { Policy } from '../../policy/policy.ts';
import type { AuthorTools } from '../authored.ts';
import type { Difference } from '../difference.ts';
import { fixOf, remediationOf } from '../fix.ts';
import type { Requirement } from '../requirement.ts';
import { spell } from '../restate/spell.ts';
import { scpOf } from '../scp.ts';
import type { Explained, ExplainedRule } from './explained.ts';
import { seenIn } from './seen.ts';
import { standingOf } from './standing.ts';

/** Says what a policy does: by its requirement where the Rego is known to do what that asks, and by what the checker sees in it. */
export async function explain(tools: AuthorTools, policy: Policy, modules: SourceText[] = []): Promise<Explained> {
  const along = [...tools.library, ...modules];
  const [{ difference, ...standing }, seen] = await Promise.all([
    standingOf(tools, policy, along),
    seenIn(tools.core, policy, along),
  ]);
  const { title, description, custom } = policy.metadata;
  const { requirement } = standing;
  const certain = standing.basis === 'differs' ? undefined : requirement;
  const fix = custom.fix ?? (certain && fixOf(certain, tools.schemas));
  const remediation = custom.remediation ?? remediationOf(fix);
  const scp = certain && scpOf(certain, tools.lexicon);
  return {
    id: policy.id,
    title,
    ...(description !== undefined && { description }),
    file: policy.source.file,
    builtin: policy.builtin,
    ...(custom.requirement !== undefined && { sentence: custom.requirement }),
    ...standing,
    rules: requirement ? requirement.rules.map(inWords) : [],
    ...(difference && { difference }),
    severity: custom.severity,
    category: custom.category,
    frameworks: custom.frameworks,
    ...(remediation !== undefined && { remediation }),
    ...(fix && { fix }),
    ...(scp && { scp }),
    ...seen,
    diagnostics: difference ? [differs(policy, difference)] : [],
  };
}

function inWords({ subject, must, unless }: Requirement['rules'][number]): ExplainedRule {
  return {
    types: subject.types,
    kind: subject.kind,
    ...(subject.where && { where: spell(subject.where) }),
    must: spell('named' in must ? must.means : must),
    ...(unless && { unless: spell(unless) }),
  };
}

function differs({ id, source }: Policy, { first, second }: Difference): Diagnostic {
  const missed = first.find((address) => !second.includes(address));
  const [address, what] = missed === undefined ? [second[0], 'flags'] : [missed, 'does not flag'];
  return {
    code: 'policy_differs_from_requirement',
    severity: 'warning',
    message: `\`${id}\` does not always do what its requirement says: it ${what} \`${address}\` in a sample of it`,
    help: 'mend the Rego, or say the requirement as the Rego has it',
    file: source.file,
  };
}
