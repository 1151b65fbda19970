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
/** Only a guess at the package, good enough to know which texts stand in for a part of the library. */
const packageLine = /^package\s+([\w.]+)/m;

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

export interface SplitModules {
  modules: SourceText[];
  /** Those of a package that the library has: so it is where the library itself is written. */
  replacing: SourceText[];
  /** What is left of the library. */
  library: SourceText[];
}

/** Sorts out the modules that take the place of a part of the library. */
export function withoutReplaced(modules: readonly SourceText[], library: readonly SourceText[]): SplitModules {
  const offered = new Set(library.map(packageOf));
  const replacing = modules.filter(
    ({ file, text }) => !file.endsWith('_test.rego') && offered.has(packageOf({ text })),
  );
  const replaced = new Set(replacing.map(packageOf));
  return {
    modules: modules.filter((module) => !replacing.includes(module)),
    replacing,
    library: library.filter((module) => !replaced.has(packageOf(module))),
  };
}

function packageOf({ text }: Pick<SourceText, 'text'>): string | undefined {
  return packageLine.exec(text)?.[1];
}
