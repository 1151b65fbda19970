import type { SourceText } from '../../core/host/boundary.ts';
import { pathBelow } from './uri.ts';

export interface RegoText {
  uri: string;
  text: string;
}

const policyFolder = /^(policies|policy)\//;
const metadataId = /^#\s+id:\s*\S/m;
const readsResources = /\binput\.(resource|data)\b|^import\s+data\.decree\b/m;

/**
 * True for Rego that Decree runs or helps to write: what lies in the folder for policies, or says by its METADATA or by what it reads that
 * it is about resources. Other Rego of a workspace has an input of its own.
 */
export function isPolicyText(folder: string, { uri, text }: RegoText): boolean {
  const path = pathBelow(folder, uri) ?? '';
  return policyFolder.test(path) || (text.includes('# METADATA') && metadataId.test(text)) || readsResources.test(text);
}

/** A Rego text as core wants it, named by its path in the folder. */
export function namedIn(folder: string, { uri, text }: RegoText): SourceText {
  return { file: pathBelow(folder, uri) ?? uri, text };
}
