import type { z } from 'zod';
import type { Diagnostic } from '../../core/host/boundary.ts';
import type { Schemas } from '../../knowledge/schema/index.ts';
import { sharedOf } from './clouds.ts';
import { documentOf, unreadable } from './configuration.ts';
import { conform } from './conform.ts';
import type { Configuration, Resource } from './document.ts';
import { isObject, type Sound } from './sound.ts';

const deepest = 500;

export interface ReadOptions {
  /** With them, values have the types that the providers give them. */
  schemas?: Schemas;
}

/** What our document calls the modes of Terraform's. */
export const documentModes = { managed: 'resource', data: 'data' } as const;

/** A resource as Terraform's own JSON describes it, before it has our shape. */
export interface Described {
  address: string;
  type: string;
  name: string;
  module: string | undefined;
  values: Record<string, unknown>;
  /** An argument of its provider, where that is known. */
  providerArgument?: (name: string) => unknown;
}

/** A resource in the shape that policies read; with schemas, as they have it. */
export function resourceOf(described: Described, mode: 'resource' | 'data', schemas?: Schemas): Resource {
  const { address, type, name, module, values, providerArgument } = described;
  const known = withoutNulls(values) as Resource['values'];
  const provider = type.split('_')[0] || type;
  const resource = {
    address,
    type,
    name,
    ...(module && { module }),
    provider,
    ...sharedOf(provider, known, providerArgument),
    values: known,
    managed: true,
  };
  return schemas ? conform(resource, schemas, mode) : resource;
}

/** `null` is absent: takes it out of objects, at any depth. The same value where there is none. */
export function withoutNulls(value: unknown): unknown {
  return hasNull(value, 0) ? copyWithoutNulls(value, 0) : value;
}

/** Whether a member of an object is `null`, at any depth; most values have none. */
function hasNull(value: unknown, depth: number): boolean {
  if (depth > deepest) throw new RangeError('nested too deeply');
  if (Array.isArray(value)) {
    for (const element of value) {
      if (typeof element === 'object' && element !== null && hasNull(element, depth + 1)) return true;
    }
  } else if (isObject(value)) {
    for (const key in value) {
      const member = value[key];
      if (member === null || (typeof member === 'object' && hasNull(member, depth + 1))) return true;
    }
  }
  return false;
}

function copyWithoutNulls(value: unknown, depth: number): unknown {
  if (depth > deepest) throw new RangeError('nested too deeply');
  if (Array.isArray(value)) return value.map((element) => copyWithoutNulls(element, depth + 1));
  if (!isObject(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const key in value) {
    if (value[key] !== null) setOwn(copy, key, copyWithoutNulls(value[key], depth + 1));
  }
  return copy;
}

/** Assigning to `__proto__` would change what the object is. */
function setOwn(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') object[key] = value;
  else Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}

/** A shape, and a quick way to tell that a value has it, so that the schema would give it as it is. */
export interface QuickShape<T> {
  schema: z.ZodType<T>;
  isSound: Sound;
}

/** Reads a JSON value of a given shape; one that has another shape, or is too deep, is an unreadable configuration. */
export function readShape<T>(
  { schema, isSound }: QuickShape<T>,
  json: unknown,
  { root, what }: { root: string; what: 'plan' | 'state' },
  read: (value: T) => Configuration,
): Configuration {
  try {
    if (isSound(json)) return read(json as T);
    const parsed = schema.safeParse(json);
    return parsed.success ? read(parsed.data) : unreadable(root, [wrongShape(root, what, parsed.error)]);
  } catch (error) {
    if (error instanceof RangeError) return unreadable(root, [tooDeep(root, what)]);
    throw error;
  }
}

/** The configuration of what was read; of an address that is there twice, the last counts. */
export function shownConfiguration(
  { root, what }: { root: string; what: 'plan' | 'state' },
  resources: readonly Resource[],
  data: readonly Resource[],
): Configuration {
  const twice = new Set<string>();
  const unique = (all: readonly Resource[]): Resource[] => {
    const byAddress = new Map<string, Resource>();
    for (const resource of all) {
      if (byAddress.has(resource.address)) twice.add(resource.address);
      byAddress.set(resource.address, resource);
    }
    return [...byAddress.values()];
  };
  const document = documentOf(unique(resources), unique(data));
  return { root, document, sources: {}, diagnostics: [...twice].map((address) => repeated(root, what, address)) };
}

function repeated(root: string, what: string, address: string): Diagnostic {
  return {
    code: `${what}_repeated_address`,
    severity: 'warning',
    message: `this ${what} has \`${address}\` more than once; the last one is checked`,
    help: 'Terraform writes each address once: look at where the file comes from',
    file: root,
  };
}

function wrongShape(root: string, what: string, error: z.ZodError): Diagnostic {
  const [issue] = error.issues;
  const place = issue && issue.path.length > 0 ? ` at \`${issue.path.join('.')}\`` : '';
  return {
    code: `${what}_shape`,
    severity: 'error',
    message: `this is no ${what} that can be read: it differs${place} from what Terraform writes`,
    help: what === 'plan' ? 'write it with `terraform show -json plan.out`' : 'write it with `terraform show -json`',
    file: root,
  };
}

function tooDeep(root: string, what: string): Diagnostic {
  return {
    code: `${what}_too_deep`,
    severity: 'error',
    message: `this ${what} is nested more than ${deepest} levels deep`,
    help: 'no provider writes such values: look at where the file comes from',
    file: root,
  };
}
