import type { Comparison, Condition, Quantifier, Range, Test, TrafficTest } from '../requirement.ts';
import { pathWords } from './path-words.ts';
import { listed, statementObligation } from './statement-obligation.ts';
import { peerWords, portWords } from './traffic-words.ts';

/**
 * What is asked of a resource, completing "must …" in the message of a finding: short where `spell` is exact.
 * Where what is asked is that something is not so: "must not …".
 */
export function obligation(condition: Condition): string {
  if ('named' in condition) return condition.named;
  if ('all' in condition) return condition.all.map(obligation).join(' and ');
  if ('any' in condition) return condition.any.map(obligation).join(' or ');
  if ('not' in condition) return prohibition(condition.not);
  if ('attribute' in condition) return testObligation(pathWords(condition.attribute), condition.test);
  if ('tag' in condition) return tagObligation(condition.tag, condition.test);
  if ('quantifier' in condition)
    return `${quantifierVerb(condition.quantifier)} ${things(condition.over)} ${that(condition.satisfies)}`.trim();
  if ('statement' in condition) return `have a statement that ${statementObligation(condition.statement)}`;
  if ('referredToBy' in condition) return `be referred to by ${referrers(condition.referredToBy)}`;
  return trafficObligation(condition.traffic);
}

const referrers = (types: string[]): string =>
  types.includes('*') ? 'another resource' : listed(types.map((type) => `\`${type}\``));

/** Any port goes without saying. */
function trafficObligation({ direction, peer, protocol, ...ports }: TrafficTest): string {
  const on = portWords(ports);
  return `let ${protocol ? `${protocol} ` : ''}traffic ${direction === 'ingress' ? 'in from' : 'out to'} ${peerWords(peer)}${on === 'any port' ? '' : ` on ${on}`}`;
}

function prohibition(condition: Condition): string {
  if ('all' in condition || 'any' in condition)
    return `not both ${obligation(condition)}`.replace('not both', 'all' in condition ? 'not both' : 'neither');
  return `not ${obligation(condition)}`;
}

const itself = pathWords([]);

const presence = (what: string): Record<Extract<Test, { is: unknown }>['is'], string> => ({
  present: what === itself ? 'exist' : `set ${what}`,
  absent: what === itself ? 'not exist' : `leave ${what} unset`,
  literal: `write ${what} out`,
});

const bounded = (bound: string): Record<Comparison, string> => ({
  atLeast: `at ${bound} or later`,
  atMost: `at ${bound} or earlier`,
  above: `later than ${bound}`,
  below: `earlier than ${bound}`,
});

function testObligation(what: string, test: Test): string {
  if ('is' in test) return presence(what)[test.is];
  if ('version' in test) return `have ${what} ${bounded(`version ${test.than}`)[test.version]}`;
  if ('date' in test) return `have ${what} ${bounded(test.than)[test.date]}`;
  if ('equals' in test) return `set ${what} to ${JSON.stringify(test.equals)}`;
  if ('oneOf' in test) return `set ${what} to ${listed(test.oneOf.map((value) => JSON.stringify(value)))}`;
  if ('matches' in test) return `have ${what} match ${JSON.stringify(test.matches)}`;
  if ('refersToName' in test) return `refer to a name matching ${JSON.stringify(test.refersToName)} in ${what}`;
  if ('contains' in test) return `have ${JSON.stringify(test.contains)} in ${what}`;
  if ('atLeast' in test) return `have ${what} at ${test.atLeast} or more`;
  if ('atMost' in test) return `have ${what} at ${test.atMost} or less`;
  return 'above' in test ? `have ${what} above ${test.above}` : `have ${what} below ${test.below}`;
}

function tagObligation(tag: string, test: Test): string {
  if ('is' in test && test.is !== 'literal')
    return test.is === 'present' ? `have the tag ${tag}` : `not have the tag ${tag}`;
  return testObligation(`the tag ${tag}`, test);
}

function quantifierVerb(quantifier: Quantifier): string {
  if (quantifier === 'some') return 'have';
  if (quantifier === 'every') return 'have every';
  if (quantifier === 'none') return 'have no';
  return 'atLeast' in quantifier ? `have at least ${quantifier.atLeast}` : `have at most ${quantifier.atMost}`;
}

function things(over: Range): string {
  if ('elements' in over) return elementThings(over);
  if ('statements' in over) return `statement in ${pathWords(over.statements)}`;
  if ('companions' in over) {
    const anywhere = 'via' in over && over.via.length === 0;
    return `\`${over.companions}\`${anywhere ? ' in the configuration' : ''}`;
  }
  return `\`${over.references}\` behind ${pathWords(over.path)}`;
}

function elementThings(over: Extract<Range, { elements: unknown }>): string {
  const path = pathWords(over.elements);
  if (!('at' in over)) return over.as === 'entries' ? `entry in ${path}` : path;
  return over.at.length === 0 ? `element in the JSON of ${path}` : `${pathWords(over.at)} in the JSON of ${path}`;
}

/** What the things must do; nothing where being there is all. */
function that(satisfies: Condition): string {
  if ('attribute' in satisfies && satisfies.attribute.length === 0 && 'is' in satisfies.test) return '';
  if ('statement' in satisfies) return `that ${statementObligation(satisfies.statement)}`;
  return `that must ${obligation(satisfies)}`.replace('that must have', 'with').replace('that must set', 'with');
}
