import { z } from 'zod';

export const Severity = z.enum(['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO']);
export type Severity = z.infer<typeof Severity>;

/** From the mildest: the order that `--fail-on` and sorting use. */
export const severities: readonly Severity[] = ['INFO', 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL'];

const json = z.json();

/** How a finding of the policy is mended, as data. */
export const Fix = z.union([
  z.strictObject({ set: z.strictObject({ path: z.array(z.union([z.string(), z.number()])), value: json }) }),
  z.strictObject({
    add_block: z.strictObject({
      path: z.array(z.union([z.string(), z.number()])),
      attributes: z.record(z.string(), json),
    }),
  }),
  z.strictObject({ add_resource: z.strictObject({ type: z.string(), attributes: z.record(z.string(), json) }) }),
]);
export type Fix = z.infer<typeof Fix>;

/** That a policy will go: since which version of what publishes it, what to use instead, and why. */
const Deprecated = z.strictObject({ since: z.string().min(1), use: z.string().optional(), reason: z.string().min(1) });

/** The `custom` part of a policy's METADATA. */
const Custom = z.object({
  /** Stable for ever, e.g. `aws.s3.kms_encryption`. */
  id: z
    .string()
    .regex(/^[a-z0-9_]+(\.[a-z0-9_]+)*$/, 'must be lowercase words joined by dots, like `aws.s3.kms_encryption`'),
  /** Its former ids, and those that other tools have for the same rule. */
  aliases: z.array(z.string()).default([]),
  /** The rule as a person says it. */
  requirement: z.string().optional(),
  severity: Severity.default('MEDIUM'),
  category: z.string().default('configuration'),
  /** The first is the one that is flagged. */
  resource_types: z.array(z.string()).default([]),
  /** Sets of policies that it belongs to beside those of its frameworks, e.g. `recommended`. */
  profiles: z.array(z.string()).default([]),
  frameworks: z.record(z.string(), z.array(z.string())).default({}),
  remediation: z.string().optional(),
  fix: Fix.optional(),
  /** Why a policy of the library is not compiled from its requirement. */
  hand_written: z.string().optional(),
  /** It still runs, and says so. */
  deprecated: Deprecated.optional(),
});

/** METADATA of a policy's package as its author writes it; unknown keys are kept out, not refused. */
export const Metadata = z.object({
  title: z.string().min(1),
  description: z.string().optional(),
  related_resources: z.array(z.object({ ref: z.string(), description: z.string().optional() })).default([]),
  custom: Custom,
});
export type Metadata = z.infer<typeof Metadata>;
