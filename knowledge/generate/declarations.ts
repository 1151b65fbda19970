/** One attribute or block of a generated class, as its declaration says it. */
export interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly optional: boolean;
  readonly computed: boolean;
  /** The expression its getter returns, `this.getStringAttribute('arn')`. */
  readonly getter: string;
  /** The TypeScript type of a plain value, `number[][]`. */
  readonly declared: string | undefined;
  /** The class of a structured value, and whether it stands for a set. */
  readonly wrapper: { readonly className: string; readonly set: boolean } | undefined;
}

/** A class of the generated code: a type itself, a structure, or a collection of structures. */
export interface ClassDeclaration {
  readonly name: string;
  readonly base: string;
  readonly body: string;
  readonly fields: readonly Field[];
  /** For a collection, the class that its `get` returns. */
  readonly element: string | undefined;
}

/** What one module declares. */
export interface Declarations {
  readonly classes: ReadonlyMap<string, ClassDeclaration>;
  /** By interface, the properties that are nested blocks. */
  readonly blocks: ReadonlyMap<string, ReadonlySet<string>>;
  /** The interface that configures the type. */
  readonly config: string;
}

const DECLARATION = /^export (class|interface) (\w+)(?: extends cdktf\.(\w+))? \{\n([\s\S]*?)^\}/gm;
const FIELD = new RegExp(
  String.raw`// (\w+) - computed: (true|false), optional: (true|false), required: (true|false)\n\s+` +
    String.raw`(?:private _\w+(?:\?: ([^;\n]+);| = new ([\w.]+)\(this, "\w+"(?:, (true|false))?\);) *\n\s+)?` +
    String.raw`public get \w+\(\) \{\n\s+return (.+);`,
  'g',
);
const FIELD_COMMENT = /^ {2}\/\/ \w+ - computed: /gm;
const ELEMENT = /public get\(\w+: \w+\): (\w+) \{/;
const BLOCK_COMMENT = /^ {2}\* (\w+) block$/gm;

/** Reads the classes and interfaces of a module. The code is machine-made: what does not fit the mould is an error. */
export function readDeclarations(source: string): Declarations {
  const classes = new Map<string, ClassDeclaration>();
  const blocks = new Map<string, ReadonlySet<string>>();
  let config = '';
  for (const [, keyword, name = '', base = '', body = ''] of source.matchAll(DECLARATION)) {
    if (keyword === 'class') {
      classes.set(name, { name, base, body, fields: readFields(name, body), element: ELEMENT.exec(body)?.[1] });
    } else {
      blocks.set(name, new Set([...body.matchAll(BLOCK_COMMENT)].map(([, block = '']) => block)));
      if (base === 'TerraformMetaArguments') config = name;
    }
  }
  return { classes, blocks, config };
}

function readFields(className: string, body: string): Field[] {
  const fields = [...body.matchAll(FIELD)].map(
    ([, name = '', computed, optional, required, declared, wrapper, set, getter = '']): Field => ({
      name,
      required: required === 'true',
      optional: optional === 'true',
      computed: computed === 'true',
      getter,
      declared,
      wrapper: wrapper ? { className: wrapper, set: set === 'true' } : undefined,
    }),
  );
  const announced = body.match(FIELD_COMMENT)?.length ?? 0;
  if (announced !== fields.length) {
    throw new Error(`${className} announces ${announced} fields, ${fields.length} could be read`);
  }
  return fields;
}
