import type { Json, Resource } from '../../../core/host/boundary.ts';
import type { ResourceDocument } from '../../resource/document.ts';
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
  const own = names(resource);
  if (own.includes(value)) return 'holds';
  return own.some(isUnknown) ? 'unknown' : 'fails';
}

function refersByAddress(text: string, address: string): Truth {
  const found = text.match(addressesInText) ?? [];
  if (found.some((one) => one === address || one.replace(/\[\*\]$/, '') === withoutIndex(address))) return 'holds';
  return found.length > 0 ? 'fails' : 'unknown';
}

/** A variable that has no value is given from outside, where nothing of this configuration is. */
const fromOutside = /^([^$]|\$\{var\.[\w.-]+\}|\$[^{])*$/;

/** Does another resource of one of the types (`*`: any) refer to the resource anywhere in its values? */
export function referredTo(resource: Resource, types: readonly string[], document: ResourceDocument): Truth {
  const texts = Object.values(document.resource)
    .flat()
    .filter(({ type, address }) => address !== resource.address && (types.includes('*') || types.includes(type)))
    .flatMap(({ values }) => textsIn(values));
  return any(
    texts.map((text) => {
      if (!isUnknown(text)) return names(resource).includes(text) ? 'holds' : 'fails';
      const truth = refersByAddress(text, resource.address);
      return truth === 'unknown' && fromOutside.test(text) ? 'fails' : truth;
    }),
  );
}

function textsIn(value: Json): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

const names = ({ values }: Resource): Json[] => identifyingAttributes.map((attribute) => values[attribute] ?? null);

const withoutIndex = (address: string): string => address.replace(/\[[^\]]*\]$/, '');
