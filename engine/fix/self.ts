const own = '${self.';

/** True for a value that leads to the resource that was found. */
export function refersToSelf(value: unknown): boolean {
  return JSON.stringify(value ?? null).includes(own);
}

/** A value with the name of the resource that was found in the place of `self`. */
export function withSelf(value: unknown, name: string): unknown {
  if (typeof value === 'string') return value.replaceAll(own, () => `\${${name}.`);
  if (Array.isArray(value)) return value.map((inner) => withSelf(inner, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withSelf(inner, name)]));
}
