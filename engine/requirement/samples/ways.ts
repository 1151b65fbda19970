import type { Json } from '../../../core/host/boundary.ts';
import { judge } from '../judge/judge.ts';
import { json } from '../judge/values.ts';
import type { Condition, Path, Quantifier, Range } from '../requirement.ts';
import { addRelated, isRelated, strangers } from './related.ts';
import { statementWays } from './statements.ts';
import { trafficWays } from './traffic.ts';
import { failing, passing } from './values.ts';
import type { Place, Way } from './world.ts';

/** More would only repeat themselves. */
const mostWays = 40;

/** The ways to make the condition hold (`want`) or fail; the simplest first. Each is tried, and the judge has the last word. */
export function ways(condition: Condition, want: boolean): Way[] {
  return waysOf(condition, want).slice(0, mostWays);
}

function waysOf(condition: Condition, want: boolean): Way[] {
  if ('named' in condition) return ways(condition.means, want);
  if ('not' in condition) return ways(condition.not, !want);
  if ('all' in condition) return want ? together(condition.all, true) : eachInTurn(condition.all, false);
  if ('any' in condition) return want ? eachInTurn(condition.any, true) : together(condition.any, false);
  if ('attribute' in condition) {
    const { attribute, test, whenAbsent } = condition;
    if (attribute.length === 0 && 'is' in test && test.is !== 'literal')
      return [(test.is === 'absent') === want ? (place) => place.remove() : () => {}];
    const values = (want ? passing : failing)(test);
    const absent = (whenAbsent === 'holds') === want && whenAbsent !== 'unknown' && !('is' in test) ? [undefined] : [];
    return [...values, ...absent].map((value) => (place) => place.set(attribute, value));
  }
  if ('tag' in condition)
    return (want ? passing : failing)(condition.test).map((value) => (place) => tagged(place, condition.tag, value));
  if ('quantifier' in condition) return quantified(condition.quantifier, condition.over, condition.satisfies, want);
  if ('referredToBy' in condition) return referrerWays(condition.referredToBy, want);
  return 'statement' in condition ? [] : trafficWays(condition.traffic, want);
}

/** All parts so: each part in each of its ways, the others in their first. */
function together(parts: Condition[], want: boolean): Way[] {
  const all = parts.map((part) => ways(part, want));
  if (all.some((one) => one.length === 0)) return [];
  const inOrder =
    (order: Way[][]): Way =>
    (place) => {
      for (const [way] of order) way?.(place);
    };
  const variants = all.flatMap((options, varied) =>
    options.slice(1).map(
      (option): Way =>
        (place) => {
          all.forEach((others, at) => {
            (at === varied ? option : others[0])?.(place);
          });
        },
    ),
  );
  // Where parts speak of the same value, the last one is heard.
  return [inOrder(all), inOrder(all.toReversed()), ...variants];
}

/** One part so, the others not: each in turn. */
function eachInTurn(parts: Condition[], want: boolean): Way[] {
  return parts.flatMap((part, at) =>
    ways(part, want).map(
      (way): Way =>
        (place) => {
          parts.forEach((rest, other) => {
            if (other !== at) ways(rest, !want)[0]?.(place);
          });
          way(place);
        },
    ),
  );
}

function quantified(quantifier: Quantifier, over: Range, satisfies: Condition, want: boolean): Way[] {
  if (quantifier === 'none') return quantified('some', over, satisfies, !want);
  if (quantifier === 'every') return quantified('some', over, { not: satisfies }, !want);
  const [bound, least] =
    quantifier === 'some'
      ? [1, true]
      : 'atLeast' in quantifier
        ? [quantifier.atLeast, true]
        : [quantifier.atMost, false];
  const good = inRange(over, satisfies, true);
  const bad = inRange(over, satisfies, false);
  const repeat = (options: Way[], count: number): Way[] =>
    count === 0 ? [() => {}] : options.map((way) => (place) => times(count, () => way(place)));
  /** A number of good ones, alone, beside a bad one, and beside a good one that is not in the range. */
  const withGood = (count: number): Way[] => {
    const [simplest, ...others] = repeat(good, count);
    if (!simplest) return [];
    const beside = (way: Way, other: Way): Way => {
      return (place) => {
        way(place);
        other(place);
      };
    };
    return [
      simplest,
      ...[...bad, ...outside(over, satisfies)].map((other) => beside(simplest, other)),
      ...others.flatMap((way) => [way, ...bad.slice(0, 1).map((other) => beside(way, other))]),
    ];
  };
  const enough = least ? bound : bound + 1;
  return least === want ? withGood(enough) : withGood(enough - 1);
}

const times = (count: number, action: () => void): void => {
  for (let n = 0; n < Math.min(count, 50); n++) action();
};

/** The ways to add one thing to the range for which the condition holds or fails. */
function inRange(over: Range, satisfies: Condition, want: boolean): Way[] {
  if ('statements' in over) return statementWays(over.statements, satisfies, want);
  if ('elements' in over) {
    if ('at' in over) return jsonWays(over, satisfies, want);
    return (over.as === 'entries' ? entryWays : elementWays)(over.elements, satisfies, want);
  }
  return ways(satisfies, want).map((way) => (place) => way(addRelated(over, place)));
}

/** A thing for which the condition holds, but which is no business of the place. */
function outside(over: Range, satisfies: Condition): Way[] {
  const [way] = isRelated(over) ? ways(satisfies, true) : [];
  return way && isRelated(over) ? strangers(over).map((stranger) => (place) => way(stranger(place))) : [];
}

/** A resource that refers to this one, or one that refers to something else. */
function referrerWays(types: string[], want: boolean): Way[] {
  const referrers = types.includes('*') ? ['aws_instance', 'azurerm_virtual_machine'] : types;
  const referring = referrers.map(
    (type): Way =>
      (place) =>
        place.world.add('resource', type, 'user').set(['uses'], [want ? place.reference : '${aws_other.thing.id}']),
  );
  return want ? referring : [() => {}, ...referring];
}

function elementWays(path: Path, satisfies: Condition, want: boolean): Way[] {
  const plain = plainElements(satisfies, want);
  if (plain) return plain.map((value) => (place) => void place.append(path, value));
  return ways(satisfies, want).map((way) => (place) => way(place.append(path, {})));
}

/** An entry gets a key that is new, and one without a value such that it comes out as it is meant. */
function entryWays(path: Path, satisfies: Condition, want: boolean): Way[] {
  return ways(satisfies, want).map((way) => (place) => {
    const made: Record<string, Json> = {};
    way(place.beside(made));
    const others = Object.keys(place.get(path) ?? {});
    const wanted = String(made.key ?? 'entry');
    const key = others.includes(wanted) ? `${wanted}_${others.length}` : wanted;
    const isMeant = (value: Json): boolean =>
      judge(satisfies, { value: { key, value }, document: place.world.document() }) === (want ? 'holds' : 'fails');
    const value = made.value ?? (isMeant('some') ? 'some' : '');
    place.set([...path, key], value);
  });
}

/** The JSON is read, given one element more, and written back. */
function jsonWays({ elements, at }: { elements: Path; at: Path }, satisfies: Condition, want: boolean): Way[] {
  return elementWays(['json', ...at], satisfies, want).map((way) => (place) => {
    const written = json(place.get(elements), []);
    const holder: Record<string, Json> = { json: written ?? (at.length === 0 ? [] : {}) };
    way(place.beside(holder));
    place.set(elements, JSON.stringify(holder.json));
  });
}

/** Elements that are no blocks but plain values, where the condition speaks of the element itself. */
function plainElements(condition: Condition, want: boolean): (string | number | boolean)[] | undefined {
  if ('not' in condition) return plainElements(condition.not, !want);
  if (!('attribute' in condition) || condition.attribute.length > 0) return undefined;
  return (want ? passing : failing)(condition.test).filter(
    (value) => typeof value !== 'object' && value !== undefined,
  ) as string[];
}

/** Gives the resource a tag. */
export function tagged(place: Place, tag: string, value: ReturnType<typeof passing>[number]): void {
  const { resource } = place;
  resource.tags ??= {};
  if (value === undefined) return;
  resource.tags[tag] = value;
  place.set(['tags', tag], value);
}
