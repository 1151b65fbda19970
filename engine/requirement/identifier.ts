import { nounOf } from './rego/names.ts';
import type { Condition, Requirement } from './requirement.ts';

/** The id that a generated policy gets: provider, service, and the words of what it asks. */
export function idOf(requirement: Requirement): string {
  const [rule] = requirement.rules;
  const type = rule?.subject.types[0] ?? '*';
  const [provider = 'cloud', service = 'any'] = type === '*' ? ['cloud', 'any'] : type.split('_');
  const short = { azurerm: 'azure' }[provider] ?? provider;
  const noun = nounOf(type);
  const words = rule ? slug(rule.must) : 'rule';
  return [short, service, noun === service || type === '*' ? words : `${noun}_${words}`].map(asName).join('.');
}

/** Words that cannot stand in the path of a Rego package. */
const reserved = new Set(
  'as contains data default else every false if import in input not null package some true with'.split(' '),
);

const asName = (part: string): string => (reserved.has(part) ? `${part}_` : part.replace(/^(?=\d)/, 'v'));

const fillers = new Set(
  'be a an the of with and or to for in on have has is set must that from by its it if at'.split(' '),
);

/** Keys of a condition that say nothing by themselves. */
const structure =
  /"(all|any|attribute|test|equals|quantifier|satisfies|over|elements|companions|via|means|whenAbsent|ignoringCase|than|as|at|direction|peer)":(true)?/g;

function slug(condition: Condition): string {
  const text = 'named' in condition ? condition.named : JSON.stringify(condition).replace(structure, ' ');
  const words = text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word && !fillers.has(word));
  return [...new Set(words)].slice(0, 6).join('_') || 'rule';
}
