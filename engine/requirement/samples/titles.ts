import type { Json } from '../../../core/host/boundary.ts';
import { pathText } from '../../report/describe.ts';
import { expressionText } from '../../report/hcl.ts';
import type { ResourceDocument } from '../../resource/document.ts';
import { isUnknown, json } from '../judge/values.ts';
import type { Sample } from './synthesise.ts';

const mostFacts = 3;
const longestValue = 40;

/**
 * A title for each sample that says what is different in it: from the nearest sample that is judged otherwise, and where two would be
 * called the same, from each other.
 */
export function titlesOf(samples: readonly Sample[]): string[] {
  const facts = samples.map(({ document }) => factsOf(document));
  const taken = new Map<string, number>();
  return samples.map((sample, at) => {
    const own: Facts = facts[at] ?? new Map();
    const others = facts.filter(
      (other, index) => isOther(sample, samples[index]) && subjectOf(other) === subjectOf(own),
    );
    const [nearest = []] = others.map((other) => differences(own, other)).sort((a, b) => a.length - b.length);
    const plain = sample.kind === 'absent' ? 'nothing set' : titled(nearest, sample.kind);
    const twin = taken.get(plain);
    const title = numbered(twin === undefined ? plain : apart(plain, own, facts[twin] ?? new Map()), taken);
    taken.set(title, at);
    return title;
  });
}

/** The title with what tells the sample from one that is called the same. */
function apart(title: string, own: Facts, twin: Facts): string {
  const subject = subjectOf(own);
  const more = subject === subjectOf(twin) ? differences(own, twin) : [`of ${subject}`];
  return [title, ...more.slice(0, mostFacts - 1)].join(', ');
}

/** What is the case in a document, by where it stands. */
type Facts = Map<string, Fact>;

interface Fact {
  /** What it is called: a resource by its type, an attribute by its own name. */
  name: string;
  value: Json;
  kind: 'resource' | 'attribute';
}

/** The type of the resource that the sample is about. */
const subjectOf = (facts: Facts): string => facts.values().next().value?.name ?? '';

const isOther = (sample: Sample, other: Sample | undefined): boolean =>
  other !== undefined &&
  (sample.kind === 'unknown'
    ? other.kind !== 'unknown'
    : other.kind !== 'unknown' && other.flagged.length > 0 !== sample.flagged.length > 0);

function factsOf(document: ResourceDocument): Facts {
  const facts: Facts = new Map();
  for (const kind of ['resource', 'data'] as const)
    for (const [type, resources] of Object.entries(document[kind]))
      for (const [at, { values }] of resources.entries()) {
        const place = `${kind}.${type}.${at}`;
        facts.set(place, { name: type, value: true, kind: 'resource' });
        addLeaves(facts, place, [], values);
      }
  return facts;
}

function addLeaves(facts: Facts, place: string, path: (string | number)[], value: Json): void {
  const content = typeof value === 'string' && /^\s*[[{]/.test(value) ? json(value, []) : value;
  const inner = isUnknown(content) ? value : content;
  if (inner === null || (path.length === 0 && isBare(inner))) return;
  if (typeof inner !== 'object' || isBare(inner))
    facts.set(`${place}/${path.join('/')}`, { name: nameOf(path), value: inner, kind: 'attribute' });
  else
    for (const [key, one] of Object.entries(inner))
      addLeaves(facts, place, [...path, Array.isArray(inner) ? Number(key) : key], one);
}

const isBare = (value: Json): boolean => typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** The last name of a path; of a tag, that it is one. */
function nameOf(path: readonly (string | number)[]): string {
  if (path[0] === 'tags' && path.length === 2) return `tag ${path[1]}`;
  const last = path.findLastIndex((step) => typeof step === 'string');
  const index = path.slice(last + 1).filter((step) => step !== 0);
  return pathText([...path.slice(last, last + 1), ...index]);
}

const isSame = (one: Fact, other: Fact | undefined): boolean =>
  other !== undefined && JSON.stringify(one.value) === JSON.stringify(other.value);

/** What is so here and not there. Of a resource that only one has, its values go without saying. */
function differences(own: Facts, other: Facts): string[] {
  const within = (facts: Facts, place: string): boolean =>
    place.includes('/') && !facts.has(place.slice(0, place.indexOf('/')));
  const here = [...own].flatMap(([place, fact]) => {
    if (isSame(fact, other.get(place))) return [];
    if (fact.kind === 'resource') return [`with ${fact.name}`];
    return within(other, place) && !isUnknown(fact.value) && isReference(own, place) ? [] : [factWords(fact)];
  });
  const gone = [...other].flatMap(([place, fact]) => {
    if (own.has(place) || within(own, place)) return [];
    return fact.kind === 'resource' ? [`no companion ${fact.name}`] : [`${fact.name} is not set`];
  });
  return [...new Set([...gone, ...here])];
}

/** What only leads from one resource of the sample to another. */
const isReference = (facts: Facts, place: string): boolean => String(facts.get(place)?.value).includes('${');

function factWords({ name, value }: Fact): string {
  if (typeof value === 'string' && value.includes('${var.not_given}')) return `${name} not known until apply`;
  const text = expressionText(value);
  return `${name} is ${text.length > longestValue ? `${text.slice(0, longestValue)}…` : text}`;
}

function titled(words: readonly string[], kind: Sample['kind']): string {
  if (words.length === 0) return fallbacks[kind];
  return words.length > mostFacts ? `${words.slice(0, mostFacts).join(', ')} …` : words.join(', ');
}

const fallbacks: Record<Sample['kind'], string> = {
  violating: 'violates',
  complying: 'complies',
  exempt: 'is exempt',
  out_of_scope: 'is not meant',
  unknown: 'not known until apply',
  absent: 'nothing set',
};

function numbered(title: string, taken: ReadonlyMap<string, unknown>): string {
  for (let count = 1; ; count++) {
    const one = count === 1 ? title : `${title} (${count})`;
    if (!taken.has(one)) return one;
  }
}
