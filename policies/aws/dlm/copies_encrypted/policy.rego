# METADATA
# title: Snapshots that are copied to other regions are encrypted
# description: A copy is encrypted only where its rule says so, or the source was.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/dlm_lifecycle_policy
# custom:
#   id: aws.dlm.copies_encrypted
#   aliases: [CKV_AWS_253, CKV_AWS_255]
#   requirement: every DLM lifecycle policy must encrypt its cross region copies
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_dlm_lifecycle_policy]
#   remediation: Set `encrypted` to true in each rule that copies to another region.
package decree.aws.dlm.copies_encrypted

import data.decree.tf
import data.decree.value

deny contains tf.finding(lifecycle_policy, "must be encrypted at rest", ["policy_details", 0, "schedule", i, "cross_region_copy_rule", i_2, "encrypted"]) if {
	some lifecycle_policy in input.resource.aws_dlm_lifecycle_policy
	some i, schedule in lifecycle_policy.values.policy_details[0].schedule
	some i_2, cross_region_copy_rule in schedule.cross_region_copy_rule
	encrypted := value.at(cross_region_copy_rule, ["encrypted"], null)
	value.known(encrypted)
	encrypted != true
}

deny contains tf.finding(lifecycle_policy, "must be encrypted at rest", ["policy_details", 0, "action", i_3, "cross_region_copy", i_4, "encryption_configuration", 0, "encrypted"]) if {
	some lifecycle_policy in input.resource.aws_dlm_lifecycle_policy
	some i_3, action in lifecycle_policy.values.policy_details[0].action
	some i_4, cross_region_copy in action.cross_region_copy
	encrypted_2 := value.at(cross_region_copy, ["encryption_configuration", 0, "encrypted"], null)
	value.known(encrypted_2)
	encrypted_2 != true
}
