import type { Condition } from '../requirement.ts';
import { spell } from '../restate/spell.ts';
import { ruleName } from './names.ts';

/** A name for a helper rule: the words of a named condition, else the first words of the condition. */
export const shortName = (condition: Condition): string =>
  'named' in condition ? ruleName(condition.named) : ruleName(spell(condition)).split('_').slice(0, 6).join('_');
