import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProviderName } from '../schema/index.ts';

/** The TypeScript of one resource type or data source, all its files joined. */
export type ModuleSource = string;

export interface ProviderPackage {
  /** Name and version of the npm package. */
  readonly label: string;
  /** Version of the Terraform provider that the package was made from. */
  readonly providerVersion: string;
  readonly modules: Iterable<ModuleSource>;
}

const EMBEDDED_MAP = /\/\/# sourceMappingURL=data:application\/json;base64,([\w+/=]+)/;
/** Modules of the package that describe no type: the provider itself, and the index of all modules. */
const NOT_TYPES = new Set(['provider']);

/** Opens an installed `@cdktf/provider-*` package. The compiled files carry their TypeScript in their source maps. */
export function openPackage(provider: ProviderName, nodeModules: string): ProviderPackage {
  const root = join(nodeModules, '@cdktf', `provider-${provider}`);
  if (!existsSync(root)) throw new Error(`${root} is not installed: run \`npm ci\` beside the generator first`);
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  return {
    label: `${manifest.name}@${manifest.version}`,
    providerVersion: manifest.cdktf.provider.version,
    modules: readModules(join(root, 'lib')),
  };
}

interface Manifest {
  name: string;
  version: string;
  cdktf: { provider: { version: string } };
}

function* readModules(lib: string): Generator<ModuleSource> {
  for (const entry of readdirSync(lib, { withFileTypes: true })) {
    if (!entry.isDirectory() || NOT_TYPES.has(entry.name)) continue;
    const folder = join(lib, entry.name);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    yield files
      .sort()
      .map((file) => embeddedSource(readFileSync(join(folder, file), 'utf8')))
      .join('\n');
  }
}

/** The TypeScript that a compiled file was made from. */
export function embeddedSource(compiled: string): string {
  const map = EMBEDDED_MAP.exec(compiled)?.[1];
  if (!map) return '';
  const { sourcesContent = [] } = JSON.parse(Buffer.from(map, 'base64').toString('utf8')) as {
    sourcesContent?: string[];
  };
  return sourcesContent.join('\n');
}
