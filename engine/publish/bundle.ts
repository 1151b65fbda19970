import type { Answer, Core, SourceText } from '../../core/host/boundary.ts';
import { compilePolicies, entrypointOf } from '../evaluate/compile.ts';
import { importedBy } from './imports.ts';
import { plainModules } from './plain/modules.ts';
import { homeOf, isFixture, type Publication, policyFile, sharedModules } from './publication.ts';
import { rootsOf } from './roots.ts';

/** One file of a bundle. */
export interface BundleFile {
  name: string;
  content: string | Uint8Array;
}

/** How a bundle is called, and for what. */
export interface BundleIdentity {
  version: string;
  revision: string;
  /**
   * True: an OPA that was built with WebAssembly runs `policy.wasm` in the place of the Rego. One without refuses such a bundle, so
   * it is asked for.
   */
  resolveWasm: boolean;
}

export const manifestFile = '.manifest';
export const dataFile = 'data.json';
export const wasmFile = 'policy.wasm';
/** What a bundle says of itself below `data`. */
export const dataRoot = 'decree_bundle';

/** The files of an OPA bundle: policies with what they import, compiled too, and adapters for plain OPA and Conftest. */
export async function bundleFiles(
  core: Core,
  { name, policies, modules }: Publication,
  library: readonly SourceText[],
  { version, revision, resolveWasm }: BundleIdentity,
): Promise<Answer<BundleFile[]>> {
  const asked = policies.map(({ policy }) => policy);
  const sources = asked.map(({ id, source }) => ({ file: `${homeOf(id)}/${policyFile}`, text: source.text }));
  const helpers = sharedModules(modules);
  const imported = (await importedBy(core, [...sources, ...helpers], library)).map(({ file, text }) => ({
    file: `library/${file.replace(/^.*?(decree\/)/, '$1')}`,
    text,
  }));
  const plain = plainModules(asked);
  const rego = [...sources, ...helpers, ...imported, ...plain];
  const checked = await core.check({ modules: rego });
  if (!checked.ok) return checked;
  const mistakes = checked.value.diagnostics.filter(({ severity }) => severity === 'error');
  if (mistakes.length > 0) return { ok: false, diagnostics: mistakes };

  const compiled = await compilePolicies(core, { policies: asked, modules: helpers, library: imported });
  if (!compiled.ok) return compiled;
  const entrypoints = asked.flatMap((policy) => policy.entrypoints.map((rule) => entrypointOf(policy, rule)));
  const manifest = {
    revision,
    roots: rootsOf([...checked.value.modules.flatMap((module) => module.package ?? []), dataRoot]),
    rego_version: 1,
    ...(resolveWasm && { wasm: entrypoints.map((entrypoint) => ({ entrypoint, module: `/${wasmFile}` })) }),
    metadata: { name, version, entrypoints },
  };
  const data = { [dataRoot]: { name, version, policies: Object.fromEntries(asked.map(described)) } };
  return {
    ok: true,
    value: [
      { name: manifestFile, content: json(manifest) },
      { name: dataFile, content: json(data) },
      { name: wasmFile, content: compiled.value.wasm ?? new Uint8Array() },
      ...rego.map(({ file, text }) => ({ name: file, content: text })),
      ...policies.flatMap(({ policy, files }) =>
        files
          .filter(({ file }) => isFixture(file))
          .map(({ file, text }) => ({ name: `${homeOf(policy.id)}/${file}`, content: text })),
      ),
    ].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

type Asked = Publication['policies'][number]['policy'];

function described({ id, metadata, package: name }: Asked) {
  const { title, custom } = metadata;
  return [
    id,
    { title, package: name, severity: custom.severity, ...(custom.deprecated && { deprecated: custom.deprecated }) },
  ];
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
