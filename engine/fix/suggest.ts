import type { Schemas } from '../../knowledge/schema/index.ts';
import type { Configuration, Resource } from '../resource/document.ts';
import { localAddress } from './address.ts';
import type { Suggest } from './blanks.ts';

const ending = /_(id|ids|arn|arns|name|names)$/;
const mostOptions = 12;

/**
 * What a variable may stand for: the resources of the same module whose type ends like its name, as `var.kms_key_arn` does for `aws_kms_key`.
 * Where just one fits, it stands first.
 */
export function suggestFrom(configuration: Configuration, schemas: Schemas, own: Resource, type: string): Suggest {
  const near = Object.values(configuration.document.resource)
    .flat()
    .filter(({ address, module }) => address !== own.address && module === own.module);
  return (variable, path) => {
    const asked = `var.${variable}`;
    const attribute = variable.endsWith('arn') || variable.endsWith('arns') ? 'arn' : 'id';
    const isList = ['list', 'set'].includes(kindAt(schemas, type, path));
    const references = fitting(near, variable.replace(ending, ''))
      .map(({ address }) => `${localAddress(address)}.${attribute}`)
      .map((reference) => (isList ? `[${reference}]` : reference))
      .slice(0, mostOptions);
    return references.length === 1 && references[0] !== undefined ? [references[0], asked] : [asked, ...references];
  };
}

function kindAt(schemas: Schemas, type: string, path: readonly (string | number)[]): string {
  const found = schemas.attributeAt(type, path);
  return found && 'kind' in found ? found.kind : '';
}

/** The longest ending of the words that some type has, too. */
function fitting(resources: readonly Resource[], words: string): Resource[] {
  for (let rest = words; rest !== ''; rest = rest.includes('_') ? rest.slice(rest.indexOf('_') + 1) : '') {
    const singular = rest.replace(/s$/, '');
    const found = resources.filter(({ type }) => type.endsWith(`_${rest}`) || type.endsWith(`_${singular}`));
    if (found.length > 0) return found;
  }
  return [];
}
