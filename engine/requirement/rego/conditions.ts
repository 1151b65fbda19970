import { asksForNone } from '../existence.ts';
import type { Condition, StatementTest, TrafficTest } from '../requirement.ts';
import { obligation } from '../restate/obligation.ts';
import { type Branch, fixedSteps, isResource, type Scope } from './branch.ts';
import { lastName, pathLiteral, quote, reference, ruleName, stepsIn } from './names.ts';
import { quantified } from './quantifiers.ts';
import { shortName } from './short-name.ts';
import { statementBranches } from './statements.ts';
import { testRego } from './tests.ts';
import { trafficRego } from './traffic.ts';
import type { Writer } from './writer.ts';

/** The ways in which the condition definitely holds. */
export function holds(condition: Condition, scope: Scope, writer: Writer): Branch[] {
  if ('named' in condition)
    return relabel(condition.named, holds(condition.means, scope, writer), (branches) => [
      {
        lines: [writer.helper(ruleName(condition.named), scope, branches)],
        path: commonPath(branches),
        says: condition.named,
      },
    ]);
  if ('all' in condition)
    return conjunction(
      condition.all.map((part) => ({ part, branches: holds(part, scope, writer) })),
      scope,
      writer,
      '',
    );
  if ('any' in condition) return condition.any.flatMap((part) => holds(part, scope, writer));
  if ('not' in condition) return fails(condition.not, scope, writer);
  if ('quantifier' in condition) return quantified(condition, scope, writer, true, { holds, fails });
  if ('attribute' in condition) {
    const { attribute, test, whenAbsent } = condition;
    const base = baseOf(condition, scope);
    const at = `value.at(${base}, ${pathLiteral(attribute.map(quote))}, null)`;
    const branch = (line: string): Branch => leaf(condition, scope, [line]);
    if ('is' in test) return [branch(testRego(test).holds(test.is === 'absent' ? at : reference(base, attribute)))];
    const set = branch(testRego(test).holds(reference(scope.values, attribute)));
    return whenAbsent === 'holds' ? [set, branch(`${at} == null`)] : [set];
  }
  if ('tag' in condition)
    return [leaf(condition, scope, [testRego(condition.test).holds(tagValue(scope, condition.tag))])];
  return predicate(condition, scope, writer, true);
}

/** The ways in which the condition definitely fails. */
export function fails(condition: Condition, scope: Scope, writer: Writer): Branch[] {
  if ('named' in condition)
    return relabel(condition.named, fails(condition.means, scope, writer), (branches) => [
      {
        lines: [writer.helper(`not_${ruleName(condition.named)}`, scope, branches)],
        path: commonPath(branches),
        says: condition.named,
      },
    ]);
  if ('all' in condition) return condition.all.flatMap((part) => fails(part, scope, writer));
  if ('any' in condition)
    return conjunction(
      condition.any.map((part) => ({ part, branches: fails(part, scope, writer) })),
      scope,
      writer,
      'not_',
    );
  if ('not' in condition)
    return holds(condition.not, scope, writer).map((branch) => ({ ...branch, says: obligation(condition) }));
  if ('quantifier' in condition) return quantified(condition, scope, writer, false, { holds, fails });
  if ('attribute' in condition) {
    const { attribute, test, whenAbsent } = condition;
    if (asksForNone(condition) && isResource(scope)) return [leaf(condition, scope, ['true'])];
    if (attribute.length === 0 || (whenAbsent && !('is' in test))) {
      const value = writer.names.variable(lastName(attribute));
      return [
        leaf(condition, scope, [
          `${value} := ${reference(baseOf(condition, scope), attribute)}`,
          ...testRego(test).fails(value),
        ]),
      ];
    }
    const at = `value.at(${scope.values}, ${pathLiteral(attribute.map(quote))}, null)`;
    const lines = testRego(test).fails('$');
    if (lines.length === 1)
      return [
        leaf(
          condition,
          scope,
          lines.map((line) => line.replace('$', () => at)),
        ),
      ];
    const value = writer.names.variable(lastName(attribute));
    return [leaf(condition, scope, [`${value} := ${at}`, ...testRego(test).fails(value)])];
  }
  if ('tag' in condition) {
    const value = writer.names.variable(ruleName(`tag ${condition.tag}`));
    return [
      leaf(condition, scope, [
        `${value} := ${tagValue(scope, condition.tag)}`,
        ...testRego(condition.test).fails(value),
      ]),
    ];
  }
  return predicate(condition, scope, writer, false);
}

/** Whether it is there is asked of a resource itself: it may have no values. */
const baseOf = ({ attribute, test }: Extract<Condition, { attribute: unknown }>, scope: Scope): string =>
  attribute.length === 0 && 'is' in test ? scope.variable : scope.values;

const tagValue = (scope: Scope, tag: string): string => `value.at(tf.tags(${scope.variable}), [${quote(tag)}], null)`;

function leaf(condition: Condition, scope: Scope, lines: string[]): Branch {
  const own = 'attribute' in condition ? condition.attribute.map(quote) : 'tag' in condition ? [quote('tags')] : [];
  return { lines, path: scope.place(own), says: obligation(condition) };
}

/** Every part at once: the lines of all, those with several ways behind a helper rule. */
function conjunction(
  parts: { part: Condition; branches: Branch[] }[],
  scope: Scope,
  writer: Writer,
  polarity: string,
): Branch[] {
  const lines = parts.flatMap(({ part, branches }) => writer.joined(polarity + shortName(part), scope, branches));
  const word = polarity ? ' or ' : ' and ';
  return [
    {
      lines,
      path: commonPath(parts.flatMap(({ branches }) => branches)),
      says: parts.map(({ part }) => obligation(part)).join(word),
    },
  ];
}

/** The named words speak for the branches; they stay apart where each blames a place of its own. */
function relabel(phrase: string, branches: Branch[], together: (branches: Branch[]) => Branch[]): Branch[] {
  if (branches.length === 1 || new Set(branches.map(({ path }) => path.join())).size > 1)
    return branches.map((branch) => ({ ...branch, says: phrase }));
  return together(branches);
}

function commonPath(branches: Branch[]): string[] {
  const [first] = branches;
  return fixedSteps(branches.every(({ path }) => path.join() === first?.path.join()) ? (first?.path ?? []) : []);
}

/** Statements and traffic: the library answers. What is asked of an unknown part neither holds nor fails. */
function predicate(
  condition: { statement: StatementTest } | { traffic: TrafficTest } | { referredToBy: string[] },
  scope: Scope,
  writer: Writer,
  positive: boolean,
): Branch[] {
  if ('statement' in condition)
    return statementBranches(condition.statement, scope, writer, positive).map((lines) =>
      leaf(condition, scope, lines),
    );
  if ('referredToBy' in condition) {
    const types = [...new Set(condition.referredToBy)];
    const asked = types.includes('*') ? scope.variable : `${scope.variable}, {${types.map(quote).join(', ')}}`;
    const by = types.includes('*') ? '' : '_by';
    return [leaf(condition, scope, [`tf.${positive ? 'referred_to' : 'unreferred'}${by}(${asked})`])];
  }
  const { lines, path } = trafficRego(condition.traffic, scope, writer);
  if (positive) return [{ ...leaf(condition, scope, lines), path: scope.place([stepsIn(path)]) }];
  const call = writer.helper(shortName(condition), scope, [leaf(condition, scope, lines)]);
  return [leaf(condition, scope, [`net.settled(${scope.variable})`, `not ${call}`])];
}
