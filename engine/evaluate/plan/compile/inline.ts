/** Whether two operands are equal: a text that stands in the policy is only itself. */
export function isSame(a: string, b: string): string {
  return [a, b].some((code) => code.startsWith('"')) ? `(${a}===${b})` : `(${a}===${b}||equal(${a},${b}))`;
}

/** Built-in functions that are an expression of JavaScript, and throw nothing. */
const expressions: Readonly<Record<string, (a: string, b: string) => string>> = {
  equal: isSame,
  neq: (a, b) => `!${isSame(a, b)}`,
  is_array: (a) => `Array.isArray(${a})`,
  is_boolean: (a) => `(typeof ${a}==='boolean')`,
  is_null: (a) => `(${a}===null)`,
  is_object: (a) => `isObject(${a})`,
  is_set: (a) => `isSet(${a})`,
  is_string: (a) => `(typeof ${a}==='string')`,
};

/** The code of a call that needs no call. */
export function inlined(name: string, [a = '', b = '']: readonly string[]): string | undefined {
  return Object.hasOwn(expressions, name) ? expressions[name]?.(a, b) : undefined;
}

/** Built-in functions that throw nothing: no error of theirs is to be caught. */
export const neverFailing: ReadonlySet<string> = new Set([
  'gt',
  'gte',
  'internal.member_2',
  'internal.member_3',
  'is_number',
  'lt',
  'lte',
  'type_name',
]);
