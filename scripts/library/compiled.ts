import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Metadata } from '../../engine/policy/metadata.ts';
import type { Entry } from './entry.ts';

/** A policy of the library, as it lies there. */
export interface LibraryPolicy {
  metadata: Metadata;
  /** Its folder, relative to the library. */
  folder: string;
  text: string;
}

/** All policies of the library, by folder. */
export function libraryPolicies(root: string): LibraryPolicy[] {
  return globSync('!(decree)/*/*/policy.rego', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted()
    .map((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return { metadata: metadataOf(text), folder: file.replace(/\/policy\.rego$/, ''), text };
    });
}

/** Those whose Rego is made from their requirement. */
export function compiledPolicies(root: string): LibraryPolicy[] {
  return libraryPolicies(root).filter(({ metadata }) => metadata.custom.hand_written === undefined);
}

/** The METADATA above the package. */
function metadataOf(text: string): Metadata {
  const lines = text.slice(0, text.search(/^package /m)).split('\n');
  return Metadata.parse(
    parse(
      lines
        .filter((line) => line.startsWith('# ') && line !== '# METADATA')
        .map((line) => line.slice(2))
        .join('\n'),
    ),
  );
}

/** What a person said of a policy that is there. */
export function entryOf({ title, description = '', related_resources, custom }: Metadata): Entry {
  const { id, requirement = '', resource_types, severity, category, aliases, profiles, remediation } = custom;
  return {
    id,
    requirement,
    type: resource_types[0] ?? '*',
    title,
    description,
    severity,
    category,
    checks: [],
    aliases,
    profiles,
    ...(remediation !== undefined && { remediation }),
    docs: related_resources.map(({ ref }) => ref),
  };
}
