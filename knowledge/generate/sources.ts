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
/** What a compiled resource or data source has, and a provider has not. */
const DECLARES_TYPE = /extends cdktf\.Terraform(Resource|DataSource) \{/;

/** Opens an installed `@cdktf/provider-*` package. The compiled files carry their TypeScript in their source maps. */
export function openPackage(provider: ProviderName, nodeModules: string): ProviderPackage {
  const root = installed(join(nodeModules, '@cdktf', `provider-${provider}`));
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  return {
    label: `${manifest.name}@${manifest.version}`,
    providerVersion: manifest.cdktf.provider.version,
    modules: readModules(join(root, 'lib')),
  };
}

/** The modules of an older package, each file or folder that declares a type. */
export function* openPastModules(provider: ProviderName, major: number, nodeModules: string): Generator<ModuleSource> {
  yield* pastModules(join(installed(join(nodeModules, `past-${provider}-${major}`)), 'lib'));
}

interface Manifest {
  name: string;
  version: string;
  cdktf: { provider: { version: string } };
}

function installed(root: string): string {
  if (!existsSync(root)) throw new Error(`${root} is not installed: run \`npm ci\` beside the generator first`);
  return root;
}

function* readModules(lib: string): Generator<ModuleSource> {
  for (const entry of readdirSync(lib, { withFileTypes: true })) {
    if (!entry.isDirectory() || NOT_TYPES.has(entry.name)) continue;
    yield wholeFolder(join(lib, entry.name));
  }
}

/** Older packages have a folder a type, a file a type, or a folder a service with a file a type. */
function* pastModules(folder: string): Generator<ModuleSource> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const index = join(path, 'index.js');
      if (existsSync(index) && DECLARES_TYPE.test(readFileSync(index, 'utf8'))) yield wholeFolder(path);
      else yield* pastModules(path);
    } else if (entry.name.endsWith('.js')) {
      const compiled = readFileSync(path, 'utf8');
      if (DECLARES_TYPE.test(compiled)) yield [embeddedSource(compiled), ...structuresOf(path)].join('\n');
    }
  }
}

/** What a type of many structures has in a folder beside its file. */
function structuresOf(file: string): ModuleSource[] {
  const folder = file.replace(/\.js$/, '-structs');
  return existsSync(folder) ? [wholeFolder(folder)] : [];
}

function wholeFolder(folder: string): ModuleSource {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .sort()
    .map((file) => embeddedSource(readFileSync(join(folder, file), 'utf8')))
    .join('\n');
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
