# METADATA
# title: Roles that other accounts assume require an external id or MFA
# description: >
#   A third party that acts for many customers can be tricked into using your role for somebody else (the confused
#   deputy). An external id, MFA or membership of your organization proves on whose behalf it acts.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_role
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
# custom:
#   id: aws.iam.cross_account_assume_role
#   requirement: >
#     every IAM role that another account may assume must require an external id, MFA or membership of the
#     organization
#   severity: HIGH
#   category: least privilege
#   profiles: [recommended]
#   hand_written: its sentence says more than one rule that we read
#   resource_types: [aws_iam_role]
#   reads: [aws_iam_policy_document]
#   frameworks:
#     aws_ai_security: [AISF-IAM-05]
#   remediation: >
#     Add a condition to the trust policy: a non-empty sts:ExternalId for a third party, aws:MultiFactorAuthPresent
#     for people, aws:PrincipalOrgID within the organization.
package decree.aws.iam.cross_account_assume_role

import data.decree.iam
import data.decree.tf

proofs := {"aws:multifactorauthage", "aws:multifactorauthpresent", "aws:principalorgid", "sts:externalid"}

deny contains tf.finding(role, message, ["assume_role_policy"]) if {
	some role in input.resource.aws_iam_role
	some statement in iam.statements(role.values.assume_role_policy)
	statement.effect == "Allow"
	iam.covers(statement, "sts:AssumeRole")
	some principal in statement.principals.AWS
	account := _account(principal)
	account != object.get(role, "account", null)
	not _proven(statement)
	message := concat("", ["account ", account, " can assume the role without an external id or MFA"])
}

_account(principal) := account if {
	[[_, account]] := regex.find_all_string_submatch_n(`^(?:arn:aws[a-z-]*:iam::)?(\d{12})(?::|$)`, principal, 1)
}

_proven(statement) if {
	some condition in statement.conditions
	tf.unknown(condition.operator)
}

_proven(statement) if {
	some condition in statement.conditions
	iam.required(condition)
	lower(condition.key) in proofs
	every value in condition.values {
		not value in {"", "*", "false"}
	}
}
