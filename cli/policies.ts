import { Option } from 'commander';
import { readControls } from '../adapters/builtin/index.ts';
import { Catalogue } from '../engine/policy/catalogue.ts';
import { type Severity, severities } from '../engine/policy/metadata.ts';
import type { Policy } from '../engine/policy/policy.ts';
import { isInProfile } from '../engine/policy/profiles.ts';
import { visible, width } from '../engine/report/display.ts';
import { counted, sourceOf } from '../engine/report/report.ts';
import { withCore } from './host/core.ts';
import { exitCodes, hasErrors } from './host/exit.ts';
import { severity } from './host/options.ts';
import { resultPaint, writeDiagnostics, writeResult } from './host/terminal.ts';
import { loadChosen, type PolicyOptions, policyOptions } from './input/policies.ts';
import { readSettings } from './input/settings.ts';
import { controlTable } from './policies/control_table.ts';
import type { AddVerb } from './program.ts';

interface Options extends PolicyOptions {
  severity?: Severity;
  type?: string;
  provider?: string;
  framework?: string;
  text?: string;
  json?: true;
}

export const addPolicies: AddVerb = (program, exit) => {
  const command = program
    .command('policies')
    .description('List the policies there are, the gravest first; `decree check` asks those of the profiles.')
    .addOption(new Option('--severity <severity>', 'only of this severity').argParser(severity))
    .option('--type <type>', 'only those that judge or read this resource type')
    .option('--provider <name>', 'only for types of this provider, e.g. `aws`')
    .option(
      '--framework <name>',
      'only those that serve this framework, e.g. `pci_dss`, and the controls with and without one',
    )
    .option('--text <words>', 'only those with these words in their id, title, requirement or description')
    .option('--json', 'print the list as JSON');
  for (const option of policyOptions()) command.addOption(option);
  command.action(async (options: Options) => exit(await list(options)));
};

async function list(options: Options): Promise<number> {
  const { type, framework, text, provider, json } = options;
  const settings = await readSettings('.');
  const asked = { profile: ['all' as const], ...options };
  const { policies, diagnostics, sources } = await withCore((core) => loadChosen(core, asked, settings));
  const problems = [...settings.diagnostics, ...diagnostics];
  const found = new Catalogue(policies)
    .filter({
      ...(options.severity ? { severity: options.severity } : {}),
      ...(type === undefined ? {} : { type }),
      ...(framework === undefined ? {} : { framework }),
      ...(text === undefined ? {} : { text }),
    })
    .filter((policy) => provider === undefined || providersOf(policy).has(provider))
    .toSorted((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1));
  writeDiagnostics(problems, sourceOf([...settings.sources, ...sources]));
  const profiles = options.profile ?? settings.profiles;
  const runs = (policy: Policy) => !policy.builtin || isInProfile(policy, profiles);
  if (json)
    await writeResult(
      `${JSON.stringify(
        found.map((policy) => ({ ...described(policy), runs: runs(policy) })),
        null,
        2,
      )}\n`,
    );
  else await writeResult(framework === undefined ? table(found, runs) : controlTable(found, framework, readControls()));
  return hasErrors(problems) ? exitCodes.wrong : exitCodes.ok;
}

function rank({ metadata }: Policy): number {
  return severities.indexOf(metadata.custom.severity);
}

/** Terraform names a type after its provider: `aws_s3_bucket`. */
function providersOf({ metadata, types, dataTypes }: Policy): Set<string | undefined> {
  return new Set([...metadata.custom.resource_types, ...types, ...dataTypes].map((type) => type.split('_')[0]));
}

function described({ id, metadata, types, dataTypes, builtin, source, package: name }: Policy) {
  const { title, description, related_resources, custom } = metadata;
  return {
    id,
    title,
    description,
    severity: custom.severity,
    category: custom.category,
    profiles: custom.profiles,
    requirement: custom.requirement,
    resource_types: custom.resource_types,
    reads: { types, data_types: dataTypes },
    frameworks: custom.frameworks,
    remediation: custom.remediation,
    aliases: custom.aliases,
    ...(custom.hand_written !== undefined && { hand_written: custom.hand_written }),
    docs: related_resources.map(({ ref }) => ref),
    package: name,
    file: source.file,
    builtin,
  };
}

/** A star marks those that do not run, as no profile that is asked for holds them. */
function table(policies: readonly Policy[], runs: (policy: Policy) => boolean): string {
  const paint = resultPaint();
  const idWidth = Math.max(0, ...policies.map(({ id }) => width(id)));
  const rows = policies.map((policy) => {
    const { id, metadata } = policy;
    const id_ = paint.bold(id.padEnd(idWidth));
    return `${metadata.custom.severity.padEnd(8)}  ${id_}  ${visible(metadata.title)}${runs(policy) ? '' : paint.dim(' *')}`;
  });
  const idle = policies.filter((policy) => !runs(policy)).length;
  const note = idle > 0 ? ` (* ${idle} of them do not run in the profiles of the settings: \`--profile\`)` : '';
  return `${[...rows, `${counted(policies.length, 'policy', 'policies')}${note}`].join('\n')}\n`;
}
