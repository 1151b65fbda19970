import type { SourceText } from '../../core/host/boundary.ts';
import { type JsonSchema, jsonSchemaOf, type Schemas } from '../../knowledge/schema/index.ts';

type Mode = 'resource' | 'data';

const anything: JsonSchema = {};

/**
 * The JSON schema of `input` for OPA's type checker, with the types that the texts name. A type of a provider whose
 * schema is not known may have any values; one that its provider does not have is left out, so that reading it is an error.
 */
export function inputSchemaFor(modules: readonly SourceText[], schemas: Schemas): JsonSchema {
  const names = namesIn(modules);
  return objectOf({
    resource: objectOf(typesOf(names, 'resource', schemas)),
    data: objectOf(typesOf(names, 'data', schemas)),
  });
}

function typesOf(names: ReadonlySet<string>, mode: Mode, schemas: Schemas): Record<string, JsonSchema> {
  const types: Record<string, JsonSchema> = {};
  for (const name of names) {
    const schema = schemas.get(name, mode);
    if (schema) types[name] = { type: 'array', items: jsonSchemaOf(schema) };
    else if (!schemas.providerOf(name)) types[name] = { type: 'array', items: anything };
  }
  return types;
}

function namesIn(modules: readonly SourceText[]): Set<string> {
  return new Set(modules.flatMap((module) => module.text.match(/\b[a-z][a-z0-9]*_[a-z0-9_]+\b/g) ?? []));
}

function objectOf(properties: Record<string, JsonSchema>): JsonSchema {
  return { type: 'object', properties, additionalProperties: false };
}
