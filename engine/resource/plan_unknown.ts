import { isObject } from './sound.ts';

export type Path = readonly (string | number)[];

/**
 * Puts `"${…}"` where a value is not known until apply: what `textAt` gives for its path. Where that is `undefined`, only the provider
 * computes the value, and it stays absent as in HCL.
 */
export function withUnknown(
  value: unknown,
  unknown: unknown,
  textAt: (path: Path) => string | undefined,
  path: Path = [],
): unknown {
  if (unknown === true) return textAt(path) ?? value;
  if (Array.isArray(unknown)) {
    const known: unknown[] = Array.isArray(value) ? value : [];
    const length = Math.max(known.length, unknown.length);
    return Array.from(
      { length },
      (_, index) => withUnknown(known[index], unknown[index], textAt, [...path, index]) ?? null,
    );
  }
  const keys = isObject(unknown) ? Object.keys(unknown) : [];
  if (!isObject(unknown) || keys.length === 0) return value;
  const known = isObject(value) ? value : {};
  const inner = keys
    .map((key) => {
      const below = Object.hasOwn(known, key) ? known[key] : undefined;
      return [key, withUnknown(below, unknown[key], textAt, [...path, key])] as const;
    })
    .filter(([, value]) => value !== undefined);
  return { ...known, ...Object.fromEntries(inner) };
}
