import type { Argument, Core, SourceText } from '../../core/host/boundary.ts';
import type { Schemas } from '../../knowledge/schema/index.ts';
import { documentOf, unreadable } from './configuration.ts';
import { conform } from './conform.ts';
import type { Configuration, Resource } from './document.ts';

/** One root module and every text that it may call. */
export interface ConfigurationTexts {
  /** The root as the user named it. */
  root: string;
  /** Named relative to one common folder, `/` separated. */
  files: SourceText[];
  /** Folder of the root module in that tree; `''` is the common folder itself. */
  folder: string;
  /** Values that override everything else, by variable name. */
  variables?: Argument<'terraform'>['variables'];
  /** Names in `files` of `-var-file` texts, in order. */
  variableFiles?: string[];
  workspace?: string;
  /** With them, values have the types that the providers give them. */
  schemas?: Schemas;
}

/** Reads Terraform text into resources. Half-typed text gives what can be had, and diagnostics. */
export async function readConfiguration(core: Core, texts: ConfigurationTexts): Promise<Configuration> {
  const { root, folder, schemas, ...rest } = texts;
  const answer = await core.terraform({ ...rest, root: folder });
  if (!answer.ok) return unreadable(root, answer.diagnostics);
  const { sources, diagnostics } = answer.value;
  const { resources, data } = conformed(answer.value, schemas);
  return { root, document: documentOf(resources, data), sources, diagnostics };
}

/** What core read, as the providers' schemas have it. */
export function conformed(read: Read, schemas: Schemas | undefined): Read {
  if (!schemas) return { resources: read.resources, data: read.data };
  return {
    resources: read.resources.map((resource) => conform(resource, schemas, 'resource')),
    data: read.data.map((source) => conform(source, schemas, 'data')),
  };
}

interface Read {
  resources: Resource[];
  data: Resource[];
}
