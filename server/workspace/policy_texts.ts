import type { SourceText } from '../../core/host/boundary.ts';
import type { Settings } from './scopes.ts';
import { pathBelow, resolveUri } from './uri.ts';

export interface RegoText {
  uri: string;
  text: string;
}

const policyFolder = /^(policies|policy)\//;
const metadataId = /^#\s+id:\s*\S/m;
const readsResources = /\binput\.(resource|data)\b|^import\s+data\.decree\b/m;

/**
 * True for a text that is run as a policy of the scope: one that `decree.yaml` names. Where that names none, one that lies in the folder for
 * policies, or says by its METADATA or by what it reads that it is about resources. Other Rego has an input of its own.
 */
export function isPolicyText({ scope, policies }: Settings, { uri, text }: RegoText): boolean {
  if (policies.length > 0) return policies.some((path) => pathBelow(resolveUri(scope, path), uri) !== undefined);
  const path = pathBelow(scope, uri);
  if (path === undefined) return false;
  return policyFolder.test(path) || (text.includes('# METADATA') && metadataId.test(text)) || readsResources.test(text);
}

/** A Rego text as core wants it, named by its path in the scope. */
export function namedIn(scope: string, { uri, text }: RegoText): SourceText {
  return { file: pathBelow(scope, uri) ?? uri, text };
}
