import { z } from 'zod';
import { algorithms } from './algorithms.ts';

const places = ['git', 'oci', 'bundle'] as const;

const Source = z
  .strictObject({
    name: z
      .string()
      .regex(/^[a-z0-9][a-z0-9_-]*$/, 'must be lowercase letters, digits, `-` and `_`')
      .describe('How the source is called here and in `decree.lock`.'),
    git: z.string().min(1).optional().describe('Address of a git repository with policies.'),
    ref: z
      .string()
      .min(1)
      .optional()
      .describe('Branch, tag or commit of the git repository; by default what it has for this.'),
    path: z.string().min(1).optional().describe('Folder in the git repository.'),
    oci: z
      .string()
      .min(1)
      .optional()
      .describe('Bundle in a registry, like `registry.example.com/team/policies:1.2.0`.'),
    bundle: z.string().min(1).optional().describe('Address or file of an OPA bundle, a `.tar.gz`.'),
    key: z
      .string()
      .min(1)
      .optional()
      .describe('File with the public key, or the secret, that the bundle must be signed with, relative to this file.'),
    algorithm: z.enum(algorithms).optional().describe('How the bundle must be signed; by default what the key is for.'),
    scope: z.string().optional().describe('What the signature must be for.'),
  })
  .refine(
    (source) => places.filter((place) => source[place] !== undefined).length === 1,
    'must have one of `git`, `oci` and `bundle`',
  )
  .refine(
    ({ git, ref, path }) => git !== undefined || (ref === undefined && path === undefined),
    'must have `ref` and `path` only with `git`',
  )
  .refine(
    ({ git, key }) => git === undefined || key === undefined,
    'must have `key` only with `oci` or `bundle`: git pins the commit itself',
  );

/** One place that policies are taken from. */
export type Source = z.infer<typeof Source>;

/** The setting, for the settings of a folder. */
export const sources = z
  .array(Source)
  .refine(
    (all) => new Set(all.map(({ name }) => name)).size === all.length,
    'must have a `name` each that no other has',
  )
  .default([])
  .describe('Policies that others publish; `decree sources lock` pins them in `decree.lock`.');

/** The setting that says where policies of this folder are published. */
export const publish = z
  .strictObject({
    repository: z.string().min(1).optional().describe('Address of the git repository that the team shares.'),
    base: z
      .string()
      .min(1)
      .optional()
      .describe('The branch to publish for; by default what the repository has for this.'),
    owners: z
      .array(z.string().min(1))
      .default([])
      .describe('Who owns the policies, for CODEOWNERS, like `@org/security`.'),
    bundle: z
      .string()
      .min(1)
      .optional()
      .describe('Where the bundle goes: a folder, `https://…`, `s3://…` or `oci://registry/name`.'),
    name: z.string().min(1).default('policies').describe('The name of the bundle.'),
  })
  .prefault({})
  .describe('Where `decree publish` puts the policies of this folder, unless it is told another place.');
export type PublishSettings = z.infer<typeof publish>;

/** Where a source is, in one text, without a password: when it differs from that of the lock file, the lock is out of date. */
export function originOf({ git, ref, path, oci, bundle }: Source): string {
  const [kind, address] =
    git !== undefined ? ['git', git] : oci !== undefined ? ['oci', oci] : ['bundle', bundle ?? ''];
  const branch = ref === undefined ? '' : `#${ref}`;
  const below = path === undefined ? '' : `:${path}`;
  return `${kind} ${address.replace(/^([a-z0-9+]+:\/\/)[^/@]*@/, '$1')}${branch}${below}`;
}
