import { check } from '../../engine/evaluate/check.ts';
import type { Finding } from '../../engine/evaluate/finding.ts';
import type { Exception } from '../../engine/policy/exceptions.ts';
import { kindOf } from '../../engine/resource/detect.ts';
import { readPlan } from '../../engine/resource/plan.ts';
import { shownPlaces } from '../../engine/resource/shown_places.ts';
import { readState } from '../../engine/resource/state.ts';
import { findingDiagnostic, mistakeDiagnostic } from '../convert/diagnostic.ts';
import { toRange } from '../convert/range.ts';
import type { Host } from '../host.ts';
import type { Settings } from '../workspace/scopes.ts';
import { nameOf } from '../workspace/uri.ts';
import type { InForce } from './policies.ts';
import type { Item } from './results.ts';

/** What a plan or a state may have in characters to be checked at each key; the command line has no such limit. */
const mostCharacters = 4_000_000;

const readers = { plan: readPlan, state: readState };

/** Texts that are no plan and no state are most of all JSON; these words are near the beginning of all that are. */
const beginning = /"(format_version|terraform_version)"/;
const beginningCharacters = 1000;

export interface ShownText {
  uri: string;
  text: string;
  settings: Settings;
  inForce: InForce;
}

/** Checks a plan or a state that is open in the editor; other JSON has nothing to say. */
export async function checkShown(host: Host, { uri, text, settings, inForce }: ShownText): Promise<Item[]> {
  if (!beginning.test(text.slice(0, beginningCharacters))) return [];
  if (text.length > mostCharacters) return [tooLarge(uri)];
  const json = parse(text);
  const kind = kindOf(json);
  if (!kind) return [];
  const configuration = readers[kind](json, nameOf(uri), { schemas: host.schemas() });
  const { evaluators, idle } = inForce;
  const exceptions = settings.exceptions.filter(isOfAnyFile);
  const checked = await check({ configuration, evaluators, idle, exceptions, today: host.today() });
  const policies = new Map(evaluators.flatMap((evaluator) => evaluator.policies).map((policy) => [policy.id, policy]));
  const places = shownPlaces(text);
  const itemOf = (finding: Finding): Item | undefined => {
    const range = places.of(finding.address, finding.path);
    const block = places.blockOf(finding.address);
    const policy = policies.get(finding.policy);
    const diagnostic = range && findingDiagnostic(finding, range, () => uri);
    return (
      diagnostic && { uri, diagnostic, finding, ...(policy && { policy }), ...(block && { block: toRange(block) }) }
    );
  };
  return [
    ...configuration.diagnostics.map((mistake) => ({ uri, diagnostic: mistakeDiagnostic(mistake, () => uri) })),
    ...checked.findings.flatMap((finding) => itemOf(finding) ?? []),
  ];
}

/** An exception that is written for a file is about its resources there. */
function isOfAnyFile({ covers }: Exception): boolean {
  return !('line' in covers) && covers.file === undefined;
}

/** Half-typed JSON is left to the extension for it. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function tooLarge(uri: string): Item {
  const mistake = {
    code: 'document_too_large',
    severity: 'information' as const,
    message: 'this is too large to be checked while it is open',
    help: 'run `decree check` on it',
  };
  return { uri, diagnostic: mistakeDiagnostic(mistake, () => uri) };
}
