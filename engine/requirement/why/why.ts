import type { FoundValue } from '../../evaluate/why/values.ts';
import type { ResourceDocument } from '../../resource/document.ts';
import { judge, type Scope, subjects, verdict } from '../judge/judge.ts';
import type { Truth } from '../judge/truth.ts';
import type { Condition, Requirement, Rule } from '../requirement.ts';
import { spell } from '../restate/spell.ts';
import { namesIn, valuesOf } from './values.ts';

/** One condition of a requirement, as it stands with a resource. */
export interface Reason {
  part: 'where' | 'must' | 'unless';
  text: string;
  truth: Truth;
  values: FoundValue[];
  /** What it speaks of, to find its place in the Rego. */
  names: string[];
}

/** Why a requirement flags a resource or not. */
export interface Reasons {
  address: string;
  /** `holds`: it complies, or is not meant. */
  verdict: Truth;
  reasons: Reason[];
}

/** What a requirement says of every resource that it may speak of, condition by condition. */
export function reasonsOf(requirement: Requirement, document: ResourceDocument): Reasons[] {
  return requirement.rules.flatMap((rule) =>
    subjects(rule, document).map((resource) => {
      const scope: Scope = { value: resource.values, resource, document };
      return {
        address: resource.address,
        verdict: verdict(rule, resource, document),
        reasons: reasonsFor(rule, scope),
      };
    }),
  );
}

/** A resource that is not meant has no other reason. */
function reasonsFor({ subject: { where }, must, unless }: Rule, scope: Scope): Reason[] {
  const meant = where ? partsOf('where', where, scope) : [];
  if (where && judge(where, scope) === 'fails') return meant;
  return [...meant, ...partsOf('must', must, scope), ...(unless ? partsOf('unless', unless, scope) : [])];
}

/** The parts of a condition that hold or fail each by themselves. */
function partsOf(part: Reason['part'], condition: Condition, scope: Scope, lead = ''): Reason[] {
  if ('named' in condition) return partsOf(part, condition.means, scope, lead);
  if ('all' in condition) return condition.all.flatMap((one) => partsOf(part, one, scope, lead));
  if ('any' in condition)
    return condition.any.flatMap((one, at) => partsOf(part, one, scope, lead || (at === 0 ? 'either ' : 'or ')));
  return [
    {
      part,
      text: lead + spell(condition),
      truth: judge(condition, scope),
      values: valuesOf(condition, scope),
      names: namesIn(condition),
    },
  ];
}
