import fc from 'fast-check';
import { test } from 'vitest';
import { planShape } from './plan.ts';
import type { QuickShape } from './shown.ts';
import { rawStateShape, shownStateShape } from './state.ts';

const attributes = { bucket: 'logs', acl: null, rule: [{ days: 3 }] };
const named = { mode: 'managed', type: 'aws_s3_bucket', name: 'logs' };
const module = {
  resources: [{ ...named, address: 'aws_s3_bucket.logs', values: attributes }],
  child_modules: [{ address: 'module.m', resources: [] }],
};
const change = { actions: ['create'], before: null, after_unknown: { id: true } };
const changes = [{ address: 'aws_s3_bucket.logs', deposed: null, change }];
const raw = {
  version: 4,
  resources: [{ ...named, module: 'module.m', instances: [{ index_key: 0, deposed: '5a3f', attributes }] }],
};
const shown = { format_version: '1.0', values: { root_module: module } };
const plan = {
  format_version: '1.2',
  planned_values: { root_module: module },
  resource_changes: changes,
  resource_drift: changes,
  prior_state: { values: { root_module: module } },
};

const anything = fc.constantFrom(
  undefined,
  null,
  '',
  'data',
  0,
  Number.POSITIVE_INFINITY,
  true,
  [],
  {},
  [null],
  JSON.parse('{"__proto__": 1}'),
);

/** Every place in a value. */
function placesOf(value: unknown): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  const below = Object.entries(value).flatMap(([key, inner]) => placesOf(inner).map((place) => [key, ...place]));
  return [[], ...below];
}

/** The value with another one in a place; `undefined`: with none. */
function withOther(value: unknown, [key, ...rest]: (string | number)[], other: unknown): unknown {
  if (key === undefined) return other;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  const inner = withOther(copy[key], rest, other);
  if (inner === undefined && !Array.isArray(copy)) delete copy[key];
  else copy[key] = inner;
  return copy;
}

/** Holds that what is sound is for the schema what it is: it finds nothing to refuse, to add or to mend. */
function check(shape: QuickShape<unknown>, sound: unknown): void {
  const isAsTheSchemaHasIt = (value: unknown) => {
    const parsed = shape.schema.safeParse(value);
    return parsed.success && isWithin(parsed.data, value);
  };
  const damaged = fc
    .array(fc.tuple(fc.constantFrom(...placesOf(sound)), anything), { maxLength: 2 })
    .map((damages) => damages.reduce((value, [place, other]) => withOtherIfThere(value, place, other), sound));
  fc.assert(fc.property(damaged, (value) => !shape.isSound(value) || isAsTheSchemaHasIt(value)));
  if (!shape.isSound(sound)) throw new Error('what Terraform writes is not sound');
}

function withOtherIfThere(value: unknown, place: (string | number)[], other: unknown): unknown {
  try {
    return withOther(value, place, other);
  } catch {
    return value;
  }
}

/** Whether all of a value stands in another, which may have more members. */
function isWithin(part: unknown, whole: unknown): boolean {
  if (typeof part !== 'object' || part === null) return Object.is(part, whole);
  if (typeof whole !== 'object' || whole === null || Array.isArray(part) !== Array.isArray(whole)) return false;
  return Object.entries(part).every(([key, inner]) => isWithin(inner, (whole as Record<string, unknown>)[key]));
}

test('a state file', () => check(rawStateShape, raw));
test('a state as it is shown', () => check(shownStateShape, shown));
test('a plan', () => check(planShape, plan));
