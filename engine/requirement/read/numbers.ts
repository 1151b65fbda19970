import type { Test } from '../requirement.ts';
import type { Content } from './content.ts';
import type { Word } from './words.ts';

/** A number with what is said of it: `at least 90 days`. */
export interface Amount {
  test: Extract<
    Test,
    { atLeast: number } | { atMost: number } | { above: number } | { below: number } | { equals: unknown }
  >;
  number: number;
  /** As it is written: `1.30`. */
  text: string;
  unit?: string | undefined;
  /** A second bound of the same: `at least 7 and at most 35`. */
  and?: Amount;
  /** Words that it accounts for. */
  from: number;
  to: number;
}

const spelled = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const before: [RegExp, 'atLeast' | 'atMost' | 'above' | 'below'][] = [
  [/\b(at least|minimum( length)?( of)?|no less than|no fewer than|not less than|>=|min)\s*$/, 'atLeast'],
  [
    /\b(at most|maximum( of)?|no more than|not more than|up to|within|<=|max|not exceed|not exceeding|no longer than)\s*$/,
    'atMost',
  ],
  [/\b(more than|greater than|over|above|exceeds?|exceeding|larger than|longer than|>)\s*$/, 'above'],
  [/\b(less than|fewer than|below|under|lower than|shorter than|<)\s*$/, 'below'],
];

const after: [RegExp, 'atLeast' | 'atMost'][] = [
  [
    /^\s*(?:(?!and\b)\w+\s+)?(or (more|greater|higher|longer|above|newer|later|up|over)|and (above|up|newer|later|higher)|minimum)\b/,
    'atLeast',
  ],
  [/^\s*(?:(?!and\b)\w+\s+)?(or (less|fewer|lower|shorter|below)|maximum|at most)\b/, 'atMost'],
];

const units: Record<string, string> = {
  day: 'days',
  days: 'days',
  hour: 'hours',
  hours: 'hours',
  minute: 'minutes',
  minutes: 'minutes',
  second: 'seconds',
  seconds: 'seconds',
  week: 'weeks',
  weeks: 'weeks',
  month: 'months',
  months: 'months',
  year: 'years',
  years: 'years',
  gb: 'gb',
  gib: 'gb',
  mb: 'mb',
  kb: 'kb',
};

/** The numbers of a sentence. */
export function amountsOf(content: Content): readonly Amount[] {
  const known = found.get(content);
  if (known) return known;
  const amounts: Amount[] = [];
  found.set(content, amounts);
  for (const amount of eachAmount(content)) {
    const before = amounts.at(-1);
    const between = content.words.slice(before?.to, amount.from).map(({ text }) => text.toLowerCase());
    if (before && !before.and && /^(?:, )?(?:and|but)$/.test(between.join(' '))) {
      const unit = before.unit ?? amount.unit;
      amounts[amounts.length - 1] = { ...before, unit, to: amount.to, and: { ...amount, unit } };
    } else amounts.push(amount);
  }
  return amounts;
}

/** Every attribute of every type asks for them anew. */
const found = new WeakMap<Content, readonly Amount[]>();

function eachAmount({ sentence, words }: Content): Amount[] {
  return words.flatMap((word, at) => {
    const number = numberOf(word);
    if (number === undefined) return [];
    const head = sentence.slice(Math.max(0, word.start - 30), word.start).toLowerCase();
    const tail = sentence.slice(word.end, word.end + 30).toLowerCase();
    const pre = before.find(([pattern]) => pattern.test(head));
    const post = after.find(([pattern]) => pattern.test(tail));
    // "one" and the like are numbers only where something is said of them.
    if (word.kind === 'word' && !pre && !post) return [];
    const comparison = pre?.[1] ?? post?.[1] ?? 'equals';
    const from = pre ? wordAt(words, word.start - (pre[0].exec(head)?.[0].length ?? 0), at) : at;
    const to = post ? wordAt(words, word.end + (post[0].exec(tail)?.[0].length ?? 0), words.length) : at + 1;
    const unit = units[words[at + 1]?.text.toLowerCase() ?? ''];
    return [
      {
        test: { [comparison]: number } as Amount['test'],
        number,
        text: word.text,
        unit,
        from,
        to: Math.max(to, unit ? at + 2 : at + 1),
      },
    ];
  });
}

function numberOf({ kind, text }: Word): number | undefined {
  if (kind === 'number') return Number(text.replace('%', ''));
  const at = spelled.indexOf(text.toLowerCase());
  return at >= 0 ? at : undefined;
}

/** The first word that begins at or after an offset. */
function wordAt(words: readonly Word[], offset: number, fallback: number): number {
  const at = words.findIndex(({ start }) => start >= offset);
  return at < 0 ? fallback : at;
}

const seconds: Record<string, number> = {
  seconds: 1,
  minutes: 60,
  hours: 3600,
  days: 86400,
  weeks: 604800,
  months: 2592000,
  years: 31536000,
};

/** What an attribute's name tells of its unit where it does not end in one: how long something is kept is counted in days. */
const keptInDays = /retention|backup|expir|deletion_window/;

/** The number in the unit that an attribute's name tells (`retention_in_days`), or as it is where that tells none. */
export function inUnitOf(name: string, number: number, unit: string | undefined, known?: string): number {
  const from = unit && seconds[unit];
  const own =
    known ??
    Object.keys(seconds).find((one) => new RegExp(`_${one}$|_in_${one}\\b`).test(name)) ??
    (keptInDays.test(name) ? 'days' : undefined);
  const to = own && seconds[own];
  return from && to ? (number * from) / to : number;
}

const measured: [RegExp, RegExp][] = [
  [
    /^(?:seconds|minutes|hours|days|weeks|months|years)$/,
    /(?:^|_)(?:seconds?|minutes?|hours?|days?|weeks?|months?|retention|period|duration|timeout|interval|window|ttl|age|time|delay|grace)(?:_|$)|expir/,
  ],
  [/^(?:gb|mb|kb)$/, /(?:^|_)(?:size|storage|memory|volume|capacity|limit|throughput|disk|gb|mb)(?:_|$)/],
];

/** Can a number with the unit stand for an attribute of that name? */
export const isMeasured = (name: string, unit: string | undefined): boolean =>
  measured.every(([units, names]) => unit === undefined || !units.test(unit) || names.test(name));

/**
 * The number of a control that is about one, `keep backups for at least {n} days`, from what the sentence says: `more than 6 days` is at
 * least 7, and `less than 7 days` its opposite. Undefined where the sentence bounds it from the other side.
 */
export function boundOf(
  { test, number, unit }: Amount,
  control: string,
): { number: number; opposite?: true } | undefined {
  const own = /\{n\} (\w+)/.exec(control)?.[1];
  const bound = own && unit && seconds[own] ? inUnitOf(`in_${own}`, number, unit) : number;
  const upper = /\b(within|at most|or less|up to)\b/.test(control);
  if ('atLeast' in test) return upper ? undefined : { number: bound };
  if ('atMost' in test) return upper ? { number: bound } : undefined;
  if ('above' in test) return upper ? { number: bound, opposite: true } : { number: bound + 1 };
  if ('below' in test) return upper ? { number: bound - 1 } : { number: bound, opposite: true };
  return { number: bound };
}
