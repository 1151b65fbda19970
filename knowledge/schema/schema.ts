/** What a value is, with the type of its elements (list, set, map) or its fields (object). */
export interface ValueSchema {
  readonly kind: 'string' | 'number' | 'bool' | 'any' | 'list' | 'set' | 'map' | 'object';
  readonly element?: ValueSchema;
  readonly fields?: Readonly<Record<string, AttributeSchema>>;
}

/** What the newest version of the provider no longer has, and code in use still may. */
export interface Removable {
  /** The last major version that had it; absent where the newest has it. */
  readonly until?: number;
}

/** An argument that code may set, or a value that the provider computes. */
export interface AttributeSchema extends ValueSchema, Removable {
  readonly required: boolean;
  readonly optional: boolean;
  readonly computed: boolean;
}

/** The attributes and nested blocks between one pair of braces. */
export interface BlockSchema {
  readonly attributes: Readonly<Record<string, AttributeSchema>>;
  readonly blocks: Readonly<Record<string, NestedBlockSchema>>;
}

/** A nested block. In our document `list` and `set` blocks are arrays, `single` ones (such as `timeouts`) objects. */
export interface NestedBlockSchema extends BlockSchema, Removable {
  readonly nesting: 'list' | 'set' | 'single';
  readonly min: number;
  readonly max?: number;
}

export type Mode = 'resource' | 'data';

export const PROVIDER_NAMES = ['aws', 'azurerm', 'google', 'kubernetes'] as const;
export type ProviderName = (typeof PROVIDER_NAMES)[number];

/** One resource type or data source, as its provider spells it. */
export interface TypeSchema extends BlockSchema, Removable {
  readonly type: string;
  readonly provider: ProviderName;
  readonly mode: Mode;
  /** Page of the type in the Terraform registry, in the last version that has it. */
  readonly docs: string;
}

/** True when a step of a path ended at a nested block, not at an attribute. */
export function isBlock(schema: AttributeSchema | ValueSchema | NestedBlockSchema): schema is NestedBlockSchema {
  return 'nesting' in schema;
}
