import type { Resource, ResourceDocument } from '../../resource/document.ts';
import { actionOf } from '../changes.ts';
import { matcher, pattern } from '../scope.ts';
import type { TagRule } from '../settings.ts';
import type { PlaceOf, Reason } from '../verdict.ts';

/** What is wrong with the tags of one resource. */
type Judge = (tags: NonNullable<Resource['tags']>) => string[];

/** The resources whose tags a rule does not let pass. Tags that are not known before apply are not judged. */
export function judgeTags(rule: TagRule, { resource }: ResourceDocument, placeOf: PlaceOf): Reason[] {
  const isMeant = matcher(rule.types);
  const judge = judgeOf(rule);
  const reasons: Reason[] = [];
  for (const [type, resources] of Object.entries(resource)) {
    if (!isMeant(type)) continue;
    for (const one of resources) {
      if (!one.tags || (rule.resources === 'changed' && !actionOf(one))) continue;
      const wrong = judge(one.tags);
      if (wrong.length > 0) reasons.push(reasonOf(one, wrong, placeOf));
    }
  }
  return reasons;
}

function judgeOf({ required = [], any_of: anyOf = [], allowed = {} }: TagRule): Judge {
  const values = Object.entries(allowed).map(([tag, globs]) => ({ tag, globs, fits: pattern(globs) }));
  return (tags) => {
    const has = (tag: string) => Object.hasOwn(tags, tag);
    const missing = required.filter((tag) => !has(tag));
    const isOneThere = anyOf.length === 0 || anyOf.some(has);
    const wrong = values.filter(({ tag, fits }) => has(tag) && isKnown(tags[tag]) && !fits.test(String(tags[tag])));
    return [
      ...(missing.length > 0
        ? [
            `the ${missing.length === 1 ? 'tag' : 'tags'} ${listed(missing)} ${missing.length === 1 ? 'is' : 'are'} missing`,
          ]
        : []),
      ...(isOneThere ? [] : [`one of the tags ${listed(anyOf)} is missing`]),
      ...wrong.map(
        ({ tag, globs }) => `the tag \`${tag}\` is \`${String(tags[tag])}\`, which is none of ${listed(globs)}`,
      ),
    ];
  };
}

const isKnown = (value: unknown) => !(typeof value === 'string' && value.includes('${'));

const listed = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');

function reasonOf({ address, values }: Resource, wrong: readonly string[], placeOf: PlaceOf): Reason {
  const attribute = ['tags', 'labels'].find((name) => Object.hasOwn(values, name));
  return { address, message: wrong.join('; '), ...placeOf(address, attribute === undefined ? [] : [attribute]) };
}
