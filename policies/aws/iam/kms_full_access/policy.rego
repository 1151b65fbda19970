# METADATA
# title: IAM policies do not control every key
# description: Whoever may schedule the deletion of any key can make all data of the account unreadable.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_policy
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_user_policy
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_group_policy
# custom:
#   id: aws.iam.kms_full_access
#   requirement: no IAM policy may allow full access to KMS
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [aws_iam_policy, aws_iam_user_policy, aws_iam_group_policy, aws_iam_role_policy]
#   frameworks:
#     pci_dss:
#       ["3.5.1.1.7", "3.5.1.1.8", "3.5.1.3.15", "3.5.1.3.16", "3.6.1.2.7", "3.6.1.2.8", "3.6.1.3.7",
#        "3.6.1.3.8", "3.6.1.4.7", "3.6.1.4.8", "3.6.1.7", "3.6.1.8", "3.7.1.8", "3.7.1.9", "3.7.2.7",
#        "3.7.2.8", "3.7.4.8", "3.7.4.9", "3.7.6.7", "3.7.6.8", "3.7.7.7", "3.7.7.8", "4.2.1.1.20",
#        "4.2.1.1.21", "7.2.1.10", "7.2.1.9", "7.2.2.10", "7.2.2.9", "7.2.3.5", "7.2.3.6", "7.2.5.5", "7.2.5.6",
#        "7.3.1.5", "7.3.1.6", "7.3.2.5", "7.3.2.6", "7.3.3.5", "7.3.3.6", "8.2.7.5", "8.2.7.6", "8.2.8.7",
#        "8.2.8.8", "8.3.4.5", "8.3.4.6"]
#   remediation: Name the keys and the actions that are needed.
package decree.aws.iam.kms_full_access

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(policy, "must not allow full access to KMS", ["policy"]) if {
	some policy in input.resource.aws_iam_policy
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"kms:ScheduleKeyDeletion"})
	"*" in statement.resources
}

deny contains tf.finding(user_policy, "must not allow full access to KMS", ["policy"]) if {
	some user_policy in input.resource.aws_iam_user_policy
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"kms:ScheduleKeyDeletion"})
	"*" in statement.resources
}

deny contains tf.finding(group_policy, "must not allow full access to KMS", ["policy"]) if {
	some group_policy in input.resource.aws_iam_group_policy
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"kms:ScheduleKeyDeletion"})
	"*" in statement.resources
}

deny contains tf.finding(role_policy, "must not allow full access to KMS", ["policy"]) if {
	some role_policy in input.resource.aws_iam_role_policy
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"kms:ScheduleKeyDeletion"})
	"*" in statement.resources
}
