# METADATA
# title: IAM groups have no inline policies
# description: An inline policy is seen at its group only, and is copied where it should be shared.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_group
# custom:
#   id: aws.iam.group_inline_policy
#   requirement: no IAM group may have an inline policy
#   severity: LOW
#   category: least privilege
#   resource_types: [aws_iam_group]
#   remediation: Make the policy an `aws_iam_policy`, and attach it to the group.
package decree.aws.iam.group_inline_policy

import data.decree.tf
import data.decree.value

deny contains tf.finding(group, "must have no inline policy", []) if {
	some group in input.resource.aws_iam_group
	some group_policy in input.resource.aws_iam_group_policy
	tf.refers(value.at(group_policy.values, ["group"], null), group)
	value.present(group_policy)
}
