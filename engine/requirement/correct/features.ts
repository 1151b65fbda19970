import { literal } from '../../literal.ts';
import type { Resource, ResourceDocument } from '../../resource/document.ts';
import { identifyingAttributes, refers } from '../judge/references.ts';
import type { Condition } from '../requirement.ts';
import { costs } from './change.ts';
import { leavesOf } from './seen.ts';

/** Something that is true of a resource, and may tell it from others. */
export interface Feature {
  condition: Condition;
  cost: number;
}

/** What is true of a resource: its tags, its attributes, and what refers to it. */
export function featuresOf(resource: Resource, document: ResourceDocument): Feature[] {
  return [...tagFeatures(resource), ...attributeFeatures(resource), ...companionFeatures(resource, document)];
}

function tagFeatures({ tags = {} }: Resource): Feature[] {
  return Object.entries(tags).flatMap(([tag, value]): Feature[] => [
    ...(typeof value === 'string' && !value.includes('${')
      ? [{ condition: { tag, test: { equals: value } }, cost: costs.tag }]
      : []),
    { condition: { tag, test: { is: 'present' } }, cost: costs.tag + 0.1 },
  ]);
}

function attributeFeatures(resource: Resource): Feature[] {
  return leavesOf(resource).flatMap(({ path, value, unknown }): Feature[] => {
    const isIdentity = identifyingAttributes.includes(String(path.at(-1))) || path.at(-1) === 'bucket_prefix';
    const costOf = (cost: number): number => (isIdentity ? costs.identity : cost);
    const present: Feature = {
      condition: { attribute: path, test: { is: 'present' } },
      cost: costOf(costs.attribute + 0.2),
    };
    // Numbers are for bounds: that it is exactly this one is hardly ever meant.
    if (unknown || typeof value === 'number') return [present];
    const isWord = typeof value === 'boolean' || /^[A-Za-z_]+$/.test(value);
    const equals: Feature = {
      condition: { attribute: path, test: { equals: value } },
      cost: costOf(isWord ? costs.attribute : costs.text),
    };
    return [equals, present, ...(typeof value === 'string' ? beginnings(path, value) : [])];
  });
}

/** `logs-eu` begins with `logs-`, and ends with `-eu`: people name what belongs together alike. */
function beginnings(attribute: (string | number)[], value: string): Feature[] {
  const found = /^([A-Za-z0-9]+[-_/])?.*?([-_/][A-Za-z0-9]+)?$/.exec(value);
  const [, first, last] = found ?? [];
  const patterns = [first && `^${literal(first)}`, last && `${literal(last)}$`].filter((pattern) => pattern);
  return patterns.map((pattern) => ({
    condition: { attribute, test: { matches: pattern ?? '' } },
    cost: costs.beginning,
  }));
}

function companionFeatures(resource: Resource, document: ResourceDocument): Feature[] {
  return Object.values(document.resource)
    .flat()
    .filter((other) => other !== resource)
    .flatMap((other) =>
      leavesOf(other)
        .filter(({ value }) => refers(value, resource) === 'holds')
        .map(({ path }): Feature => {
          const satisfies: Condition = { attribute: path, test: { is: 'present' } };
          const over = { companions: other.type, via: path };
          return { condition: { quantifier: 'some', over, satisfies }, cost: costs.companion };
        }),
    );
}
