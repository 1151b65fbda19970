import type { Condition } from '../requirement.ts';
import type { Content } from './content.ts';
import type { Lexicon } from './lexicon.ts';
import type { Predicate } from './predicate.ts';
import { switchOf } from './spoken.ts';
import type { Mention } from './subject.ts';

/** Words that by themselves ask only that the thing is on. */
const on =
  /\b(?:enabled?|disabled?|active|activated|turned (?:on|off)|switched (?:on|off)|in use|deactivated|be (?:on|off))\b/i;

/** Words by which there is to be no such thing: `no default VPCs`, `a default VPC exists`. */
const being =
  /^\W*no\b|\bexists?\b|\bthere (?:must|should) (?:not )?be (?:no|any)\b|\b(?:must|should|may|shall) not be(?: (?:used|created|deployed|present|allowed))?\W*$/i;

/** Words by which nothing has a use for it. */
const unused = /\bunused\b|\bnot (?:being )?used\b|\bnothing uses\b|\bidle\b/i;

/** `GuardDuty detector disabled`: where nothing else is asked, the resource itself is to be on. */
export function switchedOn(
  { sentence, words }: Content,
  mention: Mention,
  type: string,
  lexicon: Lexicon,
): { predicates: Predicate[]; notUnderstood: string[] } {
  const span = { from: mention.to, to: mention.to };
  const text = sentence.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  if (unused.test(text)) {
    const used = lexicon.controlThat('be attached to something', type);
    const turned = /\b(?:unused|nothing uses|idle)\b/i.test(text);
    return {
      predicates: used ? [{ ...span, condition: turned ? { not: used } : used, good: !turned }] : [],
      notUnderstood: [],
    };
  }
  if (being.test(text)) {
    const absent: Condition = { attribute: [], test: { is: 'absent' } };
    const present: Condition = { attribute: [], test: { is: 'present' } };
    // A title that only says that it exists does not say whether it should.
    const good = /\bexists?\b/i.test(text) ? undefined : false;
    return { predicates: [{ ...span, condition: present, inverse: absent, good }], notUnderstood: [] };
  }
  const condition = on.test(text) ? (lexicon.control('switched_on', type) ?? ownSwitch(type, lexicon)) : undefined;
  return { predicates: condition ? [{ ...span, condition, good: true }] : [], notUnderstood: [] };
}

/** `distributions must be enabled and have an origin`: the resource itself is asked to be on, beside other things. */
export const mustBeOn = ({ words, places, sentence }: Content, { to }: Mention): boolean =>
  /^\s*(?:must|should|shall|need to|have to|has to)\s+be\s+(?:enabled|active|turned on|switched on)\s*(?:,|and\b)/i.test(
    sentence.slice(words[places[to - 1] ?? 0]?.end ?? 0),
  );

/** The type's own attribute for it. */
function ownSwitch(type: string, lexicon: Lexicon): Condition | undefined {
  const schema = lexicon.schemas.get(type);
  const name = schema && switchOf(schema);
  if (name === undefined) return undefined;
  const byDefault = lexicon.language.attributes[type]?.[name]?.default;
  return { attribute: [name], test: { equals: true }, ...(byDefault === true && { whenAbsent: 'holds' as const }) };
}
