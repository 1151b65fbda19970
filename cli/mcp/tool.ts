import type { z } from 'zod';
import type { Core } from '../../core/host/boundary.ts';

/** What the tools are asked with. */
export interface Bench {
  core: Core;
  /** The path of a name in the folder that may be read; a name that leads out of it is refused. */
  inside(name: string): Promise<string>;
}

/** One verb that assistants may use. It reads, and changes nothing. */
export interface Tool<Shape extends z.ZodRawShape> {
  name: string;
  title: string;
  description: string;
  input: Shape;
  /** The JSON that the command line prints. */
  answer(bench: Bench, input: z.infer<z.ZodObject<Shape>>): Promise<object>;
}

/** Says of a tool what its input is. */
export function tool<Shape extends z.ZodRawShape>(described: Tool<Shape>): Tool<Shape> {
  return described;
}
