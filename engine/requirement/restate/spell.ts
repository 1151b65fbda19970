import { asksForNone } from '../existence.ts';
import type { Condition } from '../requirement.ts';
import { pathWords } from './path-words.ts';
import { quantifierWords, rangeWords } from './range-words.ts';
import { statementWords } from './statement-words.ts';
import { testWords } from './test-words.ts';
import { trafficWords } from './traffic-words.ts';

/**
 * A condition in the controlled English of restatements. `parse.ts` reads it back to the same condition: names are quoted as
 * Terraform spells them, texts as JSON, and parentheses stand round whatever has parts.
 */
export function spell(condition: Condition): string {
  if ('named' in condition) return `it must ${JSON.stringify(condition.named)}, that is, ${operand(condition.means)}`;
  if ('all' in condition) return condition.all.map(operand).join(' and ');
  if ('any' in condition) return condition.any.map(operand).join(' or ');
  if ('not' in condition) return `not ${operand(condition.not)}`;
  if (asksForNone(condition)) return 'it does not exist';
  if ('attribute' in condition)
    return `${pathWords(condition.attribute)} ${testWords(condition.test)}${absentWords(condition.whenAbsent)}`;
  if ('tag' in condition) return `tag ${JSON.stringify(condition.tag)} ${testWords(condition.test)}`;
  if ('quantifier' in condition)
    return `${quantifierWords(condition.quantifier)} ${rangeWords(condition.over)} has ${operand(condition.satisfies)}`;
  if ('referredToBy' in condition) return referredWords(condition.referredToBy);
  return 'statement' in condition ? statementWords(condition.statement) : trafficWords(condition.traffic);
}

/** Parentheses round what is made of parts, so that the sentence can be read back in one way only. */
function operand(condition: Condition): string {
  const text = spell(condition);
  const plain = ['attribute', 'tag', 'traffic', 'referredToBy'].some((key) => key in condition);
  return plain ? text : `(${text})`;
}

const referredWords = (types: string[]): string =>
  types.includes('*') ? 'something refers to it' : `a ${types.map((type) => `\`${type}\``).join(' or ')} refers to it`;

const absentWords = (whenAbsent: 'holds' | 'unknown' | undefined): string =>
  whenAbsent === 'holds' ? ' if set' : whenAbsent === 'unknown' ? ' if known' : '';
