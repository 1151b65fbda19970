import type { Diagnostic } from '../../../core/host/boundary.ts';
import { nearestNames } from '../../../knowledge/schema/index.ts';
import { normaliseRequirement } from '../normalise.ts';
import type { Requirement } from '../requirement.ts';
import { parse } from '../restate/parse.ts';
import { restate } from '../restate/restate.ts';
import { withoutAsides } from './asides.ts';
import { type Content, contentOf } from './content.ts';
import { plainly } from './idioms.ts';
import { type Interpretation, interpret } from './interpret.ts';
import type { Lexicon } from './lexicon.ts';
import { impliedBy, type Mention, mentionsOf, partsOf } from './subject.ts';
import { wordsOf } from './words.ts';

/** One way to understand a sentence. */
export interface Reading {
  requirement: Requirement;
  restated: string;
  /** From 0 to 1, made of what was and what was not understood. */
  confidence: number;
  /** Words of the sentence that the reading does not account for. */
  notUnderstood: string[];
  assumptions: string[];
}

/** Ranked readings; `sure` only where the first accounts for every word and has no rival. */
export interface Understanding {
  sure: boolean;
  readings: Reading[];
  /** Words that the likeliest reading does not account for; where there is none, those that no subject or condition was found in. */
  notUnderstood: string[];
  diagnostics: Diagnostic[];
}

/** A name as Terraform spells types. */
const typeLike = /\b(aws|azurerm|google|kubernetes)_[a-z0-9_]+\b/;

/** A longer text, or one of more words that say something, is no sentence. */
const longestSentence = 2000;
const mostWords = 100;

/** Understands a requirement in plain language, with no model and no network. Never guesses in silence. */
export function read(sentence: string, lexicon: Lexicon): Understanding {
  const exact = parse(sentence);
  if (exact) return { sure: true, readings: [readingOf(exact, lexicon, 1)], notUnderstood: [], diagnostics: [] };
  const { rule: text, reasons } = withoutAsides(plainly(sentence.normalize('NFC').replace(/\s+/g, ' ').trim()));
  if (text.length > longestSentence)
    return nothing(
      'sentence_too_long',
      `the sentence has ${text.length} characters; the longest that can be read has ${longestSentence}`,
      'write one rule a sentence',
    );
  const content = contentOf(text, wordsOf(text));
  if (content.stems.length > mostWords)
    return nothing(
      'sentence_too_long',
      `the sentence has ${content.stems.length} words that say something; the longest that can be read has ${mostWords}`,
      'write one rule a sentence',
    );
  if (content.stems.length === 0)
    return nothing(
      'requirement_empty',
      'there is no requirement in this text',
      'write a rule, for example: S3 buckets must block public access',
    );

  const named = mentionsOf(content, lexicon);
  const ofNamed = named.flatMap((mention) => interpret(content, mention, lexicon));
  const whole = ofNamed.some(isWhole);
  const parts = whole
    ? []
    : partsOf(content, named, lexicon).flatMap((mention) => interpret(content, mention, lexicon));
  // A word of a control may be the name of some type; a misspelt type is not to be overheard.
  const implied = whole || parts.some(isWhole) || typeLike.test(text) ? [] : impliedBy(content, named, lexicon);
  const mentions = [...named, ...implied];
  if (mentions.length === 0)
    return nothing(
      'subject_unknown',
      'no resource type is named that Decree knows',
      subjectHelp(text, lexicon),
      subjectWords(content),
    );
  const ofImplied = implied.flatMap((mention) => interpret(content, mention, lexicon));
  const ofEvery = /^\W*(?:no|every|each)\b/i.test(text);
  const interpretations = ranked(
    [...ofNamed, ...[...parts, ...ofImplied].filter(isWhole)],
    ({ named, at }) => ofEvery && named > 0 && at === (content.stems[0] === 'no' ? 1 : 0),
  );
  const [best] = interpretations;
  if (!best)
    return nothing(
      'condition_unknown',
      `what is asked of \`${mentions[0]?.text}\` was not understood`,
      conditionHelp(text, mentions[0], lexicon),
      wordsBeside(content, mentions),
    );
  const assumptions = reasons.map((reason) => `\`${reason}\` gives a reason and is no part of the rule`);
  const readings = distinct(
    interpretations
      .slice(0, 6)
      .map((one) => toReading({ ...one, assumptions: [...one.assumptions, ...assumptions] }, content, lexicon)),
  );
  const sure =
    best.notUnderstood.length === 0 && !best.doubtful && (readings.length === 1 || !rivals(best, interpretations));
  const { notUnderstood } = best;
  return { sure, readings: readings.slice(0, 4), notUnderstood, diagnostics: sure ? [] : [notSure(best)] };
}

const isWhole = ({ notUnderstood }: Interpretation): boolean => notUnderstood.length === 0;

/**
 * The best first: what leaves no word over, is in no doubt, is about what `every …` or `no …` opens the sentence with, has the more
 * exact subject, and explains more by what it asks.
 */
const ranked = (interpretations: Interpretation[], opens: (one: Interpretation) => boolean): Interpretation[] =>
  interpretations.sort(
    (a, b) =>
      a.notUnderstood.length - b.notUnderstood.length ||
      Number(Boolean(a.doubtful)) - Number(Boolean(b.doubtful)) ||
      Number(opens(b)) - Number(opens(a)) ||
      b.named - a.named ||
      b.understood - a.understood ||
      a.at - b.at,
  );

function toReading(one: Interpretation, content: Content, lexicon: Lexicon): Reading {
  const total = content.stems.length;
  const reading = readingOf(
    one.requirement,
    lexicon,
    (total - one.notUnderstood.length) / total / (one.doubtful ? 2 : 1),
  );
  return { ...reading, notUnderstood: one.notUnderstood, assumptions: one.assumptions };
}

function readingOf(requirement: Requirement, lexicon: Lexicon, confidence: number): Reading {
  const normal = normaliseRequirement(requirement);
  return {
    requirement: normal,
    restated: restate(normal, lexicon.label),
    confidence: Math.round(confidence * 100) / 100,
    notUnderstood: [],
    assumptions: [],
  };
}

function distinct(readings: Reading[]): Reading[] {
  const seen = new Map<string, Reading>();
  for (const reading of readings) if (!seen.has(reading.restated)) seen.set(reading.restated, reading);
  return [...seen.values()];
}

/** Another reading that accounts for as much and asks something else of the same words. */
function rivals(best: Interpretation, all: readonly Interpretation[]): boolean {
  const asked = (one: Interpretation): string =>
    one.requirement.rules
      .flatMap(({ subject, must }) => subject.types.map((type) => JSON.stringify([type, subject.where, must], unnamed)))
      .sort()
      .join();
  return all.some(
    (one) =>
      one !== best &&
      one.notUnderstood.length === 0 &&
      one.named === best.named &&
      one.understood === best.understood &&
      one.at <= best.at &&
      !one.doubtful &&
      asked(one) !== asked(best),
  );
}

/** Of two readings only what they mean counts, not what it is called. */
const unnamed = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'means' in value ? value.means : value;

function notSure({ notUnderstood, doubtful }: Interpretation): Diagnostic {
  if (notUnderstood.length > 0)
    return {
      code: 'words_not_understood',
      severity: 'warning',
      message: `not understood: ${notUnderstood.map((word) => `\`${word}\``).join(', ')}`,
      help: 'say it in other words, or take one of the readings',
    };
  return {
    code: 'reading_doubtful',
    severity: 'warning',
    message: doubtful ?? 'the sentence can be understood in more than one way',
    help: 'take one of the readings, or say it in other words',
  };
}

function nothing(code: string, message: string, help: string, notUnderstood: string[] = []): Understanding {
  return { sure: false, readings: [], notUnderstood, diagnostics: [{ code, severity: 'error', message, help }] };
}

/** Where nothing is named that is known: what stands where a subject should, before what must be. */
function subjectWords({ sentence, words, places }: Content): string[] {
  const said = places.flatMap((place) => words[place] ?? []);
  const until = sentence.search(/\b(?:must|should|shall|may|can|needs?)\b/i);
  const before = said.filter(({ start }) => start < until);
  return (before.length > 0 ? before : said).map(({ text }) => text);
}

/** What is said beside the resources that are named. */
function wordsBeside({ words, places }: Content, mentions: readonly Mention[]): string[] {
  return places.flatMap((place, at) =>
    mentions.some(({ from, to }) => from <= at && at < to) ? [] : (words[place]?.text ?? []),
  );
}

/** The attributes most like one that is named as Terraform spells them. */
function conditionHelp(text: string, mention: Mention | undefined, lexicon: Lexicon): string {
  const [type] = mention?.alternatives[0] ?? [];
  const names = type && lexicon.schemas.get(type) ? lexicon.schemas.paths(type).map((path) => path.at(-1) ?? '') : [];
  const near = (text.match(/\b[a-z]+(?:_[a-z0-9]+)+\b/g) ?? [])
    .filter((name) => !typeLike.test(name))
    .flatMap((name) => nearestNames(name, [...new Set(names)], 3));
  return near.length > 0 ? didYouMean(near) : 'name the attribute, or say it in other words';
}

const didYouMean = (names: readonly string[]): string =>
  `did you mean ${names
    .slice(0, 3)
    .map((name) => `\`${name}\``)
    .join(', ')}?`;

function subjectHelp(text: string, lexicon: Lexicon): string {
  const near = [
    ...new Set((text.match(/[a-z]+(?:_[a-z0-9]+)+/g) ?? []).flatMap((type) => lexicon.schemas.nearest(type))),
  ];
  return near.length > 0
    ? didYouMean(near)
    : 'name what the rule is about, for example: S3 buckets, EKS clusters, `aws_kms_key`';
}
