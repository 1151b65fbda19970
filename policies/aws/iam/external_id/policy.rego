# METADATA
# title: Roles for other accounts ask for an external ID or MFA
# description: A service provider that assumes roles for many customers can be tricked into assuming yours for
#   somebody else. The external ID prevents that.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_role
# custom:
#   id: aws.iam.external_id
#   aliases: [09c35abf-5852-4622-ac7a-b987b331232e]
#   requirement: every IAM role must require an external ID or MFA of other accounts
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [aws_iam_role]
#   remediation: Add a condition on sts:ExternalId or aws:MultiFactorAuthPresent to the statement of the trust policy.
package decree.aws.iam.external_id

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(role, "must require an external ID or MFA of other accounts", ["assume_role_policy"]) if {
	some role in input.resource.aws_iam_role
	some statement in iam.statements(value.at(role.values, ["assume_role_policy"], null))
	statement.effect == "Allow"
	iam.other_account(statement)
	not_a_statement_with_condition_key_sts(statement)
	value.settled_through(statement.conditions)
	not iam.restricts(statement, {"keys": {"aws:multifactorauthpresent"}, "values": {"true"}})
	value.settled_through([condition_2.key | some condition_2 in statement.conditions])
	not iam.has_condition(statement, {"aws:MultiFactorAuthAge"})
}

not_a_statement_with_condition_key_sts(statement) if {
	value.settled_through([condition.key | some condition in statement.conditions])
	not iam.has_condition(statement, {"sts:ExternalId"})
}

not_a_statement_with_condition_key_sts(statement) if {
	iam.restricts(statement, {"keys": {"sts:externalid"}, "values": {""}})
}
