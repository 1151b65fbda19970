import { z } from 'zod';
import { Severity } from '../../engine/policy/metadata.ts';

/** What a person says of a policy of the library; the rest is compiled from its requirement. */
export const Entry = z.strictObject({
  id: z
    .string()
    .regex(/^(aws|azure|google|kubernetes|cloud)\.[a-z0-9_]+\.[a-z0-9_]+$/, 'must be like `aws.s3.versioning`'),
  /** The rule, as our reader understands it without a doubt. */
  requirement: z.string().min(1),
  /** The type that is flagged, to notice a sentence that is read as speaking of another. */
  type: z.string(),
  /** The rule in a few words. */
  title: z.string().min(8).max(100),
  /** Why it matters, in a sentence or two. */
  description: z.string().min(30),
  severity: Severity,
  category: z.string().optional(),
  /** Checks of the control map that say the same; their controls are taken over. */
  checks: z.array(z.string()).default([]),
  /** Ids of Checkov, Trivy and KICS for the same rule. */
  aliases: z.array(z.string()).default([]),
  profiles: z.array(z.string()).default([]),
  /** What to do, where the compiled sentence is not what a person would say. */
  remediation: z.string().optional(),
  /** Pages of the provider on the subject, beside that of the type. */
  docs: z.array(z.url({ protocol: /^https$/ })).default([]),
});
export type Entry = z.infer<typeof Entry>;
