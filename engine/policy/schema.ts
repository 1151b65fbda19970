import type { SourceText } from '../../core/host/boundary.ts';
import { type JsonSchema, jsonSchemaOf, type Schemas } from '../../knowledge/schema/index.ts';

type Mode = 'resource' | 'data';

const anything: JsonSchema = {};

const named = /\b[a-z][a-z0-9]*_[a-z0-9_]+\b/g;
const read = /\binput\.(resource|data)(?:\.|\[")(\w+)/g;

/**
 * The JSON schema of `input` for OPA's type checker, with the types that the texts name. A type of a provider whose
 * schema is not known may have any values; one that its provider does not have is left out, so that reading it is an error.
 */
export function inputSchemaFor(modules: readonly SourceText[], schemas: Schemas): JsonSchema {
  const names = new Set(modules.flatMap(({ text }) => text.match(named) ?? []));
  const reads = modules.flatMap(({ text }) => [...text.matchAll(read)]);
  const definitions: Record<string, JsonSchema> = {};

  const typesOf = (mode: Mode): JsonSchema => {
    const types: Record<string, JsonSchema> = {};
    for (const [, kind, name = ''] of reads) {
      if (kind === mode && !schemas.providerOf(name)) types[name] = { type: 'array', items: anything };
    }
    for (const name of names) {
      const schema = schemas.get(name, mode);
      if (schema) types[name] = { type: 'array', items: hoisted(jsonSchemaOf(schema), mode, definitions) };
    }
    return objectOf(types);
  };

  return { ...objectOf({ resource: typesOf('resource'), data: typesOf('data') }), definitions };
}

/** Moves the definitions of one schema to those of the whole; a resource and a data source may have the same name. */
function hoisted(schema: JsonSchema, mode: Mode, definitions: Record<string, JsonSchema>): JsonSchema {
  const text = JSON.stringify(schema).replaceAll('"#/definitions/', `"#/definitions/${mode}.`);
  const { definitions: own = {}, ...element } = JSON.parse(text) as JsonSchema;
  for (const [name, definition] of Object.entries(own)) definitions[`${mode}.${name}`] = definition;
  return element;
}

function objectOf(properties: Record<string, JsonSchema>): JsonSchema {
  return { type: 'object', properties, additionalProperties: false };
}
