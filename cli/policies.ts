import { Option } from 'commander';
import { Catalogue } from '../engine/policy/catalogue.ts';
import { type Severity, severities } from '../engine/policy/metadata.ts';
import type { Policy } from '../engine/policy/policy.ts';
import { visible, width } from '../engine/report/display.ts';
import { counted, sourceOf } from '../engine/report/report.ts';
import { withCore } from './host/core.ts';
import { exitCodes, hasErrors } from './host/exit.ts';
import { severity } from './host/options.ts';
import { resultPaint, writeDiagnostics, writeResult } from './host/terminal.ts';
import { loadChosen, type PolicyOptions, policyOptions } from './input/policies.ts';
import { readSettings } from './input/settings.ts';
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
    .description('List the policies that `decree check` would ask, the gravest first.')
    .addOption(new Option('--severity <severity>', 'only of this severity').argParser(severity))
    .option('--type <type>', 'only those that judge or read this resource type')
    .option('--provider <name>', 'only for types of this provider, e.g. `aws`')
    .option('--framework <name>', 'only those that serve this framework, e.g. `pci_dss`')
    .option('--text <words>', 'only those with these words in their id, title, requirement or description')
    .option('--json', 'print the list as JSON');
  for (const option of policyOptions()) command.addOption(option);
  command.action(async (options: Options) => exit(await list(options)));
};

async function list(options: Options): Promise<number> {
  const { type, framework, text, provider, json } = options;
  const settings = await readSettings('.');
  const { policies, diagnostics, sources } = await withCore((core) => loadChosen(core, options, settings));
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
  await writeResult(json ? `${JSON.stringify(found.map(described), null, 2)}\n` : table(found));
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
    requirement: custom.requirement,
    resource_types: custom.resource_types,
    reads: { types, data_types: dataTypes },
    frameworks: custom.frameworks,
    remediation: custom.remediation,
    aliases: custom.aliases,
    docs: related_resources.map(({ ref }) => ref),
    package: name,
    file: source.file,
    builtin,
  };
}

function table(policies: readonly Policy[]): string {
  const paint = resultPaint();
  const idWidth = Math.max(0, ...policies.map(({ id }) => width(id)));
  const rows = policies.map(({ id, metadata }) => {
    const id_ = paint.bold(id.padEnd(idWidth));
    return `${metadata.custom.severity.padEnd(8)}  ${id_}  ${visible(metadata.title)}`;
  });
  return `${[...rows, counted(policies.length, 'policy', 'policies')].join('\n')}\n`;
}
