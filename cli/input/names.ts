import { join, relative, resolve, sep } from 'node:path';
import type { Diagnostic, ResourceSource } from '../../core/host/boundary.ts';
import type { Configuration } from '../../engine/resource/document.ts';

/** Turns the name that a file has in its tree into one that the user knows. */
export type Rename = (file: string) => string;

/** Names below `base` become paths that start as the user named the root. */
export function renameBelow(root: string, base: string): Rename {
  const start = resolve(root);
  return (file) => join(root, relative(start, resolve(base, file))).replaceAll(sep, '/');
}

/** A configuration with every file in it renamed. */
export function renameConfiguration(configuration: Configuration, rename: Rename): Configuration {
  const sources = Object.entries(configuration.sources).map(([address, source]) => [
    address,
    renameSource(source, rename),
  ]);
  return {
    ...configuration,
    sources: Object.fromEntries(sources),
    diagnostics: configuration.diagnostics.map((diagnostic) => renameDiagnostic(diagnostic, rename)),
  };
}

/** A diagnostic with every file in it renamed. */
export function renameDiagnostic(diagnostic: Diagnostic, rename: Rename): Diagnostic {
  const { file, related } = diagnostic;
  return {
    ...diagnostic,
    ...(file === undefined ? {} : { file: rename(file) }),
    ...(related ? { related: related.map((other) => ({ ...other, file: rename(other.file) })) } : {}),
  };
}

function renameSource(source: ResourceSource, rename: Rename): ResourceSource {
  const modules = source.modules.map((call) => ({ ...call, file: rename(call.file) }));
  return { ...source, file: rename(source.file), modules };
}
