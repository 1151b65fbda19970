import type { Diagnostic } from '../../core/host/boundary.ts';
import { loadPolicies } from '../policy/load.ts';
import type { ResourceDocument } from '../resource/document.ts';
import { readConfiguration } from '../resource/terraform.ts';
import type { AuthorTools } from './authored.ts';
import type { ClaimedSample } from './converse/task.ts';
import { mutationCheck } from './gate/mutation.ts';
import { overlapCheck } from './gate/overlap.ts';
import { testSamples } from './gate/tests.ts';
import { type Check, type Gated, gate } from './gate.ts';
import type { Sample } from './samples/synthesise.ts';

const home = 'decree.';

/** The gate for Rego that no requirement stands behind: it is tried on the samples that its author claims. */
export async function gateRego(
  tools: AuthorTools,
  rego: string,
  claimed: readonly ClaimedSample[],
): Promise<{ id?: string; gated: Gated }> {
  const gated = await gate(tools, 'authored', rego);
  if (!gated.passed) return { gated };
  const { core, library } = tools;
  const loaded = await loadPolicies(core, [{ file: 'authored.rego', text: gated.rego }], { library });
  const [policy] = loaded.policies;
  if (!policy?.package.startsWith(home)) return { gated: failed(gated, [packageElsewhere(policy?.package ?? '')]) };

  const read = await Promise.all(claimed.map((sample, at) => readSample(tools, sample, at)));
  const unreadable = read.flatMap(({ problems }) => problems);
  if (unreadable.length > 0) return { gated: failed(gated, unreadable) };
  const samples = read.map(({ sample }) => sample);
  const id = policy.package.slice(home.length);
  const { tests, passed, total, verdicts, diagnostics } = await testSamples(core, library, policy, samples);
  const checks: Check[] = [
    ...gated.checks,
    { name: 'tests', passed: diagnostics.length === 0, detail: `${passed} of ${total} pass` },
  ];
  if (diagnostics.length === 0) {
    const documents = samples.map(({ document }) => document);
    checks.push(
      await mutationCheck(core, library, policy, documents),
      await overlapCheck(tools, policy, samples, verdicts),
    );
  }
  return {
    id,
    gated: {
      ...gated,
      passed: checks.every((check) => check.passed),
      tests,
      samples,
      checks,
      diagnostics: [...gated.diagnostics, ...diagnostics, ...refusing(checks)],
    },
  };
}

/** What a check that did not pass has to say. */
const refusing = (checks: readonly Check[]): Diagnostic[] =>
  checks.filter(({ passed }) => !passed).flatMap(({ findings = [] }) => findings);

const failed = (gated: Gated, problems: Diagnostic[]): Gated => ({
  ...gated,
  passed: false,
  diagnostics: [...gated.diagnostics, ...problems],
});

async function readSample(
  { core, schemas }: AuthorTools,
  { terraform, flagged }: ClaimedSample,
  at: number,
): Promise<{ sample: Sample; problems: Diagnostic[] }> {
  const kind = flagged.length > 0 ? 'violating' : 'complying';
  const name = `${kind}_${at + 1}`;
  const files = [{ file: `${name}.tf`, text: terraform }];
  const { document, diagnostics } = await readConfiguration(core, { root: '.', folder: '', files, schemas });
  const known = addressesIn(document);
  const missing = flagged.filter((address) => !known.has(address)).map((address) => noSuchAddress(name, address));
  return {
    sample: { name, kind, document, flagged: [...flagged].sort() },
    problems: [...diagnostics.filter(({ severity }) => severity === 'error'), ...missing],
  };
}

const addressesIn = ({ resource, data }: ResourceDocument): Set<string> =>
  new Set([resource, data].flatMap((kind) => Object.values(kind).flat()).map(({ address }) => address));

const packageElsewhere = (name: string): Diagnostic => ({
  code: 'policy_package',
  severity: 'error',
  message: `the package \`${name}\` does not stand below \`decree\``,
  help: 'begin with `package decree.<provider>.<service>.<name>`',
});

const noSuchAddress = (sample: string, address: string): Diagnostic => ({
  code: 'sample_address_unknown',
  severity: 'error',
  message: `there is no \`${address}\` in the sample \`${sample}\``,
  help: 'write the address as Terraform does, e.g. `aws_s3_bucket.logs`',
});
