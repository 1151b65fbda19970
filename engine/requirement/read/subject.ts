import type { Content } from './content.ts';
import type { Lexicon } from './lexicon.ts';

/** A place where the sentence names resources. */
export interface Mention {
  from: number;
  to: number;
  text: string;
  /** Each alternative is a set of types that are meant together. */
  alternatives: string[][];
  /** A category's types are meant as far as the rule can be asked of them. */
  category?: boolean;
  /** Only a control tells which of the types is meant. */
  controlled?: boolean;
  /** It is only a part of a longer name, of other types. */
  part?: boolean;
  /** The control whose words imply the subject; nothing else is asked of it. */
  implied?: string;
}

/** The sentence is about resources of whatever type. */
const everything =
  /^\W*(?:flag |deny |find )?(?:every|all|any|each|an?|no|the)?\s*(?:cloud |aws |azure |gcp )?resources?\b(?!\s+(?:groups?|shares?|polic(?:y|ies)|quotas?|locks?|records?)\b)/i;

/** The places that name a resource type, in order; where a longer name holds a shorter one, both are given, the longer first. */
export function mentionsOf(content: Content, lexicon: Lexicon): Mention[] {
  const { stems, words, places, sentence } = content;
  const mentions: Mention[] = [];
  for (let from = 0; from < stems.length; ) {
    const found = lexicon.names.from(stems, from).filter(({ length }) => isOneName(content, from, from + length));
    for (const { length, values } of found.toReversed()) {
      const to = from + length;
      const text = sentence.slice(words[places[from] ?? 0]?.start ?? 0, words[places[to - 1] ?? 0]?.end ?? 0);
      const alternatives = values.flatMap(({ types, together }) =>
        together ? [[...types]] : types.map((type) => [type]),
      );
      mentions.push({ from, to, text, alternatives, category: values.some(({ category }) => category) });
    }
    from += found.at(-1)?.length ?? 1;
  }
  mentions.unshift(...coordinated(content, mentions, lexicon));
  const provider = providerIn(sentence);
  const any = everything.exec(sentence) ?? (mentions.length === 0 ? /\bresources?\b/i.exec(sentence) : null);
  return any
    ? [{ from: 0, to: 0, text: any[0], alternatives: [['*']] }]
    : firstOfEach(mentions).map((one) => ofProvider(asPart(one, mentions), provider));
}

/** Of a name that comes again and again the first two; a rule does not speak of more than a few. */
function firstOfEach(mentions: readonly Mention[]): Mention[] {
  const seen = new Map<string, number>();
  return mentions
    .filter(({ alternatives }) => {
      const key = alternatives.join();
      seen.set(key, (seen.get(key) ?? 0) + 1);
      return (seen.get(key) ?? 0) <= 2;
    })
    .slice(0, mostMentions);
}

const mostMentions = 12;

/** A name within a longer one of other types may stand there by chance: the `container` of `container registries`. */
function asPart(mention: Mention, all: readonly Mention[]): Mention {
  const types = new Set(mention.alternatives.flat());
  const part = all.some(
    ({ from, to, alternatives }) =>
      from <= mention.from &&
      to >= mention.to &&
      to - from > mention.to - mention.from &&
      !alternatives.flat().some((type) => types.has(type)),
  );
  return part ? { ...mention, part } : mention;
}

const providers: [RegExp, string][] = [
  [/\b(?:azure|microsoft)\b/i, 'azurerm_'],
  [/\b(?:gcp|google|gke)\b/i, 'google_'],
  [/\b(?:aws|amazon)\b/i, 'aws_'],
  [/\b(?:kubernetes|k8s)\b/i, 'kubernetes_'],
];

const providerIn = (sentence: string): string | undefined => providers.find(([name]) => name.test(sentence))?.[1];

/** Where the sentence names the provider, a name that several have is meant as its own. */
function ofProvider(mention: Mention, provider: string | undefined): Mention {
  const own = mention.alternatives
    .map((types) => types.filter((type) => provider !== undefined && type.startsWith(provider)))
    .filter((types) => types.length > 0);
  return own.length > 0 ? { ...mention, alternatives: own } : mention;
}

/** A name does not go on over a verb: the `lifecycle rule` of `a bucket must have a lifecycle rule` is not the bucket's name. */
const isOneName = ({ words, places }: Content, from: number, to: number): boolean =>
  words
    .slice(places[from] ?? 0, places[to - 1] ?? 0)
    .every(
      ({ text }) =>
        !/^(?:must|should|shall|may|can|have|has|had|having|needs?|requires?|is|are|with|without|uses?|using|who|whose|that|which)$/i.test(
          text,
        ),
    );

/** `S3 buckets and EBS volumes`, `RDS clusters and instances`: several names that are one subject. */
function coordinated({ stems, words, places }: Content, mentions: readonly Mention[], lexicon: Lexicon): Mention[] {
  const joins = (from: number, to: number): boolean => {
    const text = words.slice(from, to).map((word) => word.text.toLowerCase());
    return (
      text.length > 0 &&
      text.every((word) => /^(?:and|or|,|\/|the|all|as|well)$/.test(word)) &&
      /and|or|\//.test(text.join(' '))
    );
  };
  return mentions.flatMap((first) => {
    const next = places[first.to] === undefined ? undefined : first.to;
    const linked = (to: number): boolean => joins((places[first.to - 1] ?? 0) + 1, places[to] ?? 0);
    const other = mentions.find(
      (one) =>
        one.from >= first.to &&
        stems.slice(first.to, one.from).every((stem) => stem === 'and' || stem === 'or') &&
        linked(one.from),
    );
    if (other)
      return [
        {
          ...first,
          to: other.to,
          alternatives: [[...new Set([...(first.alternatives[0] ?? []), ...(other.alternatives[0] ?? [])])]],
        },
      ];
    // The head alone may be named again: the `instances` of "RDS clusters and instances".
    const at =
      next === undefined ? -1 : stems.findIndex((stem, place) => place >= next && stem !== 'and' && stem !== 'or');
    if (at < 0 || first.to - first.from < 2 || !linked(at)) return [];
    const head = lexicon.names.from([...stems.slice(first.from, first.to - 1), stems[at] ?? ''], 0).at(-1);
    if (head?.length !== first.to - first.from) return [];
    const types = head.values.flatMap((value) => value.types);
    return [{ ...first, to: at + 1, alternatives: [[...new Set([...(first.alternatives[0] ?? []), ...types])]] }];
  });
}

/**
 * What belongs to the thing that is named, for where nothing can be asked of the thing itself: a load balancer's listener has its TLS policy.
 */
export function partsOf({ stems }: Content, named: readonly Mention[], lexicon: Lexicon): Mention[] {
  const [longest] = [...named].sort((a, b) => b.to - b.from - (a.to - a.from));
  if (!longest || longest.to - longest.from === 0) return [];
  const types = lexicon.names.beyond(stems.slice(longest.from, longest.to)).flatMap((name) => name.types);
  const others = [...new Set(types)].filter((type) => !longest.alternatives.flat().includes(type));
  return others.length > 0 ? [{ ...longest, alternatives: [others], category: true, controlled: true }] : [];
}

/** A control that is named without a subject is about all the types that it applies to: `RDP is exposed to the internet`. */
export function impliedBy(content: Content, named: readonly Mention[], lexicon: Lexicon): Mention[] {
  const found = content.stems.flatMap((_, from) =>
    lexicon.concepts
      .from(content.stems, from)
      .filter(({ length, value }) => length > 1 && !value.type)
      .filter(({ length }) => named.every((one) => isMore(one, from, from + length))),
  );
  // What a longer phrase takes in is no control of its own.
  const longest = Math.max(...found.map(({ length }) => length));
  const all = [...new Set(found.filter(({ length }) => length === longest).map(({ value }) => value.concept))];
  // One that many things can have goes before what only one has: an open port before a cluster's own setting for it.
  const shared = all.filter(({ types }) => Object.keys(types).length > 1);
  const concepts = shared.length > 0 ? shared : all;
  return concepts.map(({ concept, types, must }) => ({
    from: 0,
    to: 0,
    text: must,
    alternatives: [Object.keys(types)],
    implied: concept,
  }));
}

/** A name within the control's own words is one by chance: the `shared` of `shared host network`. */
const isMore = ({ from, to }: Mention, start: number, end: number): boolean => start <= from && end >= to;
