import type { Json } from '../../core/host/boundary.ts';
import type { Schemas } from '../../knowledge/schema/index.ts';
import type { Fix } from '../policy/metadata.ts';
import { asksForNone } from './existence.ts';
import { reference } from './rego/names.ts';
import type { Condition, Requirement, Subject } from './requirement.ts';
import { passing } from './samples/values.ts';
import { ways } from './samples/ways.ts';
import { World } from './samples/world.ts';

/** How a violating resource is mended, where one change does it: an attribute to set, or a companion to add. */
export function fixOf(requirement: Requirement, schemas: Schemas): Fix | undefined {
  const [rule] = requirement.rules;
  if (!rule || requirement.rules.length > 1) return undefined;
  return attributeFix(rule.must) ?? companionFix(rule.must, rule.subject, schemas);
}

function attributeFix(condition: Condition): Fix | undefined {
  if ('named' in condition) return attributeFix(condition.means);
  if ('not' in condition) return negatedFix(condition.not);
  if (
    !('attribute' in condition) ||
    'is' in condition.test ||
    'matches' in condition.test ||
    'refersToName' in condition.test
  )
    return undefined;
  const [value] = passing(condition.test);
  return value === undefined || value === null ? undefined : { set: { path: condition.attribute, value } };
}

function negatedFix(condition: Condition): Fix | undefined {
  const boolean = 'attribute' in condition && 'equals' in condition.test && typeof condition.test.equals === 'boolean';
  return boolean && 'attribute' in condition && 'equals' in condition.test
    ? { set: { path: condition.attribute, value: !condition.test.equals } }
    : undefined;
}

/** The companion that makes the resource comply, with the reference that joins them. */
function companionFix(condition: Condition, subject: Subject, schemas: Schemas): Fix | undefined {
  if ('named' in condition) return companionFix(condition.means, subject, schemas);
  if ('any' in condition)
    return condition.any.map((part) => companionFix(part, subject, schemas)).find((fix) => fix !== undefined);
  if (!('quantifier' in condition) || condition.quantifier !== 'some' || !('companions' in condition.over))
    return undefined;
  const [way] = ways(condition, true);
  const [type = '*'] = subject.types;
  if (!way || type === '*') return undefined;
  const { over } = condition;
  const world = new World();
  const mended = world.add(subject.kind, type, 'this');
  if ('alike' in over)
    for (const { own } of over.alike) mended.set(own, `\${${reference(mended.resource.address, own)}}`);
  way(mended);
  const companion = world.document().resource[over.companions]?.[0];
  if (!companion) return undefined;
  // What stands for any value of a block cannot be written down.
  const blocks = schemas.get(companion.type, 'resource')?.blocks ?? {};
  if (Object.entries(companion.values).some(([name, value]) => value === anyValue && Object.hasOwn(blocks, name)))
    return undefined;
  const own = `\${${mended.resource.address}.`;
  return { add_resource: { type: companion.type, attributes: asFix(companion.values, own) as Record<string, Json> } };
}

/** What samples have where any value will do. */
const anyValue = 'set';

/** Values of a sample as a fix says them: the mended resource is `self`, and what is for its owner to choose a variable. */
function asFix(value: Json, own: string, name = ''): Json {
  if (value === anyValue) return `\${var.${name}}`;
  if (typeof value === 'string') return value.replaceAll(own, '${self.');
  if (Array.isArray(value)) return value.map((element) => asFix(element, own, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asFix(part, own, key)]));
}

/** What mends it where no resource of the kind may exist. */
export const removalOf = ({ rules }: Requirement): string | undefined =>
  rules.every(({ must }) => asksForNone('named' in must ? must.means : must)) ? 'Remove the resource.' : undefined;

/** The fix in a sentence. */
export function remediationOf(fix: Fix | undefined): string | undefined {
  if (!fix) return undefined;
  if ('set' in fix) return `Set \`${fix.set.path.join('.')}\` to ${JSON.stringify(fix.set.value)}.`;
  return 'add_resource' in fix ? `Add the \`${fix.add_resource.type}\` that the rule asks for.` : undefined;
}
