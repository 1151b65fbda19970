import type { Diagnostic } from '../../core/host/boundary.ts';
import { check } from '../../engine/evaluate/check.ts';
import { findExceptions, withFilesFrom } from '../../engine/policy/exceptions.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import type { Configuration } from '../../engine/resource/document.ts';
import { readConfiguration } from '../../engine/resource/terraform.ts';
import { findingDiagnostic, mistakeDiagnostic } from '../convert/diagnostic.ts';
import { toRange } from '../convert/range.ts';
import type { Host } from '../host.ts';
import { type ModuleText, type Root, textsOf } from '../workspace/roots.ts';
import type { Settings } from '../workspace/scopes.ts';
import { pathBelow, resolveUri } from '../workspace/uri.ts';
import type { CheckedRoot, ReadRoot } from './checked_roots.ts';
import type { InForce } from './policies.ts';
import type { Item } from './results.ts';
import type { RootMemory } from './root_memory.ts';

export interface RootCheck {
  root: Root;
  settings: Settings;
  /** True where no other root has these settings: only then does the root tell which of their exceptions are not used. */
  isAlone: boolean;
  texts: readonly ModuleText[];
  inForce: InForce;
  /** Of this root; the check adds to it. */
  memory: RootMemory;
}

/** What checking one root module said, and which texts it looked at. */
export interface RootResult {
  items: Item[];
  checked: string[];
  /** What it read, for fixes, and how to read it again. */
  root: CheckedRoot;
  readAgain: ReadRoot;
}

/** Checks one root module as it stands in the editor, half typed or not. */
export async function checkRoot(
  host: Host,
  { root, settings, isAlone, texts, inForce, memory }: RootCheck,
): Promise<RootResult> {
  const { base, ...chosen } = textsOf(root, texts, settings);
  const { files } = chosen;
  const uris = new Map(files.map(({ file }) => [file, resolveUri(base, file)]));
  if (settings.source) uris.set(settings.source.uri, settings.source.uri);
  const toUri = (file: string) => uris.get(file) ?? resolveUri(base, file);
  const { variables, workspace } = settings;
  const name = pathBelow(settings.scope, root.folder) || '.';
  const schemas = host.schemas();
  const asked = { root: name, schemas, ...chosen, variables, ...(workspace && { workspace }) };
  const configuration = await memory.reader.read(asked);
  const above = pathBelow(base, settings.scope);
  const inBase = (pattern: string) => (above ? `${above}/${pattern}` : pattern);
  const written = findExceptions(files);
  const exceptions = [
    ...written.exceptions,
    ...settings.exceptions.map((exception) => withFilesFrom(exception, inBase)),
  ];
  const { evaluators, idle } = inForce;
  const before = memory.evaluated;
  const checked = await check({ configuration, evaluators, idle, exceptions, before, today: host.today() });
  memory.evaluated = checked.evaluated;
  const isTold = ({ code, file }: Diagnostic) =>
    isAlone || code !== 'exception_unused' || file !== settings.source?.uri;
  const rootOf = (configuration: Configuration): CheckedRoot => ({
    configuration,
    schemas,
    texts: new Map(files.map(({ file, text }) => [file, text])),
    toUri,
  });
  const policies = new Map(evaluators.flatMap((evaluator) => evaluator.policies).map((policy) => [policy.id, policy]));
  return {
    checked: files.map(({ file }) => toUri(file)),
    root: rootOf(configuration),
    readAgain: async () => rootOf(await readConfiguration(host.core, asked)),
    items: [
      ...[...checked.diagnostics, ...written.diagnostics].filter(isTold).map((mistake) => mistakeItem(mistake, uris)),
      ...checked.findings.flatMap((finding) => findingItem(finding, root.folder, configuration, policies, toUri) ?? []),
    ],
  };
}

/** A mistake that is in none of these texts, as in a policy that fails here, is shown at the start of the first. */
function mistakeItem(mistake: Diagnostic, uris: ReadonlyMap<string, string>): Item {
  const toUri = (file: string) => uris.get(file) ?? file;
  if (mistake.file !== undefined && uris.has(mistake.file)) {
    return { uri: toUri(mistake.file), diagnostic: mistakeDiagnostic(mistake, toUri) };
  }
  const { file: _elsewhere, range: _nowhere, ...placeless } = mistake;
  const [first = ''] = uris.values();
  return { uri: first, diagnostic: mistakeDiagnostic(placeless, toUri) };
}

function findingItem(
  finding: Parameters<typeof findingDiagnostic>[0],
  root: string,
  configuration: Configuration,
  policies: ReadonlyMap<string, Policy>,
  toUri: (file: string) => string,
): Item | undefined {
  if (finding.file === undefined || finding.range === undefined) return undefined;
  const policy = policies.get(finding.policy);
  const source = Object.hasOwn(configuration.sources, finding.address)
    ? configuration.sources[finding.address]
    : undefined;
  return {
    uri: toUri(finding.file),
    diagnostic: findingDiagnostic(finding, finding.range, toUri),
    finding,
    root,
    ...(policy && { policy }),
    ...(source && { block: toRange(source.block) }),
  };
}
