import type { Json } from '../../../core/host/boundary.ts';
import type { Path, Test } from '../requirement.ts';
import { namesIn } from './addresses.ts';
import { compared, dateOrder, versionOrder } from './order.ts';
import { expressionOf } from './regex.ts';
import { any, known, not, type Truth } from './truth.ts';

/** The twin of the Rego library `decree.value`: the same words, the same answers. */

export const isUnknown = (value: unknown): boolean => typeof value === 'string' && value.includes('${');

export const isAbsent = (value: Json): boolean =>
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && Object.keys(value).length === 0);

const wholeReference = /^\$\{(module\.[^.]+\.)*(data\.)?[a-z0-9]+_[^.]*\.[^.]+\..+\}$/;

/** A reference to an attribute of another resource is there, whatever it turns out to be; a variable may be null. */
export const isPresent = (value: Json): boolean =>
  !isAbsent(value) && (!isUnknown(value) || wholeReference.test(String(value)));

/** The value at a path: `null` where nothing is set, the unknown text where that, or a container on the way, is unknown. */
export function at(scope: Json, path: Path): Json {
  let value: Json = scope;
  for (const step of path) {
    if (isUnknown(value)) return value;
    value = child(value, step);
  }
  return value ?? null;
}

function child(value: Json, step: string | number): Json {
  if (Array.isArray(value)) return typeof step === 'number' ? (value[step] ?? null) : null;
  if (value !== null && typeof value === 'object') return Object.hasOwn(value, step) ? (value[step] ?? null) : null;
  return null;
}

/** The elements at a path, and whether it is known which they are. */
export function elements(scope: Json, path: Path): { elements: Json[]; complete: boolean } {
  const value = at(scope, path);
  if (isUnknown(value)) return { elements: [], complete: false };
  if (Array.isArray(value)) return { elements: value, complete: true };
  return { elements: value !== null && typeof value === 'object' ? [value] : [], complete: true };
}

/** The entries of the map at a path, each with its key and value, and whether it is known which they are. */
export function entries(scope: Json, path: Path): { elements: Json[]; complete: boolean } {
  const value = at(scope, path);
  if (isUnknown(value)) return { elements: [], complete: false };
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return { elements: [], complete: true };
  return { elements: Object.entries(value).map(([key, one]) => ({ key, value: one })), complete: true };
}

/** The content of the JSON text at a path; a text that is no JSON is as good as unknown. */
export function json(scope: Json, path: Path): Json {
  const value = at(scope, path);
  if (typeof value !== 'string' || value === '') return value === '' ? null : value;
  try {
    return JSON.parse(value);
  } catch {
    return '${unreadable}';
  }
}

export function testValue(value: Json, test: Test, whenAbsent: 'holds' | 'unknown' | undefined): Truth {
  if ('is' in test) {
    const present: Truth = isAbsent(value) ? 'fails' : isPresent(value) ? 'holds' : 'unknown';
    if (test.is === 'literal') return isAbsent(value) ? 'fails' : isLiteral(value) ? 'holds' : 'unknown';
    return test.is === 'present' ? present : not(present);
  }
  if (value === null) return whenAbsent ?? 'fails';
  if ('contains' in test)
    return test.ignoringCase
      ? contains(Array.isArray(value) ? value.map(folded) : folded(value), folded(test.contains))
      : contains(value, test.contains);
  if ('refersToName' in test) return refersToName(value, test.refersToName);
  if (isUnknown(value)) return 'unknown';
  if ('version' in test) return compared(test.version, versionOrder(value, test.than));
  if ('date' in test) return compared(test.date, dateOrder(value, test.than));
  if ('equals' in test || 'oneOf' in test) {
    const wanted = 'equals' in test ? [test.equals] : test.oneOf;
    return known(
      test.ignoringCase ? wanted.some((one) => folded(one) === folded(value)) : wanted.includes(value as never),
    );
  }
  if ('matches' in test) return matches(value, test.matches);
  const number = numberIn(value);
  if (number === undefined) return 'fails';
  if ('atLeast' in test) return known(number >= test.atLeast);
  if ('atMost' in test) return known(number <= test.atMost);
  if ('above' in test) return known(number > test.above);
  return known(number < test.below);
}

/** A number, or a text that is one: of so few digits that it is exact. */
function numberIn(value: Json): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?([0-9]{1,15}|[0-9]{1,9}[.][0-9]{1,6})$/.test(value)
    ? Number(value)
    : undefined;
}

const isLiteral = (value: Json): boolean => !isUnknown(value) && ['string', 'number', 'boolean'].includes(typeof value);

function matches(value: Json, pattern: string): Truth {
  const expression = expressionOf(pattern);
  return expression ? known(typeof value === 'string' && expression.test(value)) : 'unknown';
}

/** Of a reference, or of the references in a list, as they are written in the code. */
function refersToName(value: Json, pattern: string): Truth {
  const expression = expressionOf(pattern);
  if (!expression) return 'unknown';
  return any(
    [value]
      .flat()
      .filter(isUnknown)
      .map((text) => {
        const names = namesIn(String(text));
        if (names.length === 0) return 'unknown';
        return known(names.some((name) => expression.test(name)));
      }),
  );
}

/** A text, a number or a boolean as text in lower case. */
const folded = (value: Json): Json =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).toLowerCase()
    : value;

function contains(value: Json, part: Json): Truth {
  if (Array.isArray(value))
    return any(value.map((element) => (element === part ? 'holds' : isUnknown(element) ? 'unknown' : 'fails')));
  if (typeof value !== 'string') return 'fails';
  if (typeof part === 'string' && value.includes(part)) return 'holds';
  return isUnknown(value) ? 'unknown' : 'fails';
}
