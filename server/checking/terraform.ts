import type { Diagnostic } from '../../core/host/boundary.ts';
import { check } from '../../engine/evaluate/check.ts';
import type { Evaluator } from '../../engine/evaluate/evaluator.ts';
import { findExceptions } from '../../engine/policy/exceptions.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import type { Configuration } from '../../engine/resource/document.ts';
import { readConfiguration } from '../../engine/resource/terraform.ts';
import { findingDiagnostic, mistakeDiagnostic } from '../convert/diagnostic.ts';
import { toRange } from '../convert/range.ts';
import type { Host } from '../host.ts';
import { type ModuleText, type Root, textsOf } from '../workspace/roots.ts';
import { resolveUri } from '../workspace/uri.ts';
import type { Item } from './results.ts';

export interface RootCheck {
  root: Root;
  /** The root as messages name it. */
  name: string;
  texts: readonly ModuleText[];
  evaluators: readonly Evaluator[];
}

/** What checking one root module said, and which texts it looked at. */
export interface RootResult {
  items: Item[];
  checked: string[];
}

/** Checks one root module as it stands in the editor, half typed or not. */
export async function checkRoot(host: Host, { root, name, texts, evaluators }: RootCheck): Promise<RootResult> {
  const { base, folder, files } = textsOf(root, texts);
  const toUri = (file: string) => resolveUri(base, file);
  const configuration = await readConfiguration(host.core, { root: name, files, folder });
  const written = findExceptions(files);
  const checked = await check({ configuration, evaluators, exceptions: written.exceptions, today: host.today() });
  const policies = new Map(evaluators.flatMap((evaluator) => evaluator.policies).map((policy) => [policy.id, policy]));
  const names = new Set(files.map(({ file }) => file));
  const fallback = toUri(files[0]?.file ?? '');
  return {
    checked: files.map(({ file }) => toUri(file)),
    items: [
      ...[...checked.diagnostics, ...written.diagnostics].map((mistake) => mistakeItem(mistake, names, toUri, fallback)),
      ...checked.findings.flatMap((finding) => findingItem(finding, configuration, policies, toUri) ?? []),
    ],
  };
}

/** A mistake that is in none of these texts, as in a policy that fails here, is shown at the start of the first. */
function mistakeItem(mistake: Diagnostic, names: ReadonlySet<string>, toUri: (file: string) => string, fallback: string): Item {
  if (mistake.file !== undefined && names.has(mistake.file)) {
    return { uri: toUri(mistake.file), diagnostic: mistakeDiagnostic(mistake, toUri) };
  }
  const { file: _elsewhere, range: _nowhere, ...placeless } = mistake;
  return { uri: fallback, diagnostic: mistakeDiagnostic(placeless, toUri) };
}

function findingItem(
  finding: Parameters<typeof findingDiagnostic>[0],
  configuration: Configuration,
  policies: ReadonlyMap<string, Policy>,
  toUri: (file: string) => string,
): Item | undefined {
  if (finding.file === undefined || finding.range === undefined) return undefined;
  const policy = policies.get(finding.policy);
  const source = Object.hasOwn(configuration.sources, finding.address) ? configuration.sources[finding.address] : undefined;
  return {
    uri: toUri(finding.file),
    diagnostic: findingDiagnostic(finding, finding.range, toUri),
    finding,
    ...(policy && { policy }),
    ...(source && { block: toRange(source.block) }),
  };
}
