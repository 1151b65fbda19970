import { Profile } from '../../engine/policy/profiles.ts';
import { type Controls, hasControl } from '../../knowledge/controls/controls.ts';
import type { Schemas } from '../../knowledge/schema/index.ts';
import type { LibraryPolicy } from './compiled.ts';

/** What a policy can be about. */
const categories = [
  'authentication',
  'availability',
  'configuration',
  'cost',
  'data protection',
  'encryption',
  'hygiene',
  'least privilege',
  'logging',
  'model governance',
  'monitoring',
  'network exposure',
  'network isolation',
  'patching',
  'performance',
  'privacy',
  'secrets',
  'supply chain',
  'tagging',
  'workload hardening',
];

/** How Checkov, Trivy and KICS name a check, and how we name a policy. */
const aliasForms = [
  /^CKV2?_[A-Z0-9]+_\d+$/,
  /^(AVD-)?(AWS|AZU|AZURE|GCP|KSV|KUBE|GIT|DIG|OCI|OPNSTK)-?\d{3,4}$/,
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  /^[a-z0-9_]+(\.[a-z0-9_]+)+$/,
];

const neededFixtures = ['violating.tf', 'complying.tf', 'unknown.tf'];

export interface LintContext {
  controls: Controls;
  schemas: Schemas;
  /** Names of the files in the `fixtures` folder of a policy. */
  fixturesOf(policy: LibraryPolicy): readonly string[];
}

/** What is wrong with the METADATA and the files of each policy, as `id: problem`. */
export function lintLibrary(policies: readonly LibraryPolicy[], context: LintContext): string[] {
  const owners = Map.groupBy(
    policies.flatMap(({ metadata: { custom } }) =>
      [custom.id, ...custom.aliases].map((name) => ({ name, id: custom.id })),
    ),
    ({ name }) => name,
  );
  const shared = [...owners].filter(([, all]) => all.length > 1);
  return [
    ...policies.flatMap((policy) =>
      lintPolicy(policy, context).map((problem) => `${policy.metadata.custom.id}: ${problem}`),
    ),
    ...shared.map(([name, all]) => `${all.map(({ id }) => id).join(', ')}: \`${name}\` must name one policy only`),
  ];
}

function lintPolicy(policy: LibraryPolicy, { controls, schemas, fixturesOf }: LintContext): string[] {
  const { title, description = '', related_resources, custom } = policy.metadata;
  const { id, requirement, category, resource_types, frameworks, remediation, aliases, profiles } = custom;
  const fixtures = fixturesOf(policy);
  const problem = (is: boolean, message: string): string[] => (is ? [message] : []);
  return [
    ...problem(policy.folder !== id.replaceAll('.', '/'), `lies in \`${policy.folder}\`, which is not its id`),
    ...problem(!policy.text.includes(`\npackage decree.${id}\n`), 'its package must be `decree.` and its id'),
    ...problem(!/^[A-Z].*\w \w.*[^.!?]$/.test(title), `\`${title}\` must be a rule: a sentence without a full stop`),
    ...problem(description.length < 30, 'its description must say why it matters'),
    ...problem(requirement === undefined, 'has no requirement'),
    ...problem(!remediation, 'has no remediation'),
    ...problem(!categories.includes(category), `there is no category \`${category}\``),
    ...problem(resource_types.length === 0 && !id.startsWith('cloud.'), 'names no resource type'),
    ...resource_types.filter((type) => !schemas.get(type, 'resource')).map((type) => `there is no type \`${type}\``),
    ...profiles
      .filter((name) => !['recommended', 'ai_platform'].includes(name) || !Profile.safeParse(name).success)
      .map((name) => `there is no profile \`${name}\` of its own`),
    ...Object.entries(frameworks).flatMap(([framework, ids]) =>
      ids
        .filter((control) => !hasControl(controls, framework, control))
        .map((control) => `\`${framework}\` has no control \`${control}\``),
    ),
    ...aliases
      .filter((alias) => !aliasForms.some((form) => form.test(alias)))
      .map((alias) => `\`${alias}\` is no id of a check`),
    ...problem(
      !related_resources.some(({ ref }) => ref.startsWith('https://registry.terraform.io/')) &&
        !id.startsWith('cloud.'),
      'has no link to the documentation of its type',
    ),
    ...related_resources
      .filter(({ ref }) => !ref.startsWith('https://'))
      .map(({ ref }) => `\`${ref}\` must be an https link`),
    ...neededFixtures.filter((name) => !fixtures.includes(name)).map((name) => `has no fixture \`${name}\``),
  ];
}
