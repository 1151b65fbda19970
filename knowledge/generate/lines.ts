import {
  type EncodedType,
  encodeBody,
  type ProviderName,
  pageOf,
  type TypeSchema,
  versionOf,
} from '../schema/index.ts';

export interface Header {
  provider: ProviderName;
  version: string;
  package: string;
  /** Older versions that types and attributes were taken from. */
  past: readonly string[];
}

/** The text of a schema file: the header, then one line a type, in order of name and mode. */
export function writeProvider(header: Header, types: readonly TypeSchema[]): string {
  const lines = types.toSorted(byNameAndMode).map((type) => JSON.stringify(encodeType(type, header)));
  return `${[JSON.stringify(header), ...lines].join('\n')}\n`;
}

function encodeType(schema: TypeSchema, header: Header): EncodedType {
  const { type, mode, docs, until } = schema;
  if (docs !== pageOf({ ...header, type, mode, version: versionOf(header, until) }))
    throw new Error(`the page of ${type} is not named after it: ${docs}`);
  return { mode, type, ...(until !== undefined && { until }), ...encodeBody(schema) };
}

function byNameAndMode(a: TypeSchema, b: TypeSchema): number {
  const [left, right] = [`${a.type} ${a.mode}`, `${b.type} ${b.mode}`];
  return left < right ? -1 : left > right ? 1 : 0;
}
