import type { CheckedModule, Core, Diagnostic } from '../../core/host/boundary.ts';
import { Catalogue } from '../policy/catalogue.ts';
import type { Policy } from '../policy/policy.ts';
import { overlapCheck } from '../requirement/gate/overlap.ts';
import { verdictsOf } from '../requirement/gate/verdicts.ts';
import { type GateTools, gate } from '../requirement/gate.ts';
import type { Sample } from '../requirement/samples/synthesise.ts';
import { missingMetadata } from './metadata_whole.ts';
import { homeOf, type Publication, type PublishedPolicy } from './publication.ts';
import { samplesOf } from './samples.ts';

/** One thing that has to hold before anything is published. */
export interface PublishCheck {
  name: 'format' | 'check' | 'metadata' | 'tests' | 'conflicts';
  passed: boolean;
  detail: string;
}

export interface PublishGate {
  passed: boolean;
  checks: PublishCheck[];
  /** What refuses, and what is worth knowing. */
  diagnostics: Diagnostic[];
}

/** Holds what is to be published against the rules of the house, and against what is there already. */
export async function gatePublication(
  tools: GateTools,
  { policies, modules }: Publication,
  { there, tests }: { there: readonly Policy[]; tests: { total: number; failures: Diagnostic[] } },
): Promise<PublishGate> {
  const { core, library } = tools;
  const beside = { ...tools, library: [...library, ...modules] };
  const found: Record<PublishCheck['name'], Diagnostic[]> = {
    format: [],
    check: [],
    metadata: [],
    tests: tests.total === 0 ? [noTests] : tests.failures,
    conflicts: [],
  };
  for (const published of policies) {
    const { policy } = published;
    const gated = await gate(beside, policy.id, policy.source.text);
    if (!gated.passed)
      found.check.push(...gated.diagnostics.map((mistake) => ({ ...mistake, file: policy.source.file })));
    else if (gated.rego !== policy.source.text) found.format.push(notFormatted(policy));
    found.metadata.push(...missingMetadata(policy, await annotationsOf(core, policy)));
    found.conflicts.push(...taken(policy, there));
    if (gated.passed) found.conflicts.push(...(await overlaps(beside, published, there)));
  }
  const checks = (Object.keys(found) as PublishCheck['name'][]).map((name): PublishCheck => {
    const refusing = found[name].filter(({ severity }) => severity === 'error');
    return {
      name,
      passed: refusing.length === 0,
      detail: refusing[0]?.message ?? passing(name, policies.length, tests.total),
    };
  });
  return { passed: checks.every(({ passed }) => passed), checks, diagnostics: Object.values(found).flat() };
}

function passing(name: PublishCheck['name'], policies: number, tests: number): string {
  const words: Record<PublishCheck['name'], string> = {
    format: 'formatted',
    check: 'strict, typed against the provider schema',
    metadata: 'whole',
    tests: `${tests} of ${tests} pass`,
    conflicts: `none of ${policies} repeats or contradicts what is there`,
  };
  return words[name];
}

async function annotationsOf(core: Core, { source }: Policy): Promise<CheckedModule['annotations']> {
  const answer = await core.check({ modules: [source] });
  return answer.ok ? answer.value.modules[0]?.annotations : undefined;
}

/** An id and a package are each for one policy. */
function taken({ id, package: name, metadata, source }: Policy, there: readonly Policy[]): Diagnostic[] {
  const isRenamed = (other: Policy): boolean => metadata.custom.aliases.includes(other.id);
  return there
    .filter((other) => other.id !== id && !isRenamed(other))
    .filter(
      (other) =>
        other.package === name || other.metadata.custom.aliases.includes(id) || homeOf(other.id) === homeOf(id),
    )
    .map((other) => ({
      code: 'policy_taken',
      severity: 'error',
      message: `\`${id}\` has the package or the id of \`${other.id}\`, which is published already`,
      help: `publish it under an id and a package of its own, or name \`${other.id}\` in its \`aliases\` if it takes its place`,
      file: source.file,
    }));
}

/** Whether it repeats or contradicts another: what is there refuses, what Decree has built in is only told. */
async function overlaps(tools: GateTools, published: PublishedPolicy, there: readonly Policy[]): Promise<Diagnostic[]> {
  const { policy } = published;
  const read = await samplesOf(tools, published);
  const documents = read.map(({ document }) => document);
  const answer = await verdictsOf(tools.core, tools.library, [policy], documents);
  const verdicts = (answer.ok ? answer.value.get(policy.id) : undefined) ?? [];
  const samples = read.map(({ name, isUnknown, document }, at): Sample => {
    const flagged = verdicts[at] ?? [];
    return { name, kind: isUnknown ? 'unknown' : flagged.length > 0 ? 'violating' : 'complying', document, flagged };
  });
  const known = new Set([policy.id, ...policy.metadata.custom.aliases]);
  const asked = async (others: readonly Policy[], severity: Diagnostic['severity']) => {
    const catalogue = new Catalogue(others.filter(({ id }) => !known.has(id)));
    const { findings = [] } = await overlapCheck({ ...tools, catalogue }, policy, samples, verdicts);
    return findings.map((finding) => ({ ...finding, severity, file: policy.source.file }));
  };
  const theirs = new Set(there.map(({ id }) => id));
  const builtin = (tools.catalogue?.policies ?? []).filter(({ id }) => !theirs.has(id));
  return [...(await asked(there, 'error')), ...(await asked(builtin, 'warning'))];
}

const notFormatted = ({ id, source }: Policy): Diagnostic => ({
  code: 'policy_not_formatted',
  severity: 'error',
  message: `\`${id}\` is not formatted`,
  help: `run \`decree fmt ${source.file}\``,
  file: source.file,
});

const noTests: Diagnostic = {
  code: 'tests_missing',
  severity: 'error',
  message: 'nothing shows that the policies are right: they have neither tests nor fixtures',
  help: 'write `policy_test.rego`, or `fixtures/violating.tf` and `fixtures/complying.tf`, beside each policy',
};
