import type { z } from 'zod';
import type { Diagnostic } from '../../core/host/boundary.ts';
import { unreadable } from './configuration.ts';
import type { Configuration, Resource } from './document.ts';

const deepest = 500;

/** A resource as Terraform's own JSON describes it, before it has our shape. */
export interface Described {
  address: string;
  type: string;
  name: string;
  module: string | undefined;
  /** `registry.terraform.io/hashicorp/aws`, also in `provider["…"]`. */
  providerName: string;
  values: Record<string, unknown>;
}

/** A resource in the shape that policies read. */
export function resourceOf({ address, type, name, module, providerName, values }: Described): Resource {
  const known = withoutNulls(values) as Resource['values'];
  const tags = known.tags_all ?? known.tags;
  return {
    address,
    type,
    name,
    ...(module && { module }),
    provider: /([\w-]+)"?\]?$/.exec(providerName)?.[1] ?? type.split('_')[0] ?? type,
    ...(typeof known.region === 'string' && { region: known.region }),
    ...(isObject(tags) && { tags: tags as NonNullable<Resource['tags']> }),
    values: known,
    managed: true,
  };
}

/** `null` is absent: takes it out of objects, at any depth. */
export function withoutNulls(value: unknown, depth = 0): unknown {
  if (depth > deepest) throw new RangeError('nested too deeply');
  if (Array.isArray(value)) return value.map((element) => withoutNulls(element, depth + 1));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== null)
      .map(([key, member]) => [key, withoutNulls(member, depth + 1)]),
  );
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a JSON value of a given shape; one that has another shape, or is too deep, is an unreadable configuration. */
export function readShape<T>(
  shape: z.ZodType<T>,
  json: unknown,
  { root, what }: { root: string; what: 'plan' | 'state' },
  read: (value: T) => Configuration,
): Configuration {
  try {
    const parsed = shape.safeParse(json);
    return parsed.success ? read(parsed.data) : unreadable(root, [wrongShape(root, what, parsed.error)]);
  } catch (error) {
    if (error instanceof RangeError) return unreadable(root, [tooDeep(root, what)]);
    throw error;
  }
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
