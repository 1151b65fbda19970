import { fieldsOf } from './notation.ts';
import {
  type AttributeSchema,
  type BlockSchema,
  isBlock,
  type NestedBlockSchema,
  type TypeSchema,
  type ValueSchema,
} from './schema.ts';

/** The part of JSON Schema that OPA's type checker reads. */
export interface JsonSchema {
  type?: 'string' | 'number' | 'boolean' | 'array' | 'object';
  properties?: Record<string, JsonSchema>;
  additionalProperties?: false | JsonSchema;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  $ref?: string;
  definitions?: Record<string, JsonSchema>;
}

const ANYTHING: JsonSchema = {};
const STRING: JsonSchema = { type: 'string' };
const BOOLEAN: JsonSchema = { type: 'boolean' };

const SCALARS = { string: STRING, number: { type: 'number' }, bool: BOOLEAN, any: ANYTHING } as const;

/** The fields of a resource that do not depend on its type. */
const COMMON: Readonly<Record<string, JsonSchema>> = {
  address: STRING,
  type: STRING,
  name: STRING,
  module: STRING,
  provider: STRING,
  region: STRING,
  account: STRING,
  tags: { type: 'object', additionalProperties: STRING },
  actions: { type: 'array', items: STRING },
  managed: BOOLEAN,
};

/**
 * JSON Schema of one element of `input.resource.<type>`, for OPA's type checker. Blocks are arrays, `single` ones objects.
 *
 * A value that is not known until apply is a string `"${…}"`, so whatever is not a string is `anyOf` its own type and
 * string. OPA looks a name up in every branch of `anyOf` and a string has none: a misspelt name is still refused, with
 * the names that there are, also behind `some x in`.
 */
export function jsonSchemaOf(schema: TypeSchema): JsonSchema {
  const { element, definitions } = new ElementWriter(schema);
  return { ...element, definitions };
}

/** JSON Schema of the whole document, for policies that read these types and no other. */
export function inputSchemaOf(schemas: readonly TypeSchema[]): JsonSchema {
  const elements = schemas.map((schema) => ({ type: schema.type, ...new ElementWriter(schema) }));
  return {
    type: 'object',
    properties: {
      resource: exactly(
        Object.fromEntries(elements.map(({ type, element }) => [type, { type: 'array', items: element }])),
      ),
    },
    definitions: Object.assign({}, ...elements.map(({ definitions }) => definitions)),
  };
}

/** Writes one type. What stands in several places, as the values themselves do, becomes a definition. */
class ElementWriter {
  readonly element: JsonSchema;
  readonly definitions: Record<string, JsonSchema> = {};
  readonly #type: string;
  readonly #uses = new Map<BlockSchema['attributes'], number>();
  readonly #references = new Map<BlockSchema['attributes'], JsonSchema>();

  constructor(schema: TypeSchema) {
    this.#type = schema.type;
    this.#count(schema);
    this.#count(schema);
    const values = this.#body(schema);
    this.element = exactly({ ...COMMON, values, before: values });
  }

  #count({ attributes, blocks }: BlockSchema): void {
    const uses = this.#uses.get(attributes) ?? 0;
    this.#uses.set(attributes, uses + 1);
    if (uses > 0) return;
    for (const block of Object.values(blocks)) this.#count(block);
    for (const attribute of Object.values(attributes)) {
      const fields = fieldsOf(attribute);
      if (fields) this.#count({ attributes: fields, blocks: {} });
    }
  }

  /** The object for a body, or a reference to it when it stands in several places. */
  #body(block: BlockSchema): JsonSchema {
    if ((this.#uses.get(block.attributes) ?? 0) < 2) return this.#members(block);
    let reference = this.#references.get(block.attributes);
    if (!reference) {
      const name = `${this.#type}.${this.#references.size}`;
      reference = { $ref: `#/definitions/${name}` };
      this.#references.set(block.attributes, reference);
      this.definitions[name] = this.#members(block);
    }
    return reference;
  }

  #members({ attributes, blocks }: BlockSchema): JsonSchema {
    const members = Object.entries({ ...attributes, ...blocks });
    return exactly(Object.fromEntries(members.map(([name, member]) => [name, this.#orUnknown(member)])));
  }

  #orUnknown(schema: AttributeSchema | ValueSchema | NestedBlockSchema): JsonSchema {
    const known = this.#known(schema);
    return known === STRING || known === ANYTHING ? known : { anyOf: [known, STRING] };
  }

  #known(schema: AttributeSchema | ValueSchema | NestedBlockSchema): JsonSchema {
    if (isBlock(schema)) {
      const body = this.#body(schema);
      return schema.nesting === 'single' ? body : { type: 'array', items: body };
    }
    const { kind, element, fields } = schema;
    const elements = element ? this.#orUnknown(element) : ANYTHING;
    if (kind === 'list' || kind === 'set') return { type: 'array', items: elements };
    if (kind === 'map') return { type: 'object', additionalProperties: elements };
    return kind === 'object' ? this.#body({ attributes: fields ?? {}, blocks: {} }) : SCALARS[kind];
  }
}

function exactly(properties: Record<string, JsonSchema>): JsonSchema {
  return { type: 'object', properties, additionalProperties: false };
}
