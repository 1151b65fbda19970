import type { Json, Resource } from '../../../core/host/boundary.ts';
import { any, type Truth } from './truth.ts';
import { isUnknown } from './values.ts';

/** What another resource may be called by: the twin of `identifying` in the Rego library. */
export const identifyingAttributes = [
  'id',
  'arn',
  'name',
  'bucket',
  'key_id',
  'function_name',
  'cluster_identifier',
  'identifier',
  'url',
  'self_link',
];

const addressesInText = /(?:module\.[\w-]+(?:\[[^\]]*\])?\.)*(?:data\.)?[a-z][a-z0-9]*_\w*\.[\w-]+(?:\[[^\]]*\])?/g;

/** Does the value stand for the resource: a `${…}` reference to it, or one of its identifying attributes? */
export function refers(value: Json, resource: Resource): Truth {
  if (Array.isArray(value)) return any(value.map((element) => refers(element, resource)));
  if (typeof value !== 'string' || value === '') return 'fails';
  if (isUnknown(value)) return refersByAddress(value, resource.address);
  const names = identifyingAttributes.map((attribute) => resource.values[attribute] ?? null);
  if (names.includes(value)) return 'holds';
  return names.some(isUnknown) ? 'unknown' : 'fails';
}

function refersByAddress(text: string, address: string): Truth {
  const found = text.match(addressesInText) ?? [];
  if (found.some((one) => one === address || one.replace(/\[\*\]$/, '') === withoutIndex(address))) return 'holds';
  return found.length > 0 ? 'fails' : 'unknown';
}

const withoutIndex = (address: string): string => address.replace(/\[[^\]]*\]$/, '');
