import {
  type AttributeSchema,
  type BlockSchema,
  fieldsOf,
  type Mode,
  type NestedBlockSchema,
  type ProviderName,
  type TypeSchema,
  type ValueSchema,
} from '../schema/index.ts';
import { declaredValue } from './values.ts';

/** A type as configuration could write it: what the provider alone computed is left out, and nothing is required. */
export type PastType = Pick<TypeSchema, 'type' | 'mode' | keyof BlockSchema>;

const MODES: Readonly<Record<string, Mode>> = { TerraformResource: 'resource', TerraformDataSource: 'data' };
const MAIN = /^export class (\w+) extends cdktf\.(TerraformResource|TerraformDataSource) \{\n([\s\S]*?)^\}/m;
const TYPE_NAME = /static readonly tfResourceType(?:: string)? = "(\w+)"/;
const INTERFACE = /^export interface (\w+)(?: extends cdktf\.(\w+))? \{\n([\s\S]*?)^\}/gm;
const PROPERTY = /^ {2}readonly (\w+)\??: (.+);$/gm;
const WRITER = /^export function (\w+)ToTerraform\([\s\S]*?^\}/gm;
const MAIN_WRITER = /synthesizeAttributes\(\)[\s\S]*?^ {2}\}/m;
const WRITTEN = /^ +(\w+): .*?\b(?:struct!\.|this\._)(\w+)/gm;
const BLOCK_COMMENT = /^ {2}\* (\w+) block$/gm;
/** The name of the interface in a type such as `Rule[] | cdktf.IResolvable`. */
const INNER = /^\w+/;
const OPTIONAL = { required: false, optional: true, computed: false } as const;
/** How long Terraform waits: no property of a resource, and the one block that is an object where it stands. */
const TIMEOUTS = 'timeouts';

interface Interface {
  readonly body: string;
  readonly isConfig: boolean;
}

/** Reads what a module of an older package lets people configure; the packages differ in all but interfaces and their writers. */
export function readPastType(provider: ProviderName, source: string): PastType {
  const [, , base = '', main = ''] = MAIN.exec(source) ?? [];
  const type = TYPE_NAME.exec(main)?.[1];
  const mode = MODES[base];
  if (!type || !mode) throw new Error(`a module of ${provider} declares no type`);
  return { type, mode, ...new ConfigurationReader(source, main).read() };
}

class ConfigurationReader {
  readonly #interfaces: ReadonlyMap<string, Interface>;
  readonly #writers: ReadonlyMap<string, string>;
  readonly #main: string;
  /** The oldest packages came without comments: there every structure is a block. */
  readonly #commented: boolean;
  readonly #known = new Map<string, BlockSchema>();
  readonly #open = new Set<string>();

  constructor(source: string, main: string) {
    this.#main = main;
    this.#commented = source.includes(' Docs at Terraform Registry');
    this.#interfaces = new Map(
      [...source.matchAll(INTERFACE)].map(([, name = '', base, body = '']) => [
        name,
        { body, isConfig: base === 'TerraformMetaArguments' },
      ]),
    );
    this.#writers = new Map([...source.matchAll(WRITER)].map(([text, name = '']) => [name, text]));
  }

  read(): BlockSchema {
    const [config] = [...this.#interfaces].find(([, { isConfig }]) => isConfig) ?? [];
    return config ? this.#structure(config) : { attributes: {}, blocks: {} };
  }

  #structure(name: string): BlockSchema {
    let block = this.#known.get(name);
    if (!block) {
      this.#open.add(name);
      block = this.#members(name);
      this.#open.delete(name);
      this.#known.set(name, block);
    }
    return block;
  }

  #members(name: string): BlockSchema {
    const body = this.#interface(name).body;
    const spelling = this.#spelling(name);
    const commented = new Set([...body.matchAll(BLOCK_COMMENT)].map(([, block]) => block));
    const attributes: Record<string, AttributeSchema> = {};
    const blocks: Record<string, NestedBlockSchema> = {};
    for (const [, property = '', declared = ''] of body.matchAll(PROPERTY)) {
      const spelt = spelling.get(property) ?? spelling.get(ownName(property));
      if (!spelt) throw new Error(`${name} does not say how it writes ${property}`);
      const value = declaredValue(declared, (structure) => this.#object(structure));
      const inner =
        fieldsOf(value) &&
        (commented.has(spelt) || !this.#commented) &&
        this.#structure(INNER.exec(declared)?.[0] ?? '');
      if (inner) blocks[spelt] = { ...placeOf(spelt, value), ...inner };
      else attributes[spelt] = { ...value, ...OPTIONAL };
    }
    return { attributes, blocks };
  }

  /** A structure that stands within itself has no end to write down. */
  #object(name: string): ValueSchema {
    if (this.#open.has(name)) return { kind: 'any' };
    return { kind: 'object', fields: this.#structure(name).attributes };
  }

  #interface(name: string): Interface {
    const found = this.#interfaces.get(name);
    if (!found) throw new Error(`interface ${name} is not declared where it is used`);
    return found;
  }

  /** By property, what an interface writes it as: `maxAgeSeconds` as `max_age_seconds`. Some writers forget `id`. */
  #spelling(name: string): Map<string, string> {
    const writer = this.#interface(name).isConfig
      ? (MAIN_WRITER.exec(this.#main)?.[0] ?? '')
      : (this.#writers.get(`${name[0]?.toLowerCase()}${name.slice(1)}`) ?? '');
    const written = [...writer.matchAll(WRITTEN)].map(([, spelt = '', property = '']): [string, string] => [
      property,
      spelt,
    ]);
    return new Map([['id', 'id'], ...written]);
  }
}

/** The framework keeps some names for itself, and the packages then call a property by another. */
function ownName(property: string): string {
  return property.replace(/Attribute$/, '').replace(/^fetch/, 'get');
}

function placeOf(name: string, { kind }: ValueSchema): Pick<NestedBlockSchema, 'nesting' | 'min' | 'max'> {
  if (name === TIMEOUTS) return { nesting: 'single', min: 0, max: 1 };
  return kind === 'object' ? { nesting: 'list', min: 0, max: 1 } : { nesting: 'list', min: 0 };
}
