import { isBlock } from '../../../knowledge/schema/index.ts';
import type { Condition, Quantifier } from '../requirement.ts';
import type { Lexicon } from './lexicon.ts';
import { type Steps, stepsTo, through } from './spoken.ts';

/** How one resource is tied to another: by an attribute of its own, or by one of the other. */
export interface Link {
  /** There may be any number of the others, none too. */
  several: boolean;
  /** The condition that so many of the others meet what is asked of them. */
  asks(quantifier: Quantifier, satisfies: Condition): Condition;
}

/** The tie from a type to another: its own attributes go before those of the other. */
export function linkBetween(from: string, to: string, lexicon: Lexicon): Link | undefined {
  const own = leading(from, to, lexicon);
  if (own.length > 0)
    return {
      several: false,
      asks: (quantifier, satisfies) =>
        joined(
          quantifier,
          own.map((one) => through(one, (path) => ({ quantifier, over: { references: to, path }, satisfies }))),
        ),
    };
  const others = leading(to, from, lexicon).filter(({ repeated }) => repeated.length === 0);
  if (others.length === 0) return undefined;
  return {
    several: true,
    asks: (quantifier, satisfies) =>
      joined(
        quantifier,
        others.map(({ path }) => ({ quantifier, over: { companions: to, via: path }, satisfies })),
      ),
  };
}

/** What is asked of some is met through any of the attributes, what is asked of every one through all. */
function joined(quantifier: Quantifier, conditions: Condition[]): Condition {
  const [only] = conditions;
  if (conditions.length === 1 && only) return only;
  return quantifier === 'some' ? { any: conditions } : { all: conditions };
}

/** The attributes nearest to the resource itself by which one type names the other. */
function leading(from: string, to: string, lexicon: Lexicon): Steps[] {
  const names = lexicon.relations
    .filter(({ types, of }) => types.includes(to) && (of === undefined || of.test(from)))
    .map(({ attribute }) => attribute);
  if (names.length === 0) return [];
  const all = lexicon.schemas.paths(from);
  const named = names.map((name) => all.filter((path) => name.test(path.at(-1) ?? '')));
  const paths = (named.find((found) => found.length > 0) ?? []).filter((path) => {
    const found = lexicon.schemas.attributeAt(from, path);
    return (
      found &&
      !isBlock(found) &&
      !('until' in found && found.until) &&
      (!('optional' in found) || found.optional || found.required)
    );
  });
  const nearest = Math.min(...paths.map((path) => path.length));
  return paths.filter((path) => path.length === nearest).map((path) => stepsTo(from, path, lexicon.schemas));
}
