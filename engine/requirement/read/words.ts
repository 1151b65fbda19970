import { stemmer } from 'stemmer';

/** A word, number or quoted text of a sentence. */
export interface Word {
  /** As it stands in the sentence, quotes taken off. */
  text: string;
  /** Lowercase, endings taken off: `encrypted`, `encryption` → `encrypt`. */
  stem: string;
  kind: 'word' | 'number' | 'value' | 'mark';
  /** Offsets in the sentence. */
  start: number;
  end: number;
}

const patterns: [Word['kind'], RegExp][] = [
  ['value', /`[^`\s]*`|"[^"\s]*"|“[^”\s]*”|'[^'\s]*'(?![a-z])/y],
  ['value', /(?:aws|azurerm|google|kubernetes)_[a-z0-9_]+/y],
  ['value', /[a-z0-9-]+:(?:[A-Z*][\w*?]*|\*)/y],
  ['value', /(?:\d{1,3}\.){3}\d{1,3}(?:\/\d+)?|::(?:\/\d+)?/y],
  ['value', /[a-z][\w*-]*\.[\w.*-]*\w\*?|[a-z0-9-]+\*/y],
  // `eu-west-1a`, `notebook-al2-v2`: a digit after the first hyphen tells a value from words.
  ['value', /[a-z][a-z0-9]*(?:-[a-z0-9]+)*-[a-z]*\d[a-z0-9]*(?:-[a-z0-9]+)*/y],
  ['value', /[A-Za-z]+v?\d(?:\.\d)?_[\w-]*\d\w*/y],
  ['value', /[a-z0-9]+(?:_[a-z0-9]+)+/y],
  ['value', /\d{12}[\w./-]*/y],
  ['number', /\d+(?:\.\d+)?%?(?![\w])/y],
  ['word', /[\p{L}\p{N}]+/uy],
  ['mark', /[,;:=().!?/+-]|[<>]=?/y],
];

/** The words of a sentence, in order. What is in no word (an emoji, a lone sign) is left out. */
export function wordsOf(sentence: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < sentence.length; ) {
    const found = wordAt(sentence, at);
    if (found) words.push(...parts(found));
    at = found ? found.end : at + 1;
  }
  return words;
}

const typeName = /^(?:aws|azurerm|google|kubernetes)_/;
const attributeName = /^(?=.*_)[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*$/;

/** The name of an attribute, as Terraform spells it, says what its words say; a type's name stands for itself. */
function parts(word: Word): Word[] {
  if (word.kind !== 'value') return [word];
  const [type] = /^(?:aws|azurerm|google|kubernetes)_[a-z0-9_]+(?=\.)/.exec(word.text) ?? [];
  if (type)
    return [{ ...word, text: type, stem: stemOf(type) }, ...parts({ ...word, text: word.text.slice(type.length + 1) })];
  if (typeName.test(word.text) || !attributeName.test(word.text)) return [word];
  return [...word.text.matchAll(/[a-z0-9]+/g)].map(({ 0: text }) => ({
    ...word,
    text,
    stem: stemOf(text),
    kind: 'word',
  }));
}

function wordAt(sentence: string, at: number): Word | undefined {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const [raw] = pattern.exec(sentence) ?? [];
    if (!raw) continue;
    const text = raw.replace(/^[`"“']|[`"”']$/g, '');
    return { text, stem: stemOf(text), kind, start: at, end: at + raw.length };
  }
  return undefined;
}

/** Words that Porter's rules would part from their kin. */
const kin: Record<string, string> = {
  publicly: 'public',
  data: 'data',
  access: 'access',
  accessible: 'access',
  https: 'https',
  tls: 'tls',
  kms: 'kms',
  dns: 'dns',
  sns: 'sns',
  sqs: 'sqs',
  ecs: 'ecs',
  eks: 'eks',
  aks: 'aks',
  rds: 'rds',
  cors: 'cors',
  efs: 'efs',
  ebs: 'ebs',
  vms: 'vm',
  os: 'os',
  ips: 'ip',
  azs: 'az',
  aws: 'aws',
  dms: 'dms',
  dlq: 'dlq',
  unencrypted: 'unencrypt',
  kept: 'keep',
  held: 'hold',
  ran: 'run',
  written: 'write',
  sent: 'send',
  built: 'build',
  one: 'one',
  ones: 'one',
  launch: 'launch',
  launches: 'launch',
};

const stems = new Map<string, string>();

export function stemOf(text: string): string {
  const lower = text.toLowerCase();
  const known = stems.get(lower);
  if (known !== undefined) return known;
  const stem = Object.hasOwn(kin, lower) ? (kin[lower] ?? lower) : stemmer(lower);
  if (stems.size < mostStems) stems.set(lower, stem);
  return stem;
}

/** Hostile text must not fill the memory. */
const mostStems = 20_000;

const plain = /^[a-z ]*$/i;

/** The stems of a phrase, marks left out: how the sentence's own words are compared with what knowledge/ has. */
export const stemsOf = (phrase: string): string[] =>
  plain.test(phrase)
    ? phrase.split(' ').filter(Boolean).map(stemOf)
    : wordsOf(phrase)
        .filter(({ kind }) => kind !== 'mark')
        .map(({ stem }) => stem);
