import type { Diagnostic } from '../../../core/host/boundary.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Check, GateTools } from '../gate.ts';
import type { Lexicon } from '../read/lexicon.ts';
import { read } from '../read/read.ts';
import { type Sample, synthesise } from '../samples/synthesise.ts';
import { evidence } from './evidence.ts';
import { type Verdicts, verdictsOf } from './verdicts.ts';

/**
 * Looks whether a policy repeats or contradicts one that is there already: both are asked about the samples of both. What is not
 * known until apply is left out, because policies that mean the same may still differ in how careful they are. `verdicts` are
 * those of the policy on its own samples.
 */
export async function overlapCheck(
  tools: GateTools,
  policy: Policy,
  samples: readonly Sample[],
  verdicts: readonly string[][],
): Promise<Check> {
  const own = samples.flatMap((sample, at) =>
    sample.kind === 'unknown' ? [] : [{ sample, flagged: verdicts[at] ?? [] }],
  );
  const known = own.map(({ sample }) => sample);
  const near = (tools.catalogue?.policies ?? []).filter((other) => other.id !== policy.id && share(policy, other));
  const first = await asked(tools, near, firsts(known));
  const alike = first ? near.filter(({ id }) => mayOverlap(id, first)) : [];
  const theirs = alike.flatMap(samplesOf(tools.lexicon));
  const [one, others] = [
    await asked(tools, alike.length > 0 ? [policy] : [], theirs),
    await asked(tools, alike, [...known, ...theirs]),
  ];
  const onAll = [...own.map(({ flagged }) => flagged), ...(one?.get(policy.id) ?? [])];
  const findings =
    one && others
      ? alike.flatMap((other) => overlap([policy, onAll], [other, others.get(other.id) ?? []], [...known, ...theirs]))
      : [];
  return { name: 'overlap', passed: true, detail: inWords(near, findings), ...(findings.length > 0 && { findings }) };
}

/** The verdicts of policies on samples; none where one of them cannot be asked. */
async function asked(
  { core, library }: GateTools,
  policies: readonly Policy[],
  samples: readonly Sample[],
): Promise<Verdicts | undefined> {
  const answer = await verdictsOf(
    core,
    library,
    policies,
    samples.map(({ document }) => document),
  );
  return answer.ok ? answer.value : undefined;
}

const judgedBy = ({ metadata }: Policy): string[] => metadata.custom.resource_types;

const share = (one: Policy, other: Policy): boolean => judgedBy(one).some((type) => judgedBy(other).includes(type));

/** The first sample that violates, and the first that complies: most policies are told apart by them. */
function firsts(samples: readonly Sample[]): Sample[] {
  return ['violating', 'complying'].flatMap((kind) => samples.find((sample) => sample.kind === kind) ?? []);
}

/** On a sample that violates and one that complies, a policy that repeats or contradicts flags one, and not the other. */
function mayOverlap(id: string, verdicts: Verdicts): boolean {
  const [violating = [], complying = []] = verdicts.get(id) ?? [];
  return violating.length > 0 !== complying.length > 0;
}

/** Samples of what another policy says that it means. */
const samplesOf =
  (lexicon: Lexicon | undefined) =>
  ({ metadata }: Policy): Sample[] => {
    const understood = lexicon && read(metadata.custom.requirement ?? metadata.title, lexicon);
    const [reading] = understood?.sure ? understood.readings : [];
    return reading
      ? synthesise(reading.requirement).filter(({ kind }) => kind === 'violating' || kind === 'complying')
      : [];
  };

/** A policy with its verdict on each of some samples. */
type Judging = [policy: Policy, verdicts: string[][]];

function overlap([policy, ours]: Judging, [other, others]: Judging, samples: readonly Sample[]): Diagnostic[] {
  const shared = judgedBy(policy).filter((type) => judgedBy(other).includes(type));
  const onShared = (verdicts: string[][]): string[][] =>
    verdicts.map((addresses) => addresses.filter((address) => shared.includes(typeOf(address))));
  const [own, theirs] = [onShared(ours), onShared(others)];
  const flagged = samples.findIndex((_, at) => (own[at] ?? []).length > 0);
  const [sample] = samples.slice(flagged, flagged + 1);
  if (flagged < 0 || !sample) return [];
  if (own.every((addresses, at) => addresses.join() === theirs[at]?.join()))
    return [duplicate(other, sample, samples.length)];
  const passes = samples.find((_, at) => own[at]?.length === 0 && (theirs[at] ?? []).length > 0);
  const isDecisive = ({ kind }: Sample): boolean => kind === 'violating' || kind === 'complying';
  const opposed = samples.every(
    (one, at) => !isDecisive(one) || (own[at]?.length === 0) !== (theirs[at]?.length === 0),
  );
  return passes && opposed ? [contradiction(other, sample, passes)] : [];
}

const typeOf = (address: string): string => address.replace(/^data\./, '').split('.')[0] ?? '';

const duplicate = ({ id }: Policy, { document }: Sample, count: number): Diagnostic => ({
  code: 'policy_duplicate',
  severity: 'warning',
  message: `duplicate of \`${id}\`: both flag the same in each of ${count} samples`,
  help: `turn \`${id}\` on instead, or say what is different; both flag, for one: ${evidence(document)}`,
});

const contradiction = ({ id }: Policy, violates: Sample, complies: Sample): Diagnostic => ({
  code: 'policy_contradicts',
  severity: 'warning',
  message: `contradicts \`${id}\`: what complies with the one violates the other`,
  help: `leave one of them out; this policy flags ${evidence(violates.document)} and \`${id}\` flags ${evidence(complies.document)}`,
});

function inWords(near: readonly Policy[], findings: readonly Diagnostic[]): string {
  if (near.length === 0) return 'no other policy judges these types';
  if (findings.length > 0) return findings.map(({ message }) => message.split(':')[0]).join(', ');
  return `says something of its own beside ${near.length} ${near.length === 1 ? 'policy' : 'policies'} on these types`;
}
