import { z } from 'zod';
import type { CheckedModule, Diagnostic } from '../../core/host/boundary.ts';
import { Severity } from '../policy/metadata.ts';
import type { Policy } from '../policy/policy.ts';

const text = z.string().trim().min(1);

/** What whoever gets a policy from somebody else needs to know of it. */
const Whole = z.looseObject({
  title: text,
  description: text,
  custom: z.looseObject({
    id: text,
    severity: Severity,
    category: text,
    requirement: text,
    resource_types: z.array(text).min(1),
    remediation: text,
  }),
});

/** What the METADATA of a policy that is to be published leaves out. */
export function missingMetadata({ id, source }: Policy, annotations: CheckedModule['annotations']): Diagnostic[] {
  const read = Whole.safeParse(annotations ?? {});
  const missing = read.success ? [] : [...new Set(read.error.issues.map(({ path }) => path.join('.')))];
  return missing.map((key) => ({
    code: 'metadata_incomplete',
    severity: 'error',
    message: `the METADATA of \`${id}\` does not say \`${key}\``,
    help: `add \`${key.split('.').at(-1)}\` to it: others see nothing of the policy but its findings and its METADATA`,
    file: source.file,
  }));
}
