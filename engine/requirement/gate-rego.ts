import type { Diagnostic } from '../../core/host/boundary.ts';
import { loadPolicies } from '../policy/load.ts';
import type { ResourceDocument } from '../resource/document.ts';
import { readConfiguration } from '../resource/terraform.ts';
import type { AuthorTools } from './authored.ts';
import type { ClaimedSample } from './converse/task.ts';
import { flaggedIn } from './flagged.ts';
import { type Gated, gate } from './gate.ts';
import { testText } from './rego/test-text.ts';
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
  const { policies } = await loadPolicies(core, [{ file: 'authored.rego', text: gated.rego }], { library });
  const name = policies[0]?.package ?? '';
  if (!name.startsWith(home)) return { gated: failed(gated, [packageElsewhere(name)]) };

  const read = await Promise.all(claimed.map((sample, at) => readSample(tools, sample, at)));
  const samples = read.map(({ sample }) => sample);
  const answer = await flaggedIn(
    core,
    library,
    { rego: gated.rego, package: name },
    samples.map(({ document }) => document),
  );
  const wrong = answer.ok
    ? samples.flatMap((sample, at) => wrongVerdict(sample, answer.value[at] ?? []))
    : answer.diagnostics;
  const problems = [...read.flatMap((one) => one.problems), ...wrong];
  const id = name.slice(home.length);
  const tests = await core.format({ file: `${id}_test.rego`, text: testText(id, samples) });
  const passed = problems.length === 0;
  const right = samples.length - Math.min(samples.length, problems.length);
  return {
    id,
    gated: {
      ...gated,
      passed,
      tests: tests.ok ? tests.value.text : '',
      samples,
      checks: [...gated.checks, { name: 'samples', passed, detail: `${right} of ${samples.length} as claimed` }],
      diagnostics: [...gated.diagnostics, ...problems],
    },
  };
}

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

function wrongVerdict({ name, flagged, document }: Sample, found: string[]): Diagnostic[] {
  if (found.join() === flagged.join()) return [];
  const inWords = (addresses: string[]): string =>
    addresses.length > 0 ? addresses.map((address) => `\`${address}\``).join(', ') : 'nothing';
  return [
    {
      code: 'sample_failed',
      severity: 'error',
      message: `in the sample \`${name}\` ${inWords(flagged)} must be flagged, and the policy flags ${inWords(found)}`,
      help: `the sample: ${JSON.stringify(document)}`,
    },
  ];
}

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
