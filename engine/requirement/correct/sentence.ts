import { identifyingAttributes } from '../judge/references.ts';
import type { Lexicon } from '../read/lexicon.ts';
import { read } from '../read/read.ts';
import type { Condition, Requirement, Rule } from '../requirement.ts';
import { obligation } from '../restate/obligation.ts';
import { restate } from '../restate/restate.ts';
import { spell } from '../restate/spell.ts';

/** A requirement, and a sentence that is read as it and as nothing else. */
export interface Said {
  sentence: string;
  requirement: Requirement;
}

/** So many wordings are read at most; each takes a few milliseconds. */
const mostRead = 40;

/**
 * Says a requirement that came of changing another one as shortly as the reader understands it: in the words of the sentence that it
 * began with, as far as they hold still. Severity and controls are then those that the reader gives. Where no short sentence is read as
 * the same, it is the whole restatement.
 */
export function shortly(sentence: string, requirement: Requirement, lexicon: Lexicon): Said {
  const [rule, ...others] = requirement.rules;
  const wordings = rule && others.length === 0 ? wordingsOf(sentence, rule, lexicon) : [sentence];
  const wanted = meaningOf(requirement);
  for (const wording of [...new Set(wordings)].slice(0, mostRead)) {
    const { sure, readings } = read(wording, lexicon);
    const [reading] = readings;
    if (sure && reading && meaningOf(reading.requirement) === wanted)
      return { sentence: wording, requirement: reading.requirement };
  }
  return { sentence: restate(requirement, lexicon.label), requirement };
}

/** What a requirement asks, whatever its conditions are called and however grave it is. */
const meaningOf = ({ rules }: Requirement): string => JSON.stringify(rules, unnamed);

/** The order of what must hold together, or of which one is enough, asks nothing. */
const unnamed = (key: string, value: unknown): unknown => {
  if (Array.isArray(value) && (key === 'all' || key === 'any'))
    return value.map((part) => JSON.stringify(part, unnamed)).sort();
  return typeof value === 'object' && value !== null && 'means' in value ? value.means : value;
};

const modal = /\s(?:must|should|shall|may not|cannot)\s/i;
const exception = /,?\s+(?:unless|except)\s.*$/i;

function wordingsOf(sentence: string, { subject, must, unless }: Rule, lexicon: Lexicon): string[] {
  const text = sentence.trim().replace(/\.$/, '');
  const at = modal.exec(text);
  const said = at ? text.slice(0, at.index) : undefined;
  const label = subject.types.map((type) => pluralOf(lexicon.label(type) ?? `\`${type}\``)).join(' and ');
  const asked = at ? text.slice(at.index).trim().replace(exception, '') : undefined;
  const subjects = [
    ...(said === undefined ? [] : [said]),
    ...[said ?? [], label].flat().flatMap((one) => limits(subject.where).map((limit) => one + limit)),
  ];
  const demands = [
    ...(asked === undefined ? [] : [asked, ...withNumbersOf(asked, must)]),
    ...(asked === undefined ? [] : additions(must).map((one) => `${asked} and must ${one}`)),
    ...words(must).map((one) => `must ${one}`),
  ];
  const exceptions = unless
    ? [...saidOf(unless).map((one) => `, unless ${one}`), ` unless they ${obligation(unless)}`]
    : [''];
  return [
    text,
    ...demands.flatMap((demand) => subjects.flatMap((one) => exceptions.map((end) => `${one} ${demand}${end}`))),
  ];
}

const limits = (where: Condition | undefined): string[] =>
  where
    ? saidOf(where).flatMap((one) => [` whose ${one.replace(/^their /, '')}`, ` with the ${one}`, ` where ${one}`])
    : [''];

/** A condition as it is spelt, and as people say it of what a resource is called. */
function saidOf(condition: Condition): string[] {
  if (!('attribute' in condition) || !identifyingAttributes.includes(String(condition.attribute.at(-1))))
    return [spell(condition)];
  const { test } = condition;
  if ('equals' in test) return [`their name is ${JSON.stringify(test.equals)}`];
  if (!('matches' in test)) return [spell(condition)];
  const [, start, text = '', end] = /^(\^?)([\w\-/]+)(\$?)$/.exec(test.matches) ?? [];
  return start || end ? [`their name ${start ? 'starts' : 'ends'} with ${JSON.stringify(text)}`] : [spell(condition)];
}

const pluralOf = (label: string): string =>
  label.startsWith('`') ? label : `${label}s`.replace(/([^aeiou])ys$/, '$1ies');

/** What completes "must …". */
function words(condition: Condition): string[] {
  if ('named' in condition) return [condition.named];
  if ('all' in condition) return [condition.all.map((part) => words(part)[0] ?? obligation(part)).join(' and must ')];
  return [
    obligation(condition),
    ...('attribute' in condition ? [`have ${spell(condition).replace(' is ', ' ')}`] : []),
  ];
}

/** What was asked beside. */
const additions = (condition: Condition): string[] =>
  'all' in condition ? condition.all.flatMap((part) => words(part)) : [];

/** The same words with the numbers that are asked now. */
function withNumbersOf(text: string, condition: Condition): string[] {
  const numbers = [...JSON.stringify(condition).matchAll(/:(\d+(?:\.\d+)?)(?=[,}\]])/g)].map(
    ([, number]) => number ?? '',
  );
  return [...new Set(numbers)].map((number) => text.replace(/\b\d+(?:\.\d+)?\b/, number));
}
