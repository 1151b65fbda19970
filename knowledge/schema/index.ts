/** Provider schemas: every type, attribute and block as the provider spells it. Pure: the caller supplies the text. */
export { inputSchemaOf, type JsonSchema, jsonSchemaOf } from './json_schema.ts';
export { decodeBody, type EncodedBody, type EncodedType, encodeBody } from './line.ts';
export { nearestNames } from './nearest.ts';
export { fieldsOf } from './notation.ts';
export * from './schema.ts';
export { createSchemas, pageOf, type Schemas, versionOf } from './schemas.ts';
