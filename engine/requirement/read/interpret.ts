import type { Condition, Requirement, Rule } from '../requirement.ts';
import { choose } from './choose.ts';
import { type Content, slice } from './content.ts';
import { combined, demand, stated } from './demand.ts';
import { exceptions } from './function-words.ts';
import type { Lexicon } from './lexicon.ts';
import { type Mood, moodOf } from './mood.ts';
import type { Predicate } from './predicate.ts';
import { severityOf } from './severity.ts';
import type { Mention } from './subject.ts';

/** A sentence understood as being about one mention. */
export interface Interpretation {
  requirement: Requirement;
  notUnderstood: string[];
  /** How many stems name the subject: the longer name is the more exact. */
  named: number;
  /** Where its subject stands: of two, the first is what the sentence is about. */
  at: number;
  /** How many stems its predicates account for: of two readings, the one that explains more by what it asks. */
  understood: number;
  /** A control is asked, not attributes alone. */
  byControl: boolean;
  /** Why it should be confirmed though every word was understood. */
  doubtful?: string;
  assumptions: string[];
}

export function interpret(content: Content, mention: Mention, lexicon: Lexicon): Interpretation[] {
  return mention.alternatives.flatMap((types) => {
    const perType = types.flatMap((type) => {
      const one = interpretType(content, mention, type, lexicon);
      return one ? [{ type, ...one }] : [];
    });
    const [first] = [...perType].sort(
      (a, b) =>
        a.notUnderstood.length - b.notUnderstood.length || Number(Boolean(a.doubtful)) - Number(Boolean(b.doubtful)),
    );
    if (!first) return [];
    const whole = perType.filter(({ notUnderstood }) => notUnderstood.length === first.notUnderstood.length);
    // Of a type where it is doubtful what is meant, it is not said where it is clear of another of the same name.
    const clear = whole.filter(({ doubtful }) => !doubtful);
    const complete = ofName(clear.length > 0 ? clear : whole, mention, lexicon);
    const left = types.filter((type) => !complete.some((one) => one.type === type));
    return [
      {
        ...first,
        requirement: {
          ...first.requirement,
          rules: together(complete.flatMap(({ requirement }) => requirement.rules)),
        },
        assumptions: [
          ...first.assumptions,
          ...(mention.category && left.length > 0
            ? [`it is not about ${left.map((type) => `\`${type}\``).join(', ')}, which cannot be so`]
            : []),
        ],
      },
    ];
  });
}

/**
 * A name may stand for what lies beside a resource too (a bucket's policy). Only a control knows where it is set; an attribute that all
 * of them have is meant of the resource itself.
 */
function ofName<T extends Interpretation & { type: string }>(readings: T[], mention: Mention, lexicon: Lexicon): T[] {
  const [first] = readings;
  if (!first || readings.length === 1 || mention.category || readings.some(({ byControl }) => byControl))
    return readings;
  const own = readings.filter(({ type }) => lexicon.isLabel(type, mention.text));
  return own.length > 0 ? own : readings;
}

/** Rules that ask the same of several types are one. */
function together(rules: readonly Rule[]): Rule[] {
  const byDemand = new Map<string, Rule>();
  for (const { subject, ...demand } of rules) {
    const key = JSON.stringify([demand, subject.where]);
    const known = byDemand.get(key);
    byDemand.set(key, {
      ...demand,
      subject: { ...subject, types: [...(known?.subject.types ?? []), ...subject.types] },
    });
  }
  return [...byDemand.values()];
}

function interpretType(content: Content, mention: Mention, type: string, lexicon: Lexicon): Interpretation | undefined {
  const cut = content.words.findIndex(({ stem, kind }) => kind === 'word' && exceptions.has(stem));
  const main = cut < 0 ? content : slice(content, 0, cut);
  const exception = cut < 0 ? undefined : slice(content, cut + 1, content.words.length);
  if (mention.to > main.stems.length) return undefined;

  const mood = moodOf(main);
  const said = choose(main, mention, type, lexicon, mood);
  if (said.predicates.length === 0) return undefined;
  if (mention.controlled && said.predicates.some(({ concept }) => concept === undefined)) return undefined;
  const { filters, demands } = split(main, mention, said.predicates, mood);
  const asked = /\bexplicit(ly)?\b/i.test(main.sentence) ? demands.map(explicitly) : demands;
  const outcome = demand(main, asked, mood);
  if (!outcome) return undefined;
  const where = combined(
    filters.map((one) => stated(main, one, 'obligation', filters)),
    'all',
  );

  const excepted = exception && choose(exception, undefined, type, lexicon, 'obligation');
  const unless =
    excepted &&
    combined(
      excepted.predicates.map((one) => stated(exception, one, 'obligation', excepted.predicates)),
      /\bor\b/i.test(exception.sentence) ? 'any' : 'all',
    );
  // What is said to be fine may be what the control excepts anyway.
  const isFine = content.words[cut]?.text === 'excepted';
  const same = unless !== undefined && core(unless) === core(outcome.must);
  const notUnderstood = [...said.notUnderstood, ...(excepted?.notUnderstood ?? [])];
  const { severity, category, frameworks } = severityOf(outcome.must, lexicon);
  const rivals = said.predicates.flatMap((one) => one.rivals ?? []);
  const weak = said.predicates.some((one) => one.weak);
  const byControl = said.predicates.some(({ concept, condition }) => concept !== undefined || 'traffic' in condition);
  const doubtful =
    (contradicts(outcome.must) ? 'it asks for one thing and for its opposite' : undefined) ??
    outcome.doubtful ??
    (weak
      ? 'one word may mean this, or something else'
      : rivals.length > 0
        ? 'the words name more than one attribute'
        : exception && !unless
          ? 'the exception was not understood'
          : same && !isFine
            ? 'the exception says the same as the rule'
            : mention.part && !byControl
              ? `\`${mention.text}\` may be only a part of a longer name`
              : undefined);
  return {
    requirement: {
      rules: [
        {
          subject: { types: [type], kind: 'resource', ...(where && { where }) },
          must: outcome.must,
          ...(unless && !(isFine && same) && { unless }),
        },
      ],
      severity,
      category,
      frameworks,
    },
    notUnderstood,
    named: mention.to - mention.from,
    at: mention.from,
    byControl,
    understood: said.predicates.reduce((sum, { from, to }) => sum + to - from, 0),
    ...(doubtful && { doubtful }),
    assumptions: [],
  };
}

/** What stands between the subject and the verb says which resources are meant; the rest is asked of them. */
function split(
  content: Content,
  mention: Mention,
  predicates: Predicate[],
  mood: Mood,
): { filters: Predicate[]; demands: Predicate[] } {
  const verb = content.words.findIndex(
    ({ stem, start }, at) =>
      at > (content.places[mention.to - 1] ?? -1) &&
      /^(must|should|shall|need|may|can|cannot|have to|has to)$/.test(stem) &&
      start > 0,
  );
  const clause = clauseOf(content);
  const before = predicates.filter((one) => {
    const [start, end] = [content.places[one.from] ?? 0, content.places[one.to - 1] ?? 0];
    const beforeVerb = mood !== 'title' && verb >= 0 && one.from >= mention.to && one.to > one.from && end < verb;
    return beforeVerb || (clause && start >= clause.start && end < clause.end) || narrows(content, mention, one);
  });
  const demands = predicates.filter((one) => !before.includes(one));
  // What is asked does not say again which resources are meant.
  const asked = new Set(demands.map(({ condition }) => core(condition)));
  return demands.length > 0
    ? { filters: before.filter(({ condition }) => !asked.has(core(condition))), demands }
    : { filters: [], demands: predicates };
}

/** Said explicitly, nothing may be left to the provider's default. */
const explicitly = (one: Predicate): Predicate => ({ ...one, condition: written(one.condition) });

function written(condition: Condition): Condition {
  if ('named' in condition) return { ...condition, means: written(condition.means) };
  if ('all' in condition) return { all: condition.all.map(written) };
  if ('any' in condition) return { any: condition.any.map(written) };
  if ('not' in condition) return { not: written(condition.not) };
  if ('quantifier' in condition) return { ...condition, satisfies: written(condition.satisfies) };
  if (!('attribute' in condition)) return condition;
  return { attribute: condition.attribute, test: condition.test };
}

/** Beside the name itself: `databases tagged env=prod`, `memcached clusters`. */
function narrows(
  { words, places }: Content,
  mention: Mention,
  { from, to, condition, byValue, bracketed }: Predicate,
): boolean {
  if (bracketed) return true;
  const [start, end] = [places[from] ?? 0, places[to - 1] ?? 0];
  const tagged = 'tag' in condition && from === mention.to && /^(tagged|labell?ed)$/i.test(words[start]?.text ?? '');
  const verb = words
    .slice(places[mention.to - 1] ?? 0, start)
    .some(({ text }) => /^(must|should|be|is|are|not)$/i.test(text));
  return (tagged && !verb) || (byValue === true && to === mention.from && end + 1 === (places[mention.from] ?? 0));
}

/** The words of a clause that says when the rule holds: `When …, X must`, `… wherever the engine is mysql`. */
function clauseOf({ words }: Content): { start: number; end: number } | undefined {
  const start = words.findIndex(({ text }) => /^(when|whenever|where|wherever|if|while)$/i.test(text));
  if (start < 0) return undefined;
  const comma = words.findIndex(({ text }, at) => at > start && text === ',');
  return { start, end: start === 0 && comma > 0 ? comma : words.length };
}

/** Is the same asked and forbidden? */
function contradicts(condition: Condition): boolean {
  if (!('all' in condition)) return false;
  const said = new Map<string, Set<boolean>>();
  for (const part of condition.all) said.set(core(part), (said.get(core(part)) ?? new Set()).add(isTurned(part)));
  return [...said.values()].some(({ size }) => size > 1);
}

const isTurned = (condition: Condition): boolean =>
  'not' in condition ? !isTurned(condition.not) : 'named' in condition ? isTurned(condition.means) : false;

/** A condition without its negations. */
const core = (condition: Condition): string =>
  'not' in condition ? core(condition.not) : 'named' in condition ? core(condition.means) : JSON.stringify(condition);
