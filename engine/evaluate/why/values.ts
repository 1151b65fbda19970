import type { Json } from '../../../core/host/boundary.ts';
import { expressionText } from '../../report/hcl.ts';

/** What was found where an expression looks. */
export interface FoundValue {
  name: string;
  value: string;
  /** True: it is not known until apply. */
  unknown?: true;
}

const longestValue = 200;
const reference = /(?<![\w."])([A-Za-z_]\w*)((?:\.[A-Za-z_]\w*|\[(?:"[^"\\]*"|\d+)\])*)/g;
/** How the library is asked for a value: `value.at(bucket.values, ["versioning", 0, "enabled"], …)`. */
const lookup = /([A-Za-z_]\w*)((?:\.[A-Za-z_]\w*)*),\s*(\[(?:\s*(?:"[^"\\]*"|\d+)\s*,?)*\])/g;

/** What the variables of an expression stand for, down to the attribute that it asks for. */
export function valuesIn(expression: string, locals: Readonly<Record<string, Json>>): FoundValue[] {
  const found = new Map<string, Json>();
  const add = (variable: string, path: readonly (string | number)[], name: string) => {
    if (!Object.hasOwn(locals, variable)) return;
    const value = at(locals[variable] ?? null, path);
    // A whole resource says nothing that the address does not say.
    if (isResource(value) || (path.length > 0 && path.at(-1) === 'values')) return;
    found.set(name, value);
  };
  for (const [, variable = '', steps = '', list = '[]'] of expression.matchAll(lookup)) {
    const path = [...stepsIn(steps), ...(JSON.parse(list.replace(/,\s*\]$/, ']')) as (string | number)[])];
    add(variable, path, nameOf(variable, path));
  }
  for (const [, variable = '', steps = ''] of expression.matchAll(reference)) {
    const path = stepsIn(steps);
    add(variable, path, nameOf(variable, path));
  }
  return [...found].map(([name, value]) => ({
    name,
    value: valueText(value),
    ...(isOpen(value) && { unknown: true }),
  }));
}

function stepsIn(steps: string): (string | number)[] {
  return [...steps.matchAll(/\.(\w+)|\["([^"]*)"\]|\[(\d+)\]/g)].map(([, name, quoted, index]) =>
    index === undefined ? (name ?? quoted ?? '') : Number(index),
  );
}

/** `bucket.versioning[0].enabled`: `values` goes without saying. */
function nameOf(variable: string, path: readonly (string | number)[]): string {
  const shown = path[0] === 'values' ? path.slice(1) : path;
  return shown.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step}]` : `${name}.${step}`),
    variable,
  );
}

function at(value: Json, path: readonly (string | number)[]): Json {
  let found: Json = value;
  for (const step of path) {
    if (typeof found === 'string' && found.includes('${')) return found;
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return null;
    found = (found as Record<string | number, Json>)[step] ?? null;
  }
  return found;
}

const isResource = (value: Json): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && 'address' in value && 'values' in value;

const isOpen = (value: Json): boolean => typeof value === 'string' && value.includes('${');

/** A value as Terraform writes it; what is left until apply is said to be so. */
export function valueText(value: Json): string {
  if (value === null) return 'not set';
  const text = `${expressionText(value)}${isOpen(value) ? ', not known until apply' : ''}`;
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}
