import { z } from 'zod';
import { AwsSettings } from './settings/aws.ts';
import { AzureSettings } from './settings/azure.ts';
import { GoogleSettings } from './settings/google.ts';
import { HcpSettings } from './settings/hcp.ts';
import { HttpSettings } from './settings/http.ts';
import { KubernetesSettings } from './settings/kubernetes.ts';
import { PlansSettings } from './settings/plans.ts';
import { PostgresSettings } from './settings/postgres.ts';
import { S3Settings } from './settings/s3.ts';
import { StatesSettings } from './settings/states.ts';
import { TerraformSettings } from './settings/terraform.ts';

/** What each kind of source is told, in words of its own. */
const kinds = {
  states: StatesSettings,
  plans: PlansSettings,
  terraform: TerraformSettings,
  s3: S3Settings,
  http: HttpSettings,
  postgres: PostgresSettings,
  hcp: HcpSettings,
  aws: AwsSettings,
  azure: AzureSettings,
  google: GoogleSettings,
  kubernetes: KubernetesSettings,
} as const;

export type SourceKind = keyof typeof kinds;

/** The settings of a source of some kind, with its name. */
export type SourceSettingsOf<K extends SourceKind> = z.infer<(typeof kinds)[K]> & { name: string; kind: K };
export type SourceSettings = z.infer<typeof Source>;

const name = z
  .string()
  .regex(/^[\w][\w .-]*$/, 'must be letters, digits, `-`, `_`, `.` and spaces')
  .describe('What reports call it. No two sources have the same name.');

function sourceOf<K extends SourceKind>(kind: K) {
  return kinds[kind].extend({ name, kind: z.literal(kind).describe('What it is read from.') });
}

const Source = z.discriminatedUnion('kind', [
  sourceOf('states'),
  sourceOf('plans'),
  sourceOf('terraform'),
  sourceOf('s3'),
  sourceOf('http'),
  sourceOf('postgres'),
  sourceOf('hcp'),
  sourceOf('aws'),
  sourceOf('azure'),
  sourceOf('google'),
  sourceOf('kubernetes'),
]);

/** The section `inventory` of decree.yaml: where all that runs is read from. */
export const InventorySettings = z.strictObject({
  sources: z
    .array(Source)
    .refine((sources) => new Set(sources.map((source) => source.name)).size === sources.length, {
      message: 'must not have two sources of the same name',
    })
    .default([])
    .describe('States, plans, folders of Terraform and clouds.'),
  database: z
    .string()
    .min(1)
    .optional()
    .describe('Folder that the inventory is kept in, relative to this file, unless `DATABASE_URL` names a server.'),
  owner_tags: z
    .array(z.string())
    .default(['owner', 'team'])
    .describe('Tags that name the owner of a resource, whatever their case; the first that is there counts.'),
});
export type InventorySettings = z.infer<typeof InventorySettings>;
