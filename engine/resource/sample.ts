import { z } from 'zod';
import type { Core, Diagnostic } from '../../core/host/boundary.ts';
import type { Schemas } from '../../knowledge/schema/index.ts';
import { documentOf, unreadable } from './configuration.ts';
import { kindOf } from './detect.ts';
import type { Configuration, Resource } from './document.ts';
import { readPlan } from './plan.ts';
import { documentModes, resourceOf, withoutNulls } from './shown.ts';
import { readState } from './state.ts';
import { readConfiguration } from './terraform.ts';

/** A resource as people paste it: what Terraform shows of one, or what a policy sees of it. */
const Pasted = z.object({
  type: z.string().min(1),
  name: z.string().min(1).default('this'),
  address: z.string().min(1).optional(),
  mode: z.enum(['managed', 'data']).default('managed'),
  values: z.record(z.string(), z.unknown()),
});

/** The `input` of a policy itself. */
const Input = z.object({
  resource: z.record(z.string(), z.array(Pasted)).default({}),
  data: z.record(z.string(), z.array(Pasted)).default({}),
});

/** Reads a text that may be Terraform, a plan, a state, the input of a policy, or one resource in JSON; which, its content tells. */
export async function readSample(core: Core, text: string, schemas: Schemas): Promise<Configuration> {
  if (!/^\s*[[{]/.test(text)) return asTerraform(core, 'sample.tf', text, schemas);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return unreadable('sample', [noJson(error)]);
  }
  const kind = kindOf(json);
  if (kind === 'plan') return named(readPlan(json, 'sample', { schemas }));
  if (kind === 'state') return named(readState(json, 'sample', { schemas }));
  const one = z.union([Pasted.transform((resource) => [resource]), z.array(Pasted).min(1)]).safeParse(json);
  if (one.success) return ofResources(one.data, schemas);
  const input = Input.safeParse(json);
  if (input.success) {
    const data = Object.values(input.data.data).flat();
    return ofResources(
      [...Object.values(input.data.resource).flat(), ...data.map((source) => ({ ...source, mode: 'data' as const }))],
      schemas,
    );
  }
  return asTerraform(core, 'sample.tf.json', text, schemas);
}

async function asTerraform(core: Core, file: string, text: string, schemas: Schemas): Promise<Configuration> {
  return named(await readConfiguration(core, { root: 'sample', folder: '', files: [{ file, text }], schemas }));
}

function ofResources(pasted: readonly z.infer<typeof Pasted>[], schemas: Schemas): Configuration {
  const of = (mode: 'managed' | 'data'): Resource[] =>
    pasted
      .filter((resource) => resource.mode === mode)
      .map(({ type, name, address, values }) =>
        resourceOf(
          {
            address: address ?? `${mode === 'data' ? 'data.' : ''}${type}.${name}`,
            type,
            name,
            module: undefined,
            values: withoutNulls(values) as Record<string, unknown>,
          },
          documentModes[mode],
          schemas,
        ),
      );
  return { root: 'sample', document: documentOf(of('managed'), of('data')), sources: {}, diagnostics: [] };
}

/** A sample is a text without a name. */
function named(configuration: Configuration): Configuration {
  const diagnostics = configuration.diagnostics.map(({ file: _unnamed, ...diagnostic }) => diagnostic);
  return { ...configuration, diagnostics };
}

function noJson(error: unknown): Diagnostic {
  return {
    code: 'sample_json',
    severity: 'error',
    message: `this is no JSON: ${error instanceof Error ? error.message.replace(/^\p{Lu}/u, (first) => first.toLowerCase()) : error}`,
    help: 'paste Terraform, a plan or a state in JSON, or one resource as {"type": …, "values": {…}}',
  };
}
