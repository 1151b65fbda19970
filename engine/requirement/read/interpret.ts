import type { Condition, Requirement, Rule } from '../requirement.ts';
import { attributePredicates } from './attributes.ts';
import { conceptPredicates } from './concepts.ts';
import { type Content, slice } from './content.ts';
import { bestCover, type Candidate } from './cover.ts';
import { combined, demand, stated } from './demand.ts';
import { exceptions, modals, negators, reporters } from './function-words.ts';
import type { Lexicon } from './lexicon.ts';
import { type Mood, moodOf } from './mood.ts';
import { type Amount, amountsOf } from './numbers.ts';
import type { Predicate } from './predicate.ts';
import { severityOf } from './severity.ts';
import type { Mention } from './subject.ts';
import { tagPredicates } from './tags.ts';
import { trafficPredicates } from './traffic.ts';
import { unexplained } from './unexplained.ts';
import { valueKindPredicates } from './value-kinds.ts';

/** A sentence understood as being about one mention. */
export interface Interpretation {
  requirement: Requirement;
  notUnderstood: string[];
  /** How many stems name the subject: the longer name is the more exact. */
  named: number;
  /** How many stems its predicates account for: of two readings, the one that explains more by what it asks. */
  understood: number;
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
    const [first] = [...perType].sort((a, b) => a.notUnderstood.length - b.notUnderstood.length);
    if (!first) return [];
    const complete = perType.filter(({ notUnderstood }) => notUnderstood.length === first.notUnderstood.length);
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
  const said = chosen(main, mention, type, lexicon, mood);
  if (said.predicates.length === 0) return undefined;
  const { filters, demands } = split(main, mention, said.predicates, mood);
  const outcome = demand(main, demands, mood);
  if (!outcome) return undefined;
  const where = combined(
    filters.map((one) => stated(main, one, 'obligation', filters)),
    'all',
  );

  const excepted = exception && chosen(exception, undefined, type, lexicon, 'obligation');
  const unless =
    excepted &&
    combined(
      excepted.predicates.map((one) => stated(exception, one, 'obligation', excepted.predicates)),
      /\bor\b/i.test(exception.sentence) ? 'any' : 'all',
    );
  const notUnderstood = [...said.notUnderstood, ...(excepted?.notUnderstood ?? [])];
  const { severity, category, frameworks } = severityOf(outcome.must, lexicon);
  const rivals = said.predicates.flatMap((one) => one.rivals ?? []);
  const weak = said.predicates.some((one) => one.weak);
  const doubtful =
    outcome.doubtful ??
    (weak
      ? 'one word may mean this, or something else'
      : rivals.length > 0
        ? 'the words name more than one attribute'
        : exception && !unless
          ? 'the exception was not understood'
          : undefined);
  return {
    requirement: {
      rules: [
        {
          subject: { types: [type], kind: 'resource', ...(where && { where }) },
          must: outcome.must,
          ...(unless && { unless }),
        },
      ],
      severity,
      category,
      frameworks,
    },
    notUnderstood,
    named: mention.to - mention.from,
    understood: said.predicates.reduce((sum, { from, to }) => sum + to - from, 0),
    ...(doubtful && { doubtful }),
    assumptions: [],
  };
}

/** The predicates that together account for most of the words, none of them twice; and the words that are left. */
function chosen(
  content: Content,
  mention: Mention | undefined,
  type: string,
  lexicon: Lexicon,
  mood: Mood,
): { predicates: Predicate[]; notUnderstood: string[] } {
  const amounts = amountsOf(content);
  const kinds = [
    tagPredicates(content),
    type === '*' ? [] : conceptPredicates(content, type, lexicon, mood),
    trafficPredicates(content, type),
    type === '*'
      ? []
      : [...attributePredicates(content, type, lexicon), ...valueKindPredicates(content, type, lexicon)],
  ];
  const candidates = kinds
    .flatMap((list, rank) => list.map((predicate): Candidate => ({ ...predicate, rank })))
    .filter((one) => !mention || apart(one, mention))
    .filter((one) => !mention?.implied || one.concept === mention.implied || one.rank === tagRank)
    .filter((one) => !splitsNumber(content, one, amounts));
  const idle = content.stems.map(
    (stem) => negators.has(stem) || modals.has(stem) || reporters.has(stem) || connectors.has(stem),
  );
  const predicates = bestCover(candidates, content.stems, idle);
  const taken = new Set(
    predicates.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)),
  );
  const own = lexicon.ownStems(type);
  const left = content.stems.flatMap((stem, at) => {
    const named = mention && at >= mention.from && at < mention.to;
    const repeated = predicates.some(({ from, to }) => content.stems.slice(from, to).includes(stem));
    return taken.has(at) || repeated || named || idle[at] || own.has(stem) ? [] : [at];
  });
  return { predicates, notUnderstood: unexplained(content, left, predicates) };
}

/** The place of tags among the kinds of predicates. */
const tagRank = 0;

/** Does it take a number, and leave what is said of it: the `2` of `at most 2`? */
const splitsNumber = ({ places }: Content, { from, to }: Predicate, amounts: readonly Amount[]): boolean =>
  amounts.some((amount) => {
    const taken = places.slice(from, to).filter((place) => place >= amount.from && place < amount.to).length;
    const all = places.filter((place) => place >= amount.from && place < amount.to).length;
    return taken > 0 && taken < all;
  });

const connectors = new Set([
  'and',
  'or',
  'but',
  'if',
  'both',
  'either',
  'expos',
  'allow',
  'permit',
  'give',
  'keep',
  'run',
  'ask',
  'start',
  'take',
  'put',
  'place',
  'hold',
  'els',
  'nobodi',
  'let',
  'admit',
  'minim',
]);

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
  const before = predicates.filter(({ from, to }) => {
    const [start, end] = [content.places[from] ?? 0, content.places[to - 1] ?? 0];
    const beforeVerb = mood !== 'title' && verb >= 0 && from >= mention.to && end < verb;
    return beforeVerb || (clause && start >= clause.start && end < clause.end);
  });
  const demands = predicates.filter((one) => !before.includes(one));
  // What is asked does not say again which resources are meant.
  const asked = new Set(demands.map(({ condition }) => core(condition)));
  return demands.length > 0
    ? { filters: before.filter(({ condition }) => !asked.has(core(condition))), demands }
    : { filters: [], demands: predicates };
}

/** The words of a clause that says when the rule holds: `When …, X must`, `… wherever the engine is mysql`. */
function clauseOf({ words }: Content): { start: number; end: number } | undefined {
  const start = words.findIndex(({ text }) => /^(when|whenever|where|wherever|if|while)$/i.test(text));
  if (start < 0) return undefined;
  const comma = words.findIndex(({ text }, at) => at > start && text === ',');
  return { start, end: start === 0 && comma > 0 ? comma : words.length };
}

/** Beside the name, or going on from its end: the `instance types` of `EC2 instance types`. */
function apart({ from, to, scattered }: Candidate, mention: Mention): boolean {
  return from >= mention.to || to <= mention.from || (from > mention.from && to > mention.to) || scattered === true;
}

/** A condition without its negations. */
const core = (condition: Condition): string => ('not' in condition ? core(condition.not) : JSON.stringify(condition));
