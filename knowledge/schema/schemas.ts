import { decodeBody, type EncodedType } from './line.ts';
import { nearestNames } from './nearest.ts';
import {
  type AttributeSchema,
  type Mode,
  type NestedBlockSchema,
  PROVIDER_NAMES,
  type ProviderName,
  type TypeSchema,
  type ValueSchema,
} from './schema.ts';
import { allPaths, schemaAt } from './walk.ts';

/** Everything there is to ask of the provider schemas. A provider's text is loaded at the first question about it. */
export interface Schemas {
  providers(): readonly ProviderName[];
  /** The provider that a type belongs to, by its prefix. */
  providerOf(type: string): ProviderName | undefined;
  /** Names of the types of one provider, or of all, in order. */
  types(mode?: Mode, provider?: ProviderName): string[];
  get(type: string, mode?: Mode): TypeSchema | undefined;
  /** The names most like one that does not exist, best first. */
  nearest(type: string, count?: number, mode?: Mode): string[];
  /** What stands at a path; numbers are steps into a collection, and may be left out. */
  attributeAt(
    type: string,
    path: readonly (string | number)[],
    mode?: Mode,
  ): AttributeSchema | ValueSchema | NestedBlockSchema | undefined;
  /** Every path of a type, blocks and objects before what they hold, without numbers. */
  paths(type: string, mode?: Mode): string[][];
}

interface Line {
  readonly start: number;
  readonly end: number;
  schema?: TypeSchema;
}

interface ProviderFile {
  readonly text: string;
  readonly version: string;
  readonly lines: Readonly<Record<Mode, ReadonlyMap<string, Line>>>;
}

const LINE_START = /^\{"mode":"(resource|data)","type":"(\w+)"/gm;

/** Schemas over the text of the `<provider>.jsonl` files; a line is parsed when its type is first asked for. */
export function createSchemas(load: (provider: ProviderName) => string): Schemas {
  const files = new Map<ProviderName, ProviderFile>();

  const fileOf = (provider: ProviderName): ProviderFile => {
    let file = files.get(provider);
    if (!file) {
      file = indexFile(load(provider));
      files.set(provider, file);
    }
    return file;
  };

  const providerOf = (type: string): ProviderName | undefined =>
    PROVIDER_NAMES.find((provider) => type.startsWith(`${provider}_`));

  const get = (type: string, mode: Mode = 'resource'): TypeSchema | undefined => {
    const provider = providerOf(type);
    if (!provider) return undefined;
    const file = fileOf(provider);
    const line = file.lines[mode].get(type);
    if (line) line.schema ??= readLine(provider, file, line);
    return line?.schema;
  };

  const types = (mode: Mode = 'resource', provider?: ProviderName): string[] =>
    (provider ? [provider] : PROVIDER_NAMES).flatMap((name) => [...fileOf(name).lines[mode].keys()]);

  return {
    providers: () => PROVIDER_NAMES,
    providerOf,
    types,
    get,
    nearest: (type, count = 3, mode = 'resource') => nearestNames(type, types(mode, providerOf(type)), count),
    attributeAt: (type, path, mode) => {
      const schema = get(type, mode);
      return schema && schemaAt(schema, path);
    },
    paths: (type, mode) => {
      const schema = get(type, mode);
      return schema ? allPaths(schema) : [];
    },
  };
}

/** Page of a type in the Terraform registry. */
export function pageOf(of: { provider: ProviderName; version: string; type: string; mode: Mode }): string {
  const { provider, version, type, mode } = of;
  const page = type.slice(provider.length + 1);
  const section = mode === 'resource' ? 'resources' : 'data-sources';
  return `https://registry.terraform.io/providers/hashicorp/${provider}/${version}/docs/${section}/${page}`;
}

function indexFile(text: string): ProviderFile {
  const lines = { resource: new Map<string, Line>(), data: new Map<string, Line>() };
  for (const { 1: mode, 2: type, index } of text.matchAll(LINE_START)) {
    const end = text.indexOf('\n', index);
    lines[mode as Mode].set(type as string, { start: index, end: end < 0 ? text.length : end });
  }
  const header = JSON.parse(text.slice(0, text.indexOf('\n'))) as { version: string };
  return { text, version: header.version, lines };
}

function readLine(provider: ProviderName, { text, version }: ProviderFile, { start, end }: Line): TypeSchema {
  const encoded = JSON.parse(text.slice(start, end)) as EncodedType;
  const { type, mode } = encoded;
  return { type, provider, mode, docs: pageOf({ provider, version, type, mode }), ...decodeBody(encoded) };
}
