# METADATA
# title: Permission sets do not give full administrative privileges
# description: Whoever is assigned the permission set owns each account that it is assigned in.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ssoadmin_permission_set_inline_policy
# custom:
#   id: aws.identity_center.admin_inline_policy
#   requirement: no permission set inline policy may have full administrative privileges
#   severity: CRITICAL
#   category: least privilege
#   resource_types: [aws_ssoadmin_permission_set_inline_policy]
#   profiles: [recommended]
#   remediation: List the actions and resources that the work needs.
package decree.aws.identity_center.admin_inline_policy

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(permission_set_inline_policy, "must not have full administrative privileges", ["inline_policy"]) if {
	some permission_set_inline_policy in input.resource.aws_ssoadmin_permission_set_inline_policy
	some statement in iam.statements(value.at(permission_set_inline_policy.values, ["inline_policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
	"*" in statement.resources
}
