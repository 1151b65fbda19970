import type { Lexicon } from '../read/lexicon.ts';
import type { Condition, Requirement, Rule } from '../requirement.ts';
import { spell } from '../restate/spell.ts';
import { type Change, type ConditionChange, costs } from './change.ts';
import { nearConditions } from './conditions.ts';
import type { Feature } from './features.ts';
import type { SeenValues } from './seen.ts';

/** What near requirements are made with. */
export interface Material {
  lexicon: Lexicon;
  seen: SeenValues;
  /** What is true of resources that are flagged and should pass. */
  excusing: readonly Feature[];
  /** What is true of resources that pass as they should. */
  complying: readonly Feature[];
  /** What is true of resources that are flagged as they should be. */
  meant: readonly Feature[];
}

/** Requirements that differ from one in one way. */
export function nearRequirements(requirement: Requirement, material: Material): Change[] {
  return requirement.rules.flatMap((rule, at) =>
    nearRules(rule, requirement, material).map(({ rule: changed, title, cost }) => ({
      title,
      cost,
      requirement: { ...requirement, rules: requirement.rules.map((one, index) => (index === at ? changed : one)) },
    })),
  );
}

interface RuleChange {
  title: string;
  cost: number;
  rule: Rule;
}

function nearRules(rule: Rule, requirement: Requirement, material: Material): RuleChange[] {
  const { subject, must, unless } = rule;
  const { where } = subject;
  const withMust = (changes: readonly ConditionChange[]): RuleChange[] =>
    changes.flatMap(({ condition, ...change }) =>
      condition ? [{ ...change, rule: { ...rule, must: condition } }] : [],
    );
  return [
    ...withMust(nearConditions(must, material.seen)),
    ...withMust(controls(rule, requirement, material.lexicon)),
    ...material.excusing.map(({ condition, cost }) => ({
      title: `except where ${spell(condition)}`,
      cost,
      rule: { ...rule, unless: unless ? { any: [unless, condition] } : condition },
    })),
    ...material.meant.map(({ condition, cost }) => ({
      title: `only where ${spell(condition)}`,
      cost: cost + 0.2,
      rule: { ...rule, subject: { ...subject, where: where ? { all: [where, condition] } : condition } },
    })),
    ...material.complying.map(({ condition, cost }) => ({
      title: `ask also that ${spell(condition)}`,
      cost,
      rule: { ...rule, must: { all: [must, condition] } },
    })),
    ...without('unless', unless, material.seen).map(({ condition, ...change }) => {
      const { unless: _gone, ...strict } = rule;
      return { ...change, rule: condition ? { ...rule, unless: condition } : strict };
    }),
    ...without('where', where, material.seen).map(({ condition, ...change }) => {
      const { where: _gone, ...wide } = subject;
      return { ...change, rule: { ...rule, subject: condition ? { ...wide, where: condition } : wide } };
    }),
  ];
}

/** An exception or a limit that is changed, or gone. */
function without(part: 'unless' | 'where', condition: Condition | undefined, seen: SeenValues): ConditionChange[] {
  if (!condition) return [];
  const words = { unless: 'no longer make an exception where', where: 'no longer only where' }[part];
  return [
    { title: `${words} ${spell(condition)}`, condition: undefined, cost: costs.drop },
    ...nearConditions(condition, seen),
  ];
}

/** Other controls of the same kind: what people ask instead of this one. */
function controls({ subject }: Rule, { category }: Requirement, lexicon: Lexicon): ConditionChange[] {
  const [type = '*'] = subject.types;
  return lexicon.language.concepts
    .filter((concept) => concept.category === category && !concept.takes_number && Object.hasOwn(concept.types, type))
    .flatMap((concept) => {
      const condition = lexicon.meaning(concept, type);
      return condition ? [{ title: `ask that it ${concept.must}`, condition, cost: costs.control }] : [];
    });
}
