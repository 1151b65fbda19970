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
  /** Names of the types of one provider, or of all, in order; those that it has removed are among them. */
  types(mode?: Mode, provider?: ProviderName): string[];
  /** The last major version of its provider that had a type; undefined where the newest has it. No line is parsed. */
  until(type: string, mode?: Mode): number | undefined;
  get(type: string, mode?: Mode): TypeSchema | undefined;
  /** The names most like one that does not exist, best first. */
  nearest(type: string, count?: number, mode?: Mode): string[];
  /** What stands at a path; numbers are steps into a collection, and may be left out. */
  attributeAt(
    type: string,
    path: readonly (string | number)[],
    mode?: Mode,
  ): AttributeSchema | ValueSchema | NestedBlockSchema | undefined;
  /** Every path of a type, blocks and objects before what they hold, without numbers; those that its provider has removed last. */
  paths(type: string, mode?: Mode): string[][];
}

/** What the first line of a provider's text says of its versions. */
interface Versions {
  readonly version: string;
  readonly past: readonly string[];
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly until: number | undefined;
  schema?: TypeSchema;
}

interface ProviderFile {
  readonly text: string;
  readonly versions: Versions;
  readonly lines: Readonly<Record<Mode, ReadonlyMap<string, Line>>>;
}

const LINE_START = /^\{"mode":"(resource|data)","type":"(\w+)"(?:,"until":(\d+))?/gm;

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

  const lineOf = (type: string, mode: Mode): Line | undefined => {
    const provider = providerOf(type);
    return provider && fileOf(provider).lines[mode].get(type);
  };

  const get = (type: string, mode: Mode = 'resource'): TypeSchema | undefined => {
    const provider = providerOf(type);
    const line = lineOf(type, mode);
    if (provider && line) line.schema ??= readLine(provider, fileOf(provider), line);
    return line?.schema;
  };

  const types = (mode: Mode = 'resource', provider?: ProviderName): string[] =>
    (provider ? [provider] : PROVIDER_NAMES).flatMap((name) => [...fileOf(name).lines[mode].keys()]);

  return {
    providers: () => PROVIDER_NAMES,
    providerOf,
    types,
    until: (type, mode = 'resource') => lineOf(type, mode)?.until,
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

/** The version whose documentation has a type. */
export function versionOf({ version, past }: Versions, until: number | undefined): string {
  return past.find((one) => Number.parseInt(one, 10) === until) ?? version;
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
  for (const { 1: mode, 2: type, 3: until, index } of text.matchAll(LINE_START)) {
    const end = text.indexOf('\n', index);
    lines[mode as Mode].set(type as string, {
      start: index,
      end: end < 0 ? text.length : end,
      until: until ? Number(until) : undefined,
    });
  }
  return { text, versions: JSON.parse(text.slice(0, text.indexOf('\n'))) as Versions, lines };
}

function readLine(provider: ProviderName, { text, versions }: ProviderFile, { start, end }: Line): TypeSchema {
  const encoded = JSON.parse(text.slice(start, end)) as EncodedType;
  const { type, mode, until } = encoded;
  const docs = pageOf({ provider, version: versionOf(versions, until), type, mode });
  return { type, provider, mode, docs, ...(until !== undefined && { until }), ...decodeBody(encoded) };
}
