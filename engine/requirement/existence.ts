import type { Condition } from './requirement.ts';

/** Does the condition ask that the resource itself does not exist? None that is there complies. */
export const asksForNone = (condition: Condition): boolean =>
  'attribute' in condition &&
  condition.attribute.length === 0 &&
  'is' in condition.test &&
  condition.test.is === 'absent';
