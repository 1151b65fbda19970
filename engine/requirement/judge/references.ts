import type { Json, Resource } from '../../../core/host/boundary.ts';
import type { ResourceDocument } from '../../resource/document.ts';
import { addressesIn, addressKeys, withoutIndex } from './addresses.ts';
import { any, known, type Truth } from './truth.ts';
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
  const found = addressesIn(text);
  if (found.some((one) => one === address || one.replace(/\[\*\]$/, '') === withoutIndex(address))) return 'holds';
  return found.length > 0 ? 'fails' : 'unknown';
}

/** The resources of a type of the document, or its data sources where `data.` stands in front. */
export const typeIn = (document: ResourceDocument, type: string): Resource[] =>
  (type.startsWith('data.') ? document.data[type.slice('data.'.length)] : document.resource[type]) ?? [];

/** Data sources are read by reference: what is written out leads to none, nor does a reference to a resource that is made here. */
export function leadsToNoData(value: Json): boolean {
  if (typeof value !== 'string' || !isUnknown(value)) return true;
  const found = addressesIn(value);
  return found.length > 0 && !found.some((address) => /^(.*\.)?data\./.test(address));
}

/** Do a value of another resource and one of this name the same, or does the other's lead to this resource itself? */
export function alike(theirs: Json, own: Json, resource: Resource): Truth {
  const scalars = (value: Json): Json[] =>
    [value].flat().filter((one) => one !== null && one !== '' && typeof one !== 'object');
  return any(scalars(theirs).flatMap((one) => scalars(own).map((other) => same(one, other, resource))));
}

function same(one: Json, other: Json, resource: Resource): Truth {
  if (one === other) return 'holds';
  if (!isUnknown(one) && !isUnknown(other)) return 'fails';
  if (isUnknown(one) && refersByAddress(String(one), resource.address) === 'holds') return 'holds';
  const [there, here] = [one, other].map((value) => (isUnknown(value) ? addressKeys(String(value)) : []));
  if (!there?.length || !here?.length) return 'unknown';
  return known(there.some((key) => here.includes(key)));
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
