/**
 * Whether values have the shapes that Terraform writes, told without a schema: there may be very many of them. What is sound, the
 * schema beside it takes as it is; of anything else the schema says what is wrong, or mends it.
 */
export type Sound = (value: unknown) => boolean;

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const isText: Sound = (value) => typeof value === 'string';

export const isAbsent: Sound = (value) => value === undefined || value === null;

/** An object that hides nothing behind the name of its prototype. */
export const isRecord: Sound = (value) => isObject(value) && !Object.hasOwn(value, '__proto__');

/** A list of sound elements. */
export function isListOf(value: unknown, isSound: Sound): boolean {
  if (!Array.isArray(value)) return false;
  for (const element of value) if (!isSound(element)) return false;
  return true;
}
