import { lastName, nounOf } from '../rego/names.ts';
import type { Range } from '../requirement.ts';
import type { Place } from './world.ts';

type Alike = Extract<Range, { alike: unknown }>;

/** A range of other resources. */
export type Related = Extract<Range, { companions: unknown } | { references: unknown }>;

export const isRelated = (over: Range): over is Related => 'companions' in over || 'references' in over;

/** Adds a resource that is in the range of the place. */
export function addRelated(over: Related, place: Place): Place {
  if ('references' in over) {
    const target = place.world.addOf(over.references, nounOf(over.references));
    place.set(over.path, target.reference);
    return target;
  }
  const companion = place.world.addOf(over.companions, nounOf(over.companions));
  if ('alike' in over) liken(companion, over, place);
  else if (over.via.length > 0) companion.set(over.via, place.reference);
  return companion;
}

/** The ways to add a resource of the type that is no business of the place: one that nearly is. */
export function strangers(over: Related): ((place: Place) => Place)[] {
  if ('alike' in over)
    return over.alike.map((_, different) => (place) => {
      const stranger = place.world.addOf(over.companions, 'stranger');
      liken(stranger, over, place, different);
      return stranger;
    });
  return [
    (place) => {
      const stranger = place.world.addOf('companions' in over ? over.companions : over.references, 'stranger');
      if ('companions' in over) stranger.set(over.via, `\${${place.resource.type}.elsewhere.id}`);
      return stranger;
    },
  ];
}

/** Gives both the same values, but for the `different` one. */
function liken(companion: Place, { within, alike }: Alike, place: Place, different?: number): void {
  const block = within ? companion.append(within, {}) : companion;
  for (const [at, { theirs, own }] of alike.entries()) {
    const value = place.get(own) ?? `the-${lastName(own)}`;
    place.set(own, value);
    block.set(theirs, at === different ? 'elsewhere' : value);
  }
}
