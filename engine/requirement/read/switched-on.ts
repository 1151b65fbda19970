import { isBlock } from '../../../knowledge/schema/index.ts';
import type { Condition } from '../requirement.ts';
import type { Content } from './content.ts';
import type { Lexicon } from './lexicon.ts';
import type { Predicate } from './predicate.ts';
import type { Mention } from './subject.ts';

/** Words that by themselves ask only that the thing is on. */
const on = /\b(?:enabled?|disabled?|active|activated|turned (?:on|off)|switched (?:on|off)|in use|deactivated)\b/i;

/** `GuardDuty detector disabled`: where nothing else is asked, the resource itself is to be on. */
export function switchedOn(
  { sentence }: Content,
  mention: Mention,
  type: string,
  lexicon: Lexicon,
): { predicates: Predicate[]; notUnderstood: string[] } {
  const condition = on.test(sentence) ? (lexicon.control('switched_on', type) ?? ownSwitch(type, lexicon)) : undefined;
  const span = { from: mention.to, to: mention.to };
  return { predicates: condition ? [{ ...span, condition, good: true }] : [], notUnderstood: [] };
}

/** The type's own attribute for it. */
function ownSwitch(type: string, lexicon: Lexicon): Condition | undefined {
  const name = ['enabled', 'enable', 'is_enabled'].find((one) => {
    const found = lexicon.schemas.attributeAt(type, [one]);
    return found && !isBlock(found) && found.kind === 'bool';
  });
  if (name === undefined) return undefined;
  const byDefault = lexicon.language.attributes[type]?.[name]?.default;
  return { attribute: [name], test: { equals: true }, ...(byDefault === true && { whenAbsent: 'holds' as const }) };
}
