# METADATA
# title: Patch baselines approve patches within 7 days
# description: A known hole is attacked within days of its patch; each day of waiting is one more.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ssm_patch_baseline
# custom:
#   id: aws.ssm.patch_approval
#   requirement: every SSM patch baseline must approve patches within 7 days
#   severity: MEDIUM
#   category: patching
#   resource_types: [aws_ssm_patch_baseline]
#   remediation: Set approve_after_days to 7 or less in each approval_rule.
package decree.aws.ssm.patch_approval

import data.decree.tf
import data.decree.value

deny contains tf.finding(patch_baseline, "must approve patches within 7 days", ["approval_rule", i, "approve_after_days"]) if {
	some patch_baseline in input.resource.aws_ssm_patch_baseline
	some i, approval_rule in patch_baseline.values.approval_rule
	approve_after_days := value.at(approval_rule, ["approve_after_days"], null)
	value.known(approve_after_days)
	not value.at_most(approve_after_days, 7)
}
