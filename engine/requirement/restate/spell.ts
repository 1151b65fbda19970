import type { Condition, Path, Quantifier, Range, Scalar, StatementTest, Test, TrafficTest } from '../requirement.ts';

/**
 * A condition in the controlled English of restatements. `parse.ts` reads it back to the same condition: names are quoted as
 * Terraform spells them, texts as JSON, and parentheses stand round whatever has parts.
 */
export function spell(condition: Condition): string {
  if ('named' in condition) return `it must ${JSON.stringify(condition.named)}, that is, ${operand(condition.means)}`;
  if ('all' in condition) return condition.all.map(operand).join(' and ');
  if ('any' in condition) return condition.any.map(operand).join(' or ');
  if ('not' in condition) return `not ${operand(condition.not)}`;
  if ('attribute' in condition)
    return `${pathWords(condition.attribute)} ${testWords(condition.test)}${absentWords(condition.whenAbsent)}`;
  if ('tag' in condition) return `tag ${JSON.stringify(condition.tag)} ${testWords(condition.test)}`;
  if ('quantifier' in condition)
    return `${quantifierWords(condition.quantifier)} ${rangeWords(condition.over)} has ${operand(condition.satisfies)}`;
  return 'statement' in condition ? statementWords(condition.statement) : trafficWords(condition.traffic);
}

/** Parentheses round what is made of parts, so that the sentence can be read back in one way only. */
function operand(condition: Condition): string {
  const text = spell(condition);
  return 'attribute' in condition || 'tag' in condition || 'traffic' in condition ? text : `(${text})`;
}

/** `it`, `` `logging.0.enabled` ``, or the steps as JSON where a name has a character that would be misread. */
export function pathWords(path: Path): string {
  if (path.length === 0) return 'it';
  const plain = path.every((step) => typeof step === 'number' || /^[a-z_][\w-]*$/i.test(step));
  return plain ? `\`${path.join('.')}\`` : `path ${JSON.stringify(path)}`;
}

export function testWords(test: Test): string {
  if ('is' in test) return test.is === 'present' ? 'is set' : 'is not set';
  if ('equals' in test) return `is ${scalar(test.equals)}`;
  if ('oneOf' in test) return `is one of ${test.oneOf.map(scalar).join(', ')}`;
  if ('atLeast' in test) return `is at least ${test.atLeast}`;
  if ('atMost' in test) return `is at most ${test.atMost}`;
  if ('above' in test) return `is more than ${test.above}`;
  if ('below' in test) return `is less than ${test.below}`;
  if ('matches' in test) return `matches ${JSON.stringify(test.matches)}`;
  return `contains ${scalar(test.contains)}`;
}

const scalar = (value: Scalar): string => JSON.stringify(value);

const absentWords = (whenAbsent: 'holds' | 'unknown' | undefined): string =>
  whenAbsent === 'holds' ? ' if set' : whenAbsent === 'unknown' ? ' if known' : '';

function quantifierWords(quantifier: Quantifier): string {
  if (typeof quantifier === 'string') return quantifier === 'none' ? 'no' : quantifier;
  return 'atLeast' in quantifier ? `at least ${quantifier.atLeast}` : `at most ${quantifier.atMost}`;
}

function rangeWords(over: Range): string {
  if ('elements' in over) return `element of ${pathWords(over.elements)}`;
  if ('statements' in over) return `statement of ${pathWords(over.statements)}`;
  if ('companions' in over) return `\`${over.companions}\` whose ${pathWords(over.via)} refers to it`;
  return `\`${over.references}\` that ${pathWords(over.path)} refers to`;
}

function statementWords(test: StatementTest): string {
  const parts = [
    test.effect && `effect ${test.effect}`,
    test.action && `action ${JSON.stringify(test.action)}`,
    test.resource && `resource ${JSON.stringify(test.resource)}`,
    test.principal && `principal ${test.principal}`,
    test.conditionKeys && `condition key ${test.conditionKeys.map(scalar).join(' or ')}`,
  ].filter((part) => part !== undefined);
  return `a statement with ${parts.join('; ')}`;
}

function trafficWords({ direction, ports }: TrafficTest): string {
  const way = direction === 'ingress' ? 'in from' : 'out to';
  return `it lets traffic ${way} the internet on ${ports.length === 0 ? 'any port' : `port ${ports.join(' or ')}`}`;
}
