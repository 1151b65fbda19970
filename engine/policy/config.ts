import { z } from 'zod';
import type { Diagnostic, SourceText } from '../../core/host/boundary.ts';
import { ServeSettings } from '../access/settings.ts';
import { guardrails } from '../guardrail/settings.ts';
import { InventorySettings } from '../inventory/settings.ts';
import { publish, sources } from '../publish/settings.ts';
import { type Exception, isDay } from './exceptions.ts';
import { wordsOf } from './issue.ts';
import { Severity } from './metadata.ts';
import { defaultProfiles, Profile } from './profiles.ts';
import { readYaml, type YamlText } from './yaml_text.ts';

/** The name of the file in which a team says what Decree is to do. */
export const configName = 'decree.yaml';

/** The format, in the schema, of what names a policy. */
export const policyIdFormat = 'decree-policy';
/** The format, in the schema, of a day. */
export const dayFormat = 'date';

const policyId = z.string().min(1).meta({ format: policyIdFormat });

const Excepted = z.strictObject({
  policy: policyId.describe('Id of the policy whose findings are accepted for a while.'),
  address: z.string().optional().describe('Addresses of resources that it covers, `*` for any part.'),
  file: z.string().optional().describe('Files that it covers, `*` for any part.'),
  until: z
    .string()
    .refine(isDay, 'must be a day like `2027-01-31`')
    .meta({ format: dayFormat, description: 'The last day on which it holds, like `2027-01-31`.' }),
  reason: z.string().trim().min(1, 'must not be empty').describe('Why the findings are accepted.'),
});

const settings = {
  policies: z.array(z.string()).default([]).describe('Files and folders with Rego policies, relative to this file.'),
  builtin: z.boolean().default(true).describe('Whether the built-in policies run.'),
  profiles: z
    .array(Profile)
    .min(1, 'must not be empty')
    .default([...defaultProfiles])
    .describe('Which of the built-in policies run.'),
  exclude: z.array(policyId).default([]).describe('Ids of policies that do not run.'),
  fail_on: Severity.optional().describe('The mildest severity that makes a check fail.'),
  variables: z.record(z.string(), z.json()).default({}).describe('Values of Terraform variables, as with `-var`.'),
  variable_files: z
    .array(z.string())
    .default([])
    .describe('Files of values of Terraform variables, as with `-var-file`, relative to this file.'),
  workspace: z.string().optional().describe('What `terraform.workspace` is.'),
  guardrails,
  sources,
  publish,
  inventory: InventorySettings.prefault({}).describe(
    'What is loaded by `decree inventory load`, and where it is kept.',
  ),
  serve: ServeSettings.prefault({}).describe('Who reaches the pages of `decree studio` and `decree serve`, and how.'),
};
const Settings = z.object(settings);
const exceptions = z.array(Excepted).default([]).describe('Findings that are accepted for a while, with the reason.');

/** What `decree.yaml` says. */
export type Config = z.infer<typeof Settings> & { exceptions: Exception[] };

/** The schema of `decree.yaml`, for editors. */
export function configSchema(): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(z.strictObject({ ...settings, exceptions }).describe('What Decree is to do in this folder.'), {
    io: 'input',
  });
}

/** The settings where there is no `decree.yaml`. */
export function defaultConfig(): Config {
  return { ...Settings.parse({}), exceptions: [] };
}

/** Reads `decree.yaml`. A mistake takes away only the key, or the exception, that it is in. */
export function readConfig(source: SourceText): { config: Config; diagnostics: Diagnostic[] } {
  const yaml = readYaml(source);
  const diagnostics = [...yaml.diagnostics];
  const config = defaultConfig();
  if (yaml.value === undefined || yaml.value === null) return { config, diagnostics };
  if (typeof yaml.value !== 'object' || Array.isArray(yaml.value)) {
    diagnostics.push(mistake('the settings must be keys with values', yaml, []));
    return { config, diagnostics };
  }
  for (const [key, value] of Object.entries(yaml.value)) {
    if (key === 'exceptions') config.exceptions = readExceptions(value, yaml, diagnostics);
    else if (!isSetting(key)) diagnostics.push(mistake(`there is no setting \`${key}\``, yaml, [key]));
    else {
      const read = settings[key].safeParse(value);
      if (read.success) Object.assign(config, { [key]: read.data });
      else diagnostics.push(...read.error.issues.map((issue) => issueAt(issue, yaml, [key])));
    }
  }
  return { config, diagnostics };
}

function isSetting(key: string): key is keyof typeof settings {
  return Object.hasOwn(settings, key);
}

function readExceptions(value: unknown, yaml: YamlText, diagnostics: Diagnostic[]): Exception[] {
  if (!Array.isArray(value)) {
    diagnostics.push(mistake('`exceptions` must be a list', yaml, ['exceptions']));
    return [];
  }
  return value.flatMap((entry, index) => {
    const read = Excepted.safeParse(entry);
    if (!read.success) {
      diagnostics.push(...read.error.issues.map((issue) => issueAt(issue, yaml, ['exceptions', index])));
      return [];
    }
    const { policy, until, reason, address, file } = read.data;
    return [{ policy, until, reason, covers: { address, file }, at: yaml.placeOf(['exceptions', index]) }];
  });
}

function issueAt(issue: z.core.$ZodIssue, yaml: YamlText, prefix: readonly PropertyKey[]): Diagnostic {
  const path = [...prefix, ...issue.path];
  return mistake(`\`${path.join('.')}\` ${wordsOf(issue)}`, yaml, path);
}

function mistake(message: string, yaml: YamlText, path: readonly PropertyKey[]): Diagnostic {
  const names = [...Object.keys(settings), 'exceptions'].map((name) => `\`${name}\``).join(', ');
  return {
    code: 'config_invalid',
    severity: 'error',
    message,
    help: `the settings are ${names}; an exception has \`policy\`, \`until\`, \`reason\`, and \`address\` or \`file\``,
    ...yaml.placeOf(path),
  };
}
