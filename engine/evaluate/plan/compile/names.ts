/** Text of a policy as a JavaScript literal: it is data there, whatever it holds. */
export function literal(text: string): string {
  return JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/** `.name`, or the name in brackets. */
export function access(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${literal(name)}]`;
}

const prototypes: readonly object[] = [
  Object.prototype,
  Array.prototype,
  String.prototype,
  Number.prototype,
  Boolean.prototype,
  BigInt.prototype,
];

/** Names that a value has by itself and that are no functions: to read such a member, one must look whose it is. */
const inherent: ReadonlySet<string> = new Set(['__proto__', 'length', 'description', 'constructor']);

/** How a member can be read safely: as it is, with its type checked, or only by `dot`. */
export type Reading = 'direct' | 'unlessFunction' | 'careful';

export function readingOf(name: string): Reading {
  if (inherent.has(name) || /^\d+$/.test(name)) return 'careful';
  return ownMethods.has(name) || prototypes.some((prototype) => name in prototype) ? 'unlessFunction' : 'direct';
}

/** Methods of Rego's sets and objects, as `value/` has them. */
const ownMethods: ReadonlySet<string> = new Set([
  'add',
  'count',
  'elements',
  'find',
  'get',
  'has',
  'insert',
  'keys',
  'sorted',
  'sortedKeys',
]);
