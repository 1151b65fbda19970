import { aggregates } from './aggregates.ts';
import { arithmetic } from './arithmetic.ts';
import { arrays } from './arrays.ts';
import type { Builtin } from './builtin.ts';
import { cidr } from './cidr.ts';
import { comparisons } from './comparisons.ts';
import { encoding } from './encoding.ts';
import { json } from './json.ts';
import { numbers } from './numbers.ts';
import { objects } from './objects.ts';
import { regex } from './regex/functions.ts';
import { glob } from './regex/glob.ts';
import { semver } from './semver.ts';
import { sets } from './sets.ts';
import { formatting } from './sprintf.ts';
import { strings } from './strings.ts';
import { time } from './time.ts';
import { types } from './types.ts';
import { units } from './units.ts';

/** The built-in functions that are written in TypeScript, by their name in Rego. */
export const builtins: ReadonlyMap<string, Builtin> = new Map(
  [
    aggregates,
    arithmetic,
    arrays,
    cidr,
    comparisons,
    encoding,
    formatting,
    glob,
    json,
    numbers,
    objects,
    regex,
    semver,
    sets,
    strings,
    time,
    types,
    units,
  ].flatMap(Object.entries),
);
