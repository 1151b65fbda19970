import { attributePredicates } from './attributes.ts';
import { conceptPredicates } from './concepts.ts';
import type { Content } from './content.ts';
import { bestCover, type Candidate } from './cover.ts';
import { modals, negators, reporters, verbs } from './function-words.ts';
import { gathered } from './gather.ts';
import type { Lexicon } from './lexicon.ts';
import { holdsVerb, type Mood } from './mood.ts';
import { type Amount, amountsOf } from './numbers.ts';
import type { Predicate } from './predicate.ts';
import { relationPredicates } from './relations.ts';
import { statementPredicates } from './statements.ts';
import type { Mention } from './subject.ts';
import { mustBeOn, switchedOn } from './switched-on.ts';
import { tagPredicates } from './tags.ts';
import { trafficPredicates } from './traffic.ts';
import { unexplained } from './unexplained.ts';
import { valueKindPredicates } from './value-kinds.ts';

/** The predicates that together account for most of the words, none of them twice; and the words that are left. */
export interface Choice {
  predicates: Predicate[];
  notUnderstood: string[];
}

/** `ofOthers`: how many resources further on the sentence may still go: `a role whose policy …`. */
export function choose(
  content: Content,
  mention: Mention | undefined,
  type: string,
  lexicon: Lexicon,
  mood: Mood,
  ofOthers = 2,
): Choice {
  const amounts = amountsOf(content);
  const any = type === '*';
  const ofAnother = (clause: Content, other: Mention, target: string): Choice =>
    choose(clause, other, target, lexicon, 'obligation', ofOthers - 1);
  const kinds = [
    tagPredicates(content),
    any ? [] : conceptPredicates(content, type, lexicon, mood),
    [
      ...trafficPredicates(content, type),
      ...(any ? [] : statementPredicates(content, type, lexicon)),
      ...(any || !mention || ofOthers === 0 ? [] : relationPredicates(content, mention, type, lexicon, ofAnother)),
    ],
    any
      ? []
      : [
          ...attributePredicates(content, type, lexicon, mention),
          ...valueKindPredicates(content, type, lexicon, mention),
        ],
  ];
  const candidates = kinds
    .flatMap((list, rank) =>
      list.map((predicate): Candidate => ({ ...predicate, rank: trust(predicate, rank, mention, mood) })),
    )
    .filter((one) => !mention || apart(one, mention))
    .filter((one) => !mention?.implied || one.concept === mention.implied || one.rank === tagRank)
    .filter((one) => !splitsNumber(content, one, amounts))
    .filter((one) => !mention || !leavesClause(content, one, mention))
    .filter((one, _, all) => one.rank !== tagRank || !all.some((other) => isControlOf(other, one)));
  const idle = content.stems.map(
    (stem, at) =>
      (mention && at >= mention.from && at < mention.to) ||
      negators.has(stem) ||
      modals.has(stem) ||
      (at === 0 && reporters.has(stem)) ||
      verbs.has(stem),
  );
  const predicates = bestCover(candidates, content, idle);
  const taken = new Set(
    predicates.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)),
  );
  const own = lexicon.ownStems(type);
  const left = content.stems.flatMap((stem, at) => {
    const repeated = predicates.some(({ from, to }) => content.stems.slice(from, to).includes(stem));
    return taken.has(at) || repeated || idle[at] || own.has(stem) ? [] : [at];
  });
  if (predicates.length === 0 && mention && left.length === 0) return switchedOn(content, mention, type, lexicon);
  const itself = mention && mustBeOn(content, mention) ? switchedOn(content, mention, type, lexicon) : undefined;
  const within = predicates.flatMap(({ notUnderstood = [] }) => notUnderstood);
  return {
    predicates: gathered(content, [...(itself?.predicates ?? []), ...predicates]),
    notUnderstood: [
      ...within,
      ...(itself?.predicates.length === 0 ? ['enabled'] : []),
      ...unexplained(content, left, predicates),
    ],
  };
}

/** The place of tags among the kinds of predicates. */
const tagRank = 0;

/** What begins within the name is the less likely, for it may be no more than the name. */
function trust(predicate: Predicate, rank: number, mention: Mention | undefined, mood: Mood): number {
  if (isAdjective(predicate, mention, mood)) return 0;
  return mention && predicate.from < mention.to && predicate.to > mention.from ? rank + 0.5 : rank;
}

/** A value right before the name tells which are meant, whatever else it may say: `HTTPS listeners`. */
const isAdjective = ({ byValue, to }: Predicate, mention: Mention | undefined, mood: Mood): boolean =>
  byValue === true && mention?.from === to && mood !== 'title';

/** The words of a control that seem to name a tag: `tag immutability`. */
const isControlOf = ({ concept, from, to }: Candidate, tag: Candidate): boolean =>
  concept !== undefined && from <= tag.from && to >= tag.to;

/** Does it take a number, and leave what is said of it: the `2` of `at most 2`? */
const splitsNumber = ({ places }: Content, { from, to }: Predicate, amounts: readonly Amount[]): boolean =>
  amounts.some((amount) => {
    const taken = places.slice(from, to).filter((place) => place >= amount.from && place < amount.to).length;
    const all = places.filter((place) => place >= amount.from && place < amount.to).length;
    return taken > 0 && taken < all;
  });

/** Does it take words of the clause that says which resources are meant together with what is asked of them? */
const leavesClause = (content: Content, one: Candidate, mention: Mention): boolean =>
  one.scattered !== true &&
  one.from >= mention.to &&
  /^(?:that|which|who|whose|with|using)$/i.test(
    content.words[(content.places[mention.to - 1] ?? -1) + 1]?.text ?? '',
  ) &&
  holdsVerb(content, one);

/** Beside the name, or going on from its end: the `instance types` of `EC2 instance types`. */
function apart({ from, to, scattered }: Candidate, mention: Mention): boolean {
  return from >= mention.to || to <= mention.from || (from > mention.from && to > mention.to) || scattered === true;
}
