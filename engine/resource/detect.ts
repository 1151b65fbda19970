import { z } from 'zod';

const Plan = z.object({ format_version: z.string(), planned_values: z.unknown() });
const ShownState = z.object({ format_version: z.string(), values: z.unknown() });
const RawState = z.object({ version: z.number(), resources: z.array(z.unknown()) });

/** What a JSON value is, by the keys that only it has. */
export function kindOf(json: unknown): 'plan' | 'state' | undefined {
  if (has(Plan, json, 'planned_values')) return 'plan';
  if (has(ShownState, json, 'values') || has(RawState, json, 'resources')) return 'state';
  return undefined;
}

function has(shape: z.ZodType, json: unknown, key: string): boolean {
  return shape.safeParse(json).success && Object.hasOwn(json as object, key);
}
