import type {
  AttributeSchema,
  BlockSchema,
  Mode,
  NestedBlockSchema,
  ProviderName,
  TypeSchema,
  ValueSchema,
} from '../schema/index.ts';
import { type ClassDeclaration, type Declarations, type Field, readDeclarations } from './declarations.ts';
import { plainValue } from './values.ts';

const MODES: Readonly<Record<string, Mode>> = { TerraformResource: 'resource', TerraformDataSource: 'data' };
const TYPE_NAME = /static readonly tfResourceType = "(\w+)"/;
const PAGE = /Represents a \{@link (\S+) /;
const NESTINGS: Readonly<Record<string, NestedBlockSchema['nesting']>> = { list: 'list', set: 'set', struct: 'single' };
/** How a block is written in configuration says whether it is a `list`, a `set` or a `struct`. */
const WRITTEN = /^ +(\w+): \{\n +value: .*\n +isBlock: true,\n +type: "(list|set|struct)",/gm;

/** The schema of the type that a module declares. */
export function readType(provider: ProviderName, source: string): TypeSchema {
  const declarations = readDeclarations(source);
  const main = [...declarations.classes.values()].find(({ base }) => base in MODES);
  const type = main && TYPE_NAME.exec(main.body)?.[1];
  const docs = PAGE.exec(source)?.[1];
  if (!main || !type || !docs) throw new Error(`a module of ${provider} declares no type`);
  const mode = MODES[main.base] as Mode;
  return { type, provider, mode, docs, ...new BlockReader(source, declarations).read(main, declarations.config) };
}

class BlockReader {
  readonly #source: string;
  readonly #declarations: Declarations;
  readonly #known = new Map<string, BlockSchema>();

  constructor(source: string, declarations: Declarations) {
    this.#source = source;
    this.#declarations = declarations;
  }

  /** Reads a class whose configuration is the interface `config`. */
  read(declaration: ClassDeclaration, config: string): BlockSchema {
    const attributes: Record<string, AttributeSchema> = {};
    const blocks: Record<string, NestedBlockSchema> = {};
    const isBlock = this.#declarations.blocks.get(config);
    for (const field of declaration.fields) {
      if (field.wrapper && isBlock?.has(field.name)) blocks[field.name] = this.#block(declaration, config, field);
      else attributes[field.name] = this.#attribute(field);
    }
    return { attributes, blocks };
  }

  #structure(className: string): BlockSchema {
    let block = this.#known.get(className);
    if (!block) {
      block = this.read(this.#class(className), className.replace(/OutputReference$/, ''));
      this.#known.set(className, block);
    }
    return block;
  }

  #block(parent: ClassDeclaration, config: string, field: Field): NestedBlockSchema {
    const min = field.required ? 1 : 0;
    const wrapper = this.#class(field.wrapper?.className ?? '');
    if (wrapper.base === 'ComplexList') {
      return { nesting: field.wrapper?.set ? 'set' : 'list', min, ...this.#structure(wrapper.element ?? '') };
    }
    const nesting = NESTINGS[this.#written(parent, config).get(field.name) ?? ''];
    if (!nesting) throw new Error(`${parent.name} does not say how its block ${field.name} is written`);
    return { nesting, min, max: 1, ...this.#structure(wrapper.name) };
  }

  /** By block, how the class or the writer of its interface writes it. */
  #written(parent: ClassDeclaration, config: string): Map<string, string> {
    return new Map([...this.#writer(parent, config).matchAll(WRITTEN)].map(([, name = '', type = '']) => [name, type]));
  }

  #writer(parent: ClassDeclaration, config: string): string {
    if (parent.base in MODES) return parent.body;
    const start = this.#source.indexOf(`function ${config[0]?.toLowerCase()}${config.slice(1)}ToHclTerraform(`);
    return this.#source.slice(start, this.#source.indexOf('\n}', start));
  }

  #attribute(field: Field): AttributeSchema {
    const { required, optional, computed } = field;
    return { ...this.#value(field), required, optional, computed };
  }

  #value(field: Field): ValueSchema {
    const plain = plainValue(field);
    if (plain) return plain;
    const value = this.#collection(field.wrapper?.className ?? '');
    return field.wrapper?.set ? { ...value, kind: 'set' } : value;
  }

  #collection(className: string): ValueSchema {
    const declaration = this.#class(className);
    if (declaration.base === 'ComplexObject') {
      return { kind: 'object', fields: this.#structure(className).attributes };
    }
    const kind = declaration.base === 'ComplexMap' ? 'map' : 'list';
    return { kind, element: this.#collection(declaration.element ?? '') };
  }

  #class(name: string): ClassDeclaration {
    const declaration = this.#declarations.classes.get(name);
    if (!declaration) throw new Error(`class ${name} is not declared where it is used`);
    return declaration;
  }
}
