/**
 * What a sentence says beside its rule. A reason is no part of it: `An alarm nobody hears is useless: every alarm needs …`,
 * `… so that nobody can …`. What is said to be fine is an exception: `…; never expiring is fine`.
 */
export interface Asides {
  /** The sentence without reasons, with what is fine put as an exception. */
  rule: string;
  reasons: string[];
}

const before =
  /^([^:]{5,160})(?::|\s[–—-]|;)\s+(?=(?:every|each|all|any|no|flag|the|an?|our)\b.*\b(?:must|should|needs?|may|can)\b)/i;
const rule = /\b(?:must|should|shall|needs?|may|can|cannot|never|flag|deny|ensure|unless|except)\b/i;
const after =
  /,?\s+(?:because|so that|in order to|since(?= (?:we|it|they|this|that|the)\b)|as (?=(?:we|it|they) )|otherwise|regardless of|and instead|to (?:prevent|avoid|comply|reduce|protect against|mitigate|minimi[sz]e|help|guard against|satisfy|meet)\b)[^;.]*/gi;
const explaining =
  /\s*\((?:e\.?g\.?|i\.?e\.?|for example|for instance|such as|see|aka|also known as|because|to |[a-z]+ing\b)[^)]*\)|,?\s+see CVE-[\d-]+/gi;
const byDefault = /[;,(]\s*[^;,.()]*\bunless (?:stated|specified|set|configured|said|told) otherwise\b\)?/i;
const fine =
  /(?:[;(]|\.\s|,\s*but\b)\s*([^;,.()]+?)\s+(?:is|are)\s+(?:fine|ok|okay|allowed|acceptable|exempt(?:ed)?|excluded|permitted|excepted|good enough|enough too)\b\)?/i;

export function withoutAsides(sentence: string): Asides {
  const reasons: string[] = [];
  const drop = (text: string, cut: string): string => {
    reasons.push(cut.replace(/^[\s,;]+|[\s:,;–—-]+$/g, ''));
    return text;
  };
  let text = sentence;
  const [whole, reason] = before.exec(text) ?? [];
  if (whole && reason && !rule.test(reason)) text = drop(text.slice(whole.length), reason);
  text = text.replace(byDefault, (cut) => drop('', cut));
  text = text.replace(after, (cut, offset: number) => (offset > 0 ? drop('', cut) : cut));
  text = text.replace(explaining, (cut) => drop('', cut));
  text = text.replace(fine, (_, exempt: string) => `, excepted ${exempt}`);
  return { rule: text, reasons };
}
