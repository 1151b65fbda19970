import { z } from 'zod';
import type { Json } from '../../core/host/boundary.ts';

const Variables = z.object({ variables: z.record(z.string(), z.object({ value: z.any() })) });

/** The values of the root module's variables that a plan was made with. */
export function planVariables(plan: unknown): Record<string, Json> {
  const read = Variables.safeParse(plan);
  if (!read.success) return {};
  return Object.fromEntries(Object.entries(read.data.variables).map(([name, { value }]) => [name, value as Json]));
}
