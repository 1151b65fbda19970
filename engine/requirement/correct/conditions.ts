import type { Condition, Quantifier, Scalar, Test } from '../requirement.ts';
import { spell } from '../restate/spell.ts';
import { type ConditionChange, costs } from './change.ts';
import type { SeenValues } from './seen.ts';

/** Conditions that differ from one in one place: a part less, another bound, another value, another quantifier. */
export function nearConditions(condition: Condition, seen: SeenValues): ConditionChange[] {
  // What the words of a control stand for is changed, so they are no longer true of it.
  if ('named' in condition) return nearConditions(condition.means, seen);
  if ('all' in condition) return inParts(condition.all, seen, (all) => ({ all }));
  if ('any' in condition) return inParts(condition.any, seen, (any) => ({ any }));
  if ('not' in condition) return inside(condition.not, seen, (not) => ({ not }));
  if ('quantifier' in condition) {
    const others = otherQuantifiers(condition.quantifier).map((quantifier): ConditionChange => {
      const changed = { ...condition, quantifier };
      return { title: `ask that ${spell(changed)}`, condition: changed, cost: costs.quantifier };
    });
    return [...inside(condition.satisfies, seen, (satisfies) => ({ ...condition, satisfies })), ...others];
  }
  if ('attribute' in condition) {
    const values = seen.of(condition.attribute.findLast((step) => typeof step === 'string') ?? '');
    const tests = nearTests(condition.test, values).map(({ test, cost }) => ({
      changed: { ...condition, test },
      cost,
    }));
    const isPresence = 'is' in condition.test;
    const { whenAbsent: _before, ...strict } = condition;
    const absence = condition.whenAbsent ? strict : { ...condition, whenAbsent: 'holds' as const };
    return [...tests, ...(isPresence ? [] : [{ changed: absence, cost: costs.bound }])].map(asChange);
  }
  if ('tag' in condition) {
    return nearTests(condition.test, seen.of(condition.tag)).map(({ test, cost }) =>
      asChange({ changed: { ...condition, test }, cost }),
    );
  }
  return [];
}

const asChange = ({ changed, cost }: { changed: Condition; cost: number }): ConditionChange => ({
  title: `ask that ${spell(changed)}`,
  condition: changed,
  cost,
});

function inside(condition: Condition, seen: SeenValues, around: (inner: Condition) => Condition): ConditionChange[] {
  return nearConditions(condition, seen).flatMap(({ condition: changed, ...change }) =>
    changed ? [{ ...change, condition: around(changed) }] : [],
  );
}

function inParts(
  parts: readonly Condition[],
  seen: SeenValues,
  around: (parts: Condition[]) => Condition,
): ConditionChange[] {
  const dropped = parts.map((part, at): ConditionChange => {
    const rest = parts.filter((_, index) => index !== at);
    return {
      title: `no longer ask that ${spell(part)}`,
      condition: rest.length > 0 ? around(rest) : undefined,
      cost: costs.drop,
    };
  });
  const changed = parts.flatMap((part, at) =>
    inside(part, seen, (inner) => around(parts.map((one, index) => (index === at ? inner : one)))),
  );
  return [...dropped, ...changed];
}

function otherQuantifiers(quantifier: Quantifier): Quantifier[] {
  if (quantifier === 'some') return ['every'];
  return quantifier === 'every' ? ['some'] : [];
}

const bounds = ['atLeast', 'atMost', 'above', 'below'] as const;

function nearTests(test: Test, values: readonly Scalar[]): { test: Test; cost: number }[] {
  if ('equals' in test || 'oneOf' in test) {
    const now = 'oneOf' in test ? test.oneOf : [test.equals];
    const added = values
      .filter((value) => !now.includes(value) && typeof value === typeof now[0] && typeof value !== 'boolean')
      .map((value) => [...now, value]);
    const removed = now.length > 1 ? now.map((gone) => now.filter((value) => value !== gone)) : [];
    const negated = typeof now[0] === 'boolean' ? [[!now[0]]] : [];
    return [...added, ...removed, ...negated].map((oneOf) => ({ test: anyOf(test, oneOf), cost: costs.value }));
  }
  const bound = bounds.find((name) => name in test);
  if (!bound) return [];
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.flatMap((number) =>
    [number - 1, number, number + 1].map((limit) => ({
      test: { [bound]: limit } as Test,
      cost: costs.bound + (limit === number ? 0 : 0.1),
    })),
  );
}

function anyOf(test: Extract<Test, { equals: Scalar } | { oneOf: Scalar[] }>, values: Scalar[]): Test {
  const { ignoringCase } = test;
  const [first] = values;
  const shape = values.length === 1 && first !== undefined ? { equals: first } : { oneOf: values };
  return { ...shape, ...(ignoringCase && { ignoringCase }) };
}
