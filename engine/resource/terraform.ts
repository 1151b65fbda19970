import type { Argument, Core, SourceText } from '../../core/host/boundary.ts';
import { documentOf, unreadable } from './configuration.ts';
import type { Configuration } from './document.ts';

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
}

/** Reads Terraform text into resources. Half-typed text gives what can be had, and diagnostics. */
export async function readConfiguration(core: Core, texts: ConfigurationTexts): Promise<Configuration> {
  const { root, folder, ...rest } = texts;
  const answer = await core.terraform({ ...rest, root: folder });
  if (!answer.ok) return unreadable(root, answer.diagnostics);
  const { resources, data, sources, diagnostics } = answer.value;
  return { root, document: documentOf(resources, data), sources, diagnostics };
}
