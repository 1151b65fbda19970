import { z } from 'zod';

const version = { format_version: z.string() };

/** The shapes by the keys that only they have. */
const shapes = [
  { kind: 'plan', shape: z.object({ ...version, planned_values: z.looseObject({}) }) },
  { kind: 'state', shape: z.object({ ...version, values: z.looseObject({}) }) },
  // What is shown of a state without a resource.
  { kind: 'state', shape: z.strictObject({ ...version, terraform_version: z.string().optional() }) },
  { kind: 'state', shape: z.object({ version: z.number(), resources: z.custom<unknown[]>(Array.isArray) }) },
] as const;

/** What a JSON value is, if it is something that Terraform writes. */
export function kindOf(json: unknown): 'plan' | 'state' | undefined {
  return shapes.find(({ shape }) => shape.safeParse(json).success)?.kind;
}
