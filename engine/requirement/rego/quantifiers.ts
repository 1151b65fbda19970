import type { Condition } from '../requirement.ts';
import { obligation } from '../restate/obligation.ts';
import { type Branch, dropUnusedIndexes, names, type Scope } from './branch.ts';
import { type Things, thingsOf } from './ranges.ts';
import { shortName } from './short-name.ts';
import type { Writer } from './writer.ts';

type Quantified = Extract<Condition, { quantifier: unknown }>;

/** How the condition on one thing is written: `conditions.ts`, which writes quantified ones by this file. */
export interface Polarities {
  holds(condition: Condition, scope: Scope, writer: Writer): Branch[];
  fails(condition: Condition, scope: Scope, writer: Writer): Branch[];
}

/** The ways in which a quantified condition definitely holds (`positive`) or definitely fails. */
export function quantified(
  condition: Quantified,
  scope: Scope,
  writer: Writer,
  positive: boolean,
  { holds, fails }: Polarities,
): Branch[] {
  const { quantifier, satisfies } = condition;
  const says = obligation(condition);
  const things = thingsOf(condition.over, scope, writer);
  /** Some thing definitely (does not) satisfy. */
  const someThing = (good: boolean): Branch[] =>
    (good ? holds : fails)(satisfies, things.scope, writer).map((branch) => ({
      lines: [...things.each, ...branch.lines],
      path: branch.path,
      says: branch.says,
    }));
  /** No thing can (fail to) satisfy. */
  const noThing = (good: boolean): Branch[] => {
    const body = writer.joined(
      `${good ? 'not_' : ''}${shortName(satisfies)}`,
      things.scope,
      (good ? fails : holds)(satisfies, things.scope, writer),
    );
    const { variable } = things.scope;
    /** Nothing is asked of a thing of which it always holds. */
    const asked = body.every((line) => line === 'true')
      ? []
      : [
          `every ${names(body, variable) ? variable : '_'} in ${things.possible} {\n\t\t${dropUnusedIndexes(body).join('\n\t\t')}\n\t}`,
        ];
    const lines = [...things.complete, ...asked];
    return [{ lines: lines.length > 0 ? lines : ['true'], path: things.path, says }];
  };
  if (quantifier === 'some') return positive ? someThing(true) : noThing(true);
  if (quantifier === 'every')
    return positive ? noThing(false) : someThing(false).map((branch) => ({ ...branch, says }));
  if (quantifier === 'none') return positive ? noThing(true) : someThing(true).map((branch) => ({ ...branch, says }));
  return [counted(condition, things, writer, positive, { holds, fails })];
}

function counted(
  condition: Quantified,
  things: Things,
  writer: Writer,
  positive: boolean,
  { holds, fails }: Polarities,
): Branch {
  const { quantifier, satisfies } = condition;
  const atLeast = typeof quantifier === 'object' && 'atLeast' in quantifier;
  const bound = typeof quantifier === 'object' ? ('atLeast' in quantifier ? quantifier.atLeast : quantifier.atMost) : 0;
  /** Enough things definitely satisfy, or too few possibly do. */
  const definite = atLeast === positive;
  const word = shortName(satisfies);
  const variable = things.scope.variable;
  const call = definite
    ? writer.helper(word, things.scope, holds(satisfies, things.scope, writer))
    : `not ${writer.helper(`not_${word}`, things.scope, fails(satisfies, things.scope, writer))}`;
  const members = definite ? dropUnusedIndexes(things.each).join('; ') : `some ${variable} in ${things.possible}`;
  const comparison = atLeast ? (positive ? '>=' : '<') : positive ? '<=' : '>';
  return {
    lines: [...(definite ? [] : things.complete), `count([1 | ${members}; ${call}]) ${comparison} ${bound}`],
    path: things.path,
    says: obligation(condition),
  };
}
