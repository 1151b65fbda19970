import type { Core, SourceText } from '../../../core/host/boundary.ts';
import { loadPolicies } from '../../policy/load.ts';
import { library } from '../../requirement/testing/tools.ts';
import type { Release } from '../changes.ts';
import type { PublishedPolicy } from '../publication.ts';

/** What is different in a policy on buckets that are deleted with everything in them. */
export interface Written {
  id?: string;
  title?: string;
  severity?: string;
  /** Lines below `custom`. */
  more?: string;
  condition?: string;
  /** A key of the METADATA that its author forgot. */
  without?: string;
}

/** Such a policy, as a team writes it. */
export function policyText(written: Written = {}): string {
  const { id = 'acme.s3.kept', title = 'Buckets are kept', severity = 'HIGH', more = '', condition, without } = written;
  const text = `# METADATA
# title: ${title}
# description: What is in a bucket goes away with it.
# custom:
#   id: ${id}
#   requirement: buckets are not deleted with everything in them
#   severity: ${severity}
#   category: data_protection
#   resource_types: [aws_s3_bucket]
#   remediation: Leave \`force_destroy\` out.
${more}package decree.${id}

import data.decree.tf

deny contains tf.finding(bucket, "bucket is deleted with everything in it", ["force_destroy"]) if {
	some bucket in input.resource.aws_s3_bucket
	${condition ?? 'bucket.values.force_destroy == true'}
}
`;
  return text.replace(new RegExp(`^# +${without}: .*\\n`, 'm'), '');
}

const bucket = (lines: string): string => `resource "aws_s3_bucket" "data" {\n${lines}}\n`;

/** Buckets to try it on, by the name of the fixture. */
export const buckets: Record<string, string> = {
  violating: bucket('  force_destroy = true\n# ^^^^^^^^^^^^^^^^^^^^ acme.s3.kept\n'),
  complying: bucket('  force_destroy = false\n'),
};

/** What is published of such policies, each with these fixtures. */
export async function releaseOfTexts(
  core: Core,
  policies: Written[],
  fixtures: Record<string, string> = buckets,
): Promise<Release> {
  const modules = policies.map((written, at): SourceText => ({ file: `${at}.rego`, text: policyText(written) }));
  const loaded = await loadPolicies(core, modules, { library });
  const samples = Object.entries(fixtures).map(([name, text]) => ({ file: `fixtures/${name}.tf`, text }));
  return {
    policies: loaded.policies.map(
      (policy): PublishedPolicy => ({ policy, files: [{ file: 'policy.rego', text: policy.source.text }, ...samples] }),
    ),
    modules: [],
  };
}
