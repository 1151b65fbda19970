import { aggregates } from './aggregates.ts';
import { arithmetic } from './arithmetic.ts';
import { arrays } from './arrays.ts';
import type { Builtin } from './builtin.ts';
import { comparisons } from './comparisons.ts';
import { json } from './json.ts';
import { numbers } from './numbers.ts';
import { objects } from './objects.ts';
import { regex } from './regex/functions.ts';
import { glob } from './regex/glob.ts';
import { sets } from './sets.ts';
import { formatting } from './sprintf.ts';
import { strings } from './strings.ts';
import { types } from './types.ts';

/** The built-in functions that are written in TypeScript, by their name in Rego. */
export const builtins: ReadonlyMap<string, Builtin> = new Map(
  [
    aggregates,
    arithmetic,
    arrays,
    comparisons,
    formatting,
    glob,
    json,
    numbers,
    objects,
    regex,
    sets,
    strings,
    types,
  ].flatMap(Object.entries),
);
