import type { Json } from '../../../../core/host/boundary.ts';

/** One rule of a network, however its type spells it: the twin of what the readers of `decree.net` make. */
export interface NetworkRule {
  /** In lower case; whatever is not `allow` takes away. */
  action: string;
  /** The lower goes first. */
  order: Json;
  /** In lower case, `all` for every one. */
  protocol: string;
  /** First and last port; unknown ends are the text of their expression. */
  ports: [Json, Json][];
  ranges: Json[];
}

export type Direction = 'ingress' | 'egress';
export type Values = Record<string, Json>;

/** The rules of a resource for one direction. */
export type NetworkReader = (values: Values, direction: Direction) => NetworkRule[];

export const everyPort: [Json, Json][] = [[0, 65535]];

const numbers: Record<string, string> = { '1': 'icmp', '6': 'tcp', '17': 'udp', '58': 'icmpv6' };

/** Undefined where none is set. */
export function protocolName(value: Json | undefined): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).toLowerCase();
  return ['-1', '*', 'any'].includes(text) ? 'all' : (numbers[text] ?? text);
}

/** `22`, `20-25` or `*`. */
export function ends(spec: Json): [Json, Json][] {
  if (typeof spec === 'number') return [[spec, spec]];
  if (typeof spec !== 'string') return [];
  if (spec === '*') return everyPort;
  const parts = spec.split('-');
  return [[parts[0] ?? '', parts.at(-1) ?? '']];
}

export const listed = (value: Json | undefined): Json[] => (value === undefined ? [] : [value].flat());

export const lower = (value: Json | undefined): string => (typeof value === 'string' ? value.toLowerCase() : '');

export const isUnset = (value: Json | undefined): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

export const blocks = (values: Values, name: string): Values[] =>
  listed(values[name]).filter((one): one is Values => one !== null && typeof one === 'object' && !Array.isArray(one));
