import { HashSet } from '../../engine/evaluate/plan/value/collection.ts';
import { compare, equal } from '../../engine/evaluate/plan/value/compare.ts';
import { jsonText, parseJson } from '../../engine/evaluate/plan/value/json.ts';
import { membersOf, objectOf } from '../../engine/evaluate/plan/value/object.ts';
import { isArray, isObject, SetValue, type Value } from '../../engine/evaluate/plan/value/value.ts';

/** One of OPA's cases, as `core/conformance` makes it ready. */
export interface Case {
  version: 'v0' | 'v1';
  group: string;
  note: string;
  strict?: boolean;
  want: {
    defined?: boolean;
    result?: Record<string, unknown>[];
    code?: string;
    error?: string;
    sortBindings?: boolean;
  };
  /** JSON of a term, in a text. */
  input?: string;
  data?: unknown;
  refused?: string;
  topdown: { results: Record<string, string>[] | null; code?: string; error?: string };
  plan?: unknown;
  planError?: string;
  /** Base64. */
  wasm?: string;
  wasmError?: string;
}

/** What an evaluator answers to a case: the bindings of each result, or an error. */
export type Outcome = { results: Value[] } | { code?: string | undefined; message: string };

/** What does not fit, or nothing. Where sets come as arrays in any order, the order of arrays cannot be told. */
export function mismatch(
  one: Case,
  wanted: Value | undefined,
  outcome: Outcome,
  hasSetsAsArrays = false,
): string | undefined {
  const { want, strict = false } = one;
  if (want.code !== undefined || want.error !== undefined) {
    if ('results' in outcome) {
      // An error that only strict evaluation tells of leaves the result undefined elsewhere.
      return strict && outcome.results.length === 0 ? undefined : `no error, but ${shown(outcome)}`;
    }
    return want.code === undefined || outcome.code === undefined || outcome.code === want.code
      ? undefined
      : `the error is ${outcome.code}: ${outcome.message}`;
  }
  if (!('results' in outcome)) return `${outcome.code ?? 'error'}: ${outcome.message}`;
  if (want.defined !== undefined) return outcome.results.length > 0 === want.defined ? undefined : shown(outcome);
  const sort = want.sortBindings === true || hasSetsAsArrays;
  const found = HashSet.of(outcome.results.map((result) => asJson(result, sort)));
  const expected = HashSet.of(((wanted ?? []) as Value[]).map((result) => asJson(result, sort)));
  return equal(found, expected) ? undefined : shown(outcome);
}

/** Sets as arrays; arrays in order where the case says that their order is none. */
function asJson(value: Value, sort: boolean): Value {
  if (isArray(value) || value instanceof SetValue) {
    const elements = (isArray(value) ? value : value.sorted()).map((element) => asJson(element, sort));
    return sort ? elements.toSorted(compare) : elements;
  }
  if (!isObject(value)) return value;
  return objectOf(
    membersOf(value).map(
      ([key, member]) => [typeof key === 'string' ? key : jsonText(key), asJson(member, sort)] as const,
    ),
  );
}

function shown(outcome: Outcome): string {
  return 'results' in outcome ? outcome.results.map(jsonText).join(' ').slice(0, 300) || 'undefined' : outcome.message;
}

/** The results that a case wants, with their numbers as they are written. */
export function wantedOf(line: string): Value | undefined {
  const { want } = parseJson(line.replace(/"(?:wasm|plan)":.*/, '"rest":0}')) as { want?: { result?: Value } };
  return want?.result;
}
