import {
  type AttributeSchema,
  type BlockSchema,
  isBlock,
  type NestedBlockSchema,
  type Schemas,
  type ValueSchema,
} from '../../knowledge/schema/index.ts';
import type { Step } from './chain.ts';
import type { Reference } from './reference.ts';

/** What may follow a reference after a dot. */
export interface Member {
  name: string;
  kind: 'type' | 'field' | 'attribute' | 'block';
  /** In a few words: `string, required`. */
  detail: string;
  /** A web page about it. */
  page?: string;
}

type Place = AttributeSchema | ValueSchema | NestedBlockSchema;

/** What a resource says of itself beside its attributes. */
const resourceFields: Readonly<Record<string, string>> = {
  address: 'full address, `module.data.aws_s3_bucket.logs["eu"]`',
  type: 'resource type',
  name: 'name in the code, the second label',
  module: 'address of the module, absent in the root module',
  provider: 'local name of the provider',
  region: 'region, where known',
  account: 'account, where known',
  tags: 'tags or labels, those of the provider included',
  values: 'attributes and blocks, as the provider spells them',
  actions: 'what a plan does: create, update, delete, no-op (plan only)',
  before: 'values before the plan (plan only)',
  managed: 'false: it lives in the cloud outside any code',
};

/** Everything that may follow a reference after a dot. */
export function membersOf(schemas: Schemas, { kind, type, path }: Reference): Member[] {
  if (type === undefined) {
    return schemas.types(kind).map((name) => ({ name, kind: 'type', detail: schemas.providerOf(name) ?? '' }));
  }
  if (path === undefined) return [];
  if (path.length === 0)
    return Object.entries(resourceFields).map(([name, detail]) => ({ name, kind: 'field', detail }));
  if (path[0] !== 'values') return [];
  const body = bodyAt(schemas, kind, type, path.slice(1));
  const page = schemas.get(type, kind)?.docs;
  return body ? membersOfBody(body, page) : [];
}

/** The one thing that a whole reference names. */
export function memberAt(schemas: Schemas, { kind, type, path }: Reference): Member | undefined {
  if (type === undefined) return undefined;
  const schema = schemas.get(type, kind);
  const page = schema && { page: schema.docs };
  const last = path?.findLast((step) => typeof step === 'string' && step !== '*');
  if (path === undefined || last === undefined) {
    return schema && { name: type, kind: 'type', detail: countsOf(schema), ...page };
  }
  if (path.length === 1 || path[0] !== 'values') {
    const detail = resourceFields[String(path[0])];
    return detail && path.length === 1 ? { name: String(path[0]), kind: 'field', detail } : undefined;
  }
  const found = schemas.attributeAt(type, path.slice(1).map(numbered), kind);
  return found && { name: String(last), ...describe(found), ...page };
}

function bodyAt(
  schemas: Schemas,
  kind: Reference['kind'],
  type: string,
  path: readonly Step[],
): BlockSchema | undefined {
  if (path.length === 0) return schemas.get(type, kind);
  const at = schemas.attributeAt(type, path.map(numbered), kind);
  if (!at) return undefined;
  // A list is not what its elements are: only behind an index do their names follow.
  const isElement = path.at(-1) === '*' || typeof path.at(-1) === 'number';
  if (isBlock(at)) return at.nesting === 'single' || isElement ? at : undefined;
  return at.kind === 'object' && at.fields ? { attributes: at.fields, blocks: {} } : undefined;
}

function membersOfBody({ attributes, blocks }: BlockSchema, page: string | undefined): Member[] {
  return [...Object.entries(attributes), ...Object.entries(blocks)].map(([name, schema]) => ({
    name,
    ...describe(schema),
    ...(page && { page }),
  }));
}

function describe(schema: Place): Pick<Member, 'kind' | 'detail'> {
  const until = 'until' in schema && schema.until !== undefined && `only up to version ${schema.until} of the provider`;
  if (isBlock(schema)) {
    const count = schema.max === 1 ? 'at most one' : 'any number';
    return { kind: 'block', detail: words('block', schema.min > 0 ? `at least ${schema.min}` : count, until) };
  }
  const use = 'required' in schema && useOf(schema);
  return { kind: 'attribute', detail: words(spell(schema), use, until) };
}

const words = (...parts: (string | false)[]): string => parts.filter((part) => part !== false).join(', ');

function useOf({ required, optional }: AttributeSchema): string {
  if (required) return 'required';
  return optional ? 'optional' : 'set by the provider';
}

function spell({ kind, element }: ValueSchema): string {
  return element ? `${kind} of ${spell(element)}` : kind;
}

function countsOf({ attributes, blocks }: BlockSchema): string {
  return `${Object.keys(attributes).length} attributes, ${Object.keys(blocks).length} kinds of block`;
}

function numbered(step: Step): Step {
  return step === '*' ? 0 : step;
}
